import type { TagView } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { useApp } from '../../app/store.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** Makes a tag under another one or at the top; returns its id. */
export async function createTag(name: string, parentId: string | null): Promise<string | undefined> {
  return (await write('tag/create', { name, parentId }))?.id
}

type TagFields = Partial<Pick<TagView, 'name' | 'parentId' | 'color' | 'description' | 'rank'>>

/** Changes a tag; the change is seen at once. */
export function setTag(id: string, fields: TagFields): void {
  void write('tag/set', { id, ...fields }, { paint: () => paintRow('tag/list', id, fields) })
}

/** Makes one tag of two: what the first has goes to the second, which is then selected. */
export async function mergeTag(tag: TagView, into: TagView): Promise<void> {
  const done = await write('tag/merge', { id: tag.id, into: into.id })
  if (!done) return
  useApp.getState().select({ kind: 'tag', id: into.id })
  notifyStep(`Merged ${tag.name} into ${into.name}: ${formatCount(done.moved, 'passage')} moved`)
}

/** Adds the published list of persuasion techniques and selects its top. */
export async function addPersuasion(): Promise<void> {
  const done = await write('codebook/add', { template: 'persuasion-techniques' })
  if (!done) return
  useApp.getState().select({ kind: 'tag', id: done.id })
  notifyStep(`Added ${formatCount(done.created, 'tag')}`)
}
