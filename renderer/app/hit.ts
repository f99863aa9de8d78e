import type { SearchHit } from '#shared/protocol/views.ts'
import { useApp } from './store.ts'

/** Goes to what a search found: the passage, the record, the page of an entity, the brief. */
export function goToHit(hit: SearchHit): void {
  const { jumpTo, openArticle, openBrief, openEntity, select } = useApp.getState()
  if (hit.kind === 'brief') openBrief(hit.id)
  if (hit.kind === 'entity') openEntity(hit.id)
  const articleId = hit.articleId ?? (hit.kind === 'article' ? hit.id : undefined)
  if (!articleId) return
  if (hit.start !== undefined && hit.end !== undefined) jumpTo({ articleId, start: hit.start, end: hit.end })
  else openArticle(articleId)
  if (hit.kind === 'claim' || hit.kind === 'note') select({ kind: hit.kind, id: hit.id, articleId })
}
