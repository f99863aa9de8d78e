import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import type { ClaimView, EntityView, NoteView, TagView } from '#shared/protocol/views.ts'
import { useReadOnly } from '../backend/queries.ts'
import { write } from '../backend/write.ts'
import { notifyStep } from './notify-step.ts'
import type { Pickable } from './pick.ts'
import { useApp } from './store.ts'

/** A record as the protocol points at it. */
export type RecordRef = CommandArgs<'record/delete'>['records'][number]

/** A picked record as the protocol points at it: with the article only where it lives in one. */
export function recordOf({ kind, id, articleId }: Pickable): RecordRef {
  return articleId && (kind === 'claim' || kind === 'note') ? { kind, id, articleId } : { kind, id }
}

/** Something that can be deleted from here. */
export interface Deletable {
  label: string
  records: RecordRef[]
  /** What the notification calls it. */
  done: string
}

/** An entity with all its mentions. */
export function wholeEntity({ id, name, mentions }: EntityView): Deletable {
  return {
    label: mentions > 0 ? 'Delete the entity and its mentions' : 'Delete the entity',
    records: [{ kind: 'entity', id }],
    done: `Deleted ${name}`,
  }
}

/** A claim with all its passages. */
export function wholeClaim({ id, articleId }: ClaimView): Deletable {
  return { label: 'Delete the claim', records: [{ kind: 'claim', id, articleId }], done: 'Deleted a claim' }
}

/** An event with all its passages. */
export function wholeEvent({ id, title }: EventView): Deletable {
  return { label: 'Delete the event', records: [{ kind: 'event', id }], done: `Deleted “${title.slice(0, 60)}”` }
}

/** A tag with the tags under it, off every passage. */
export function wholeTag({ id, name, uses }: TagView): Deletable {
  return {
    label: uses > 0 ? 'Delete the tag everywhere' : 'Delete the tag',
    records: [{ kind: 'tag', id }],
    done: `Deleted ${name}`,
  }
}

/** A relation with the passages for and against it. */
export function wholeRelation(id: string, words = 'a relation'): Deletable {
  return { label: 'Delete the relation', records: [{ kind: 'relation', id }], done: `Deleted ${words}` }
}

/** A note. */
export function wholeNote({ id, articleId }: NoteView): Deletable {
  return { label: 'Delete the note', records: [{ kind: 'note', id, articleId }], done: 'Deleted a note' }
}

interface Clicked extends Omit<Deletable, 'records'> {
  kind: RecordRef['kind']
  /** Absent where no passage was clicked, or where it is the last one. */
  id: string | undefined
  articleId: string | undefined
}

/** What an inspector offers to delete: the passage that was clicked, where there is one, and the whole. */
export function deletesOf(whole: Deletable, { kind, id, articleId, label, done }: Clicked): Deletable[] {
  return id && articleId ? [{ label, records: [{ kind, id, articleId }], done }, whole] : [whole]
}

/** Deletes records as one step without asking, says so, and offers to take it back. */
export async function deleteRecords({ records, done }: Omit<Deletable, 'label'>): Promise<void> {
  const result = await write('record/delete', { records })
  if (!result) return
  const { selected, select } = useApp.getState()
  if (selected && records.some((record) => record.id === selected.id)) select(null)
  notifyStep(done)
}

/** What Del does on a row of a list; undefined where nothing may be changed. */
export function useRowDelete(of: (index: number) => Deletable | undefined): ((index: number) => void) | undefined {
  const readOnly = useReadOnly()
  if (readOnly) return undefined
  return (index) => {
    const deletable = of(index)
    if (deletable) void deleteRecords(deletable)
  }
}
