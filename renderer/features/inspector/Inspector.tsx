import { IconHandClick } from '@tabler/icons-react'
import { type SelectedRecord, useApp, type View } from '../../app/store.ts'
import { ClaimInspector } from './ClaimInspector.tsx'
import { EntityInspector } from './EntityInspector.tsx'
import './inspector.css'
import { EventInspector } from '../events/EventInspector.tsx'
import { RelationInspector } from '../relations/RelationInspector.tsx'
import { NoteInspector } from './NoteInspector.tsx'
import { TagInspector } from './TagInspector.tsx'

/** What is selected: edited in place, with its passages and its history. */
export function Inspector({ whenEmpty }: { whenEmpty?: boolean }) {
  const selected = useApp((state) => state.selected)
  const view = useApp((state) => state.view)
  const content = selected && belongs(selected, view) && inspectorOf(selected)
  if (content) {
    return (
      <>
        <div className="insp">{content}</div>
        <p className="none insp-gone">It is no longer in the project.</p>
      </>
    )
  }
  if (!whenEmpty) return null
  return (
    <div className="none">
      <IconHandClick className="f3" aria-hidden />
      <p>Choose a line to see and change what it holds.</p>
    </div>
  )
}

/** Views that list one kind of record inspect that kind only. */
const kindOfView: { readonly [V in View]?: SelectedRecord['kind'] } = {
  claims: 'claim',
  entities: 'entity',
  events: 'event',
  relations: 'relation',
  forecasts: 'claim',
  codebook: 'tag',
}

function belongs(selected: SelectedRecord, view: View): boolean {
  const kind = kindOfView[view]
  return kind === undefined || kind === selected.kind
}

function inspectorOf(selected: SelectedRecord) {
  const { kind, id, articleId, passageId } = selected
  const passage = passageId ? { passageId } : {}
  if (kind === 'entity') return <EntityInspector key={id} id={id} articleId={articleId} {...passage} />
  if (kind === 'event') return <EventInspector key={id} id={id} articleId={articleId} {...passage} />
  if (kind === 'relation') return <RelationInspector key={id} id={id} />
  if (kind === 'tag') return <TagInspector key={id} id={id} articleId={articleId} {...passage} />
  if (kind === 'claim' && articleId) return <ClaimInspector key={id} id={id} articleId={articleId} {...passage} />
  if (kind === 'note' && articleId) return <NoteInspector key={id} id={id} articleId={articleId} />
  return null
}
