import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { entityRows } from '#shared/views/entity-rows.ts'
import { type Pickable, pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useClaims, useEntities, useEvents, useNotes, useRelations, useTags } from '../../backend/queries.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { filterTree, treeOf } from '../codebook/tag-tree.ts'
import { Inspector } from '../inspector/Inspector.tsx'
import { useSidebar } from './use-sidebar.ts'

const words: { readonly [kind: string]: string } = {
  entity: 'Entities',
  claim: 'Claims',
  event: 'Events',
  relation: 'Relations',
  tag: 'Tags',
  note: 'Notes',
}

/** In a narrow window the inspector takes the place of the lists, with a way back and to the neighbours. */
export function InspectorAlone() {
  const selected = useApp((state) => state.selected)
  const select = useApp((state) => state.select)
  const neighbours = useNeighbours()
  const at = neighbours.findIndex((one) => one.id === selected?.id)
  const go = (step: 1 | -1) => {
    const next = neighbours[at + step]
    if (next) void pick(next)
  }
  return (
    <aside className="side" data-column="side" aria-label="Inspector">
      <div className="head side-back">
        <IconAction label="Back to the list" onClick={() => select(null)}>
          <IconArrowLeft />
        </IconAction>
        <h2>{words[selected?.kind ?? '']}</h2>
        <span className="f2 num grow">{at >= 0 ? `${at + 1} of ${neighbours.length}` : ''}</span>
        <IconAction label="Previous" disabled={at <= 0} onClick={() => go(-1)}>
          <IconChevronLeft />
        </IconAction>
        <IconAction label="Next" disabled={at < 0 || at >= neighbours.length - 1} onClick={() => go(1)}>
          <IconChevronRight />
        </IconAction>
      </div>
      <div className="side-insp grow">
        <Inspector />
      </div>
    </aside>
  )
}

/** The rows of the list that the selected object stands in. */
function useNeighbours(): Pickable[] {
  const { articleId } = useSidebar()
  const kind = useApp((state) => state.selected?.kind)
  const entities = useEntities(articleId).data ?? []
  const claims = useClaims(articleId).data ?? []
  const tags = useTags(articleId).data ?? []
  const notes = useNotes(articleId).data ?? []
  const events = useEvents(articleId).data ?? []
  const relations = useRelations(articleId).data ?? []
  const within = articleId ?? undefined
  const here = articleId !== null
  if (kind === 'entity') {
    return entityRows(entities, here, '').map(({ id }) => ({ kind: 'entity', id, articleId: within }))
  }
  if (kind === 'claim') return claims.map((claim) => ({ kind: 'claim', id: claim.id, articleId: claim.articleId }))
  if (kind === 'relation') return relations.map(({ id }) => ({ kind: 'relation', id, articleId: within }))
  if (kind === 'event') return events.map(({ id }) => ({ kind: 'event', id, articleId: within }))
  if (kind === 'note') return notes.map((note) => ({ kind: 'note', id: note.id, articleId: note.articleId }))
  return filterTree(treeOf(tags), '', (tag) => !here || tag.usesHere > 0).map(({ tag }) => ({
    kind: 'tag',
    id: tag.id,
    articleId: within,
  }))
}
