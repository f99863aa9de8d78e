import { doubtOccurrence } from '#shared/analysis/occurrence-doubt.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { Occurrence } from '#shared/protocol/views.ts'

/** A line of the preview: the head of a group (an article, an entity), or a place in it. */
export type PreviewRow =
  | { kind: 'group'; title: string; indexes: readonly number[] }
  | { kind: 'place'; index: number; place: Occurrence; doubt: string | null; look?: string }

/** Places other than the selected one; in the open article first, then as they came. */
export function otherPlaces(found: readonly Occurrence[], articleId: string, range: TextRange): Occurrence[] {
  const others = found.filter((hit) => hit.articleId !== articleId || hit.start >= range.end || hit.end <= range.start)
  return [
    ...others.filter((hit) => hit.articleId === articleId),
    ...others.filter((hit) => hit.articleId !== articleId),
  ]
}

/** The lines of the preview, by article. */
export function previewRows(
  places: readonly Occurrence[],
  type: EntityType,
  titleOf: (articleId: string) => string,
): PreviewRow[] {
  const byArticle = Map.groupBy(
    places.map((place, index) => ({ place, index })),
    ({ place }) => place.articleId,
  )
  return [...byArticle].flatMap(([articleId, rows]): PreviewRow[] => [
    { kind: 'group', title: titleOf(articleId), indexes: rows.map(({ index }) => index) },
    ...rows.map(
      ({ place, index }): PreviewRow => ({ kind: 'place', index, place, doubt: doubtOccurrence(type, place.before) }),
    ),
  ])
}

/** Indexes ticked to begin with: all but the doubtful ones. */
export function tickedAtFirst(places: readonly Occurrence[], type: EntityType): Set<number> {
  return new Set(places.flatMap(({ before }, index) => (doubtOccurrence(type, before) === null ? [index] : [])))
}
