import { useMemo } from 'react'
import { limitsOf, type ViewFilter } from '#shared/analysis/view-filter.ts'
import { type EntitiesLook, entityTable } from '#shared/views/entity-rows.ts'
import { useEntities, useRead } from '../../backend/queries.ts'

/**
 * All entities, and those of them that pass, sorted: mentioned in the article, while the time, with the tag, by the
 * analyst, and of a holder those that the holder's claims mention, with the holder.
 */
export function useEntityTable({ text, type, sort }: EntitiesLook, filter: ViewFilter) {
  const entities = useEntities().data
  const mentioned = useMentioned(filter)
  const rows = useMemo(
    () =>
      entityTable(
        (entities ?? []).filter(({ id }) => mentioned === null || mentioned.has(id)),
        { text, type },
        sort,
      ),
    [entities, mentioned, text, type, sort],
  )
  return { loaded: entities !== undefined, all: entities, rows }
}

/** Ids of the entities that have a mention within the filter; null where nothing is narrowed. */
function useMentioned({ articleId, holder, from, to, tagId, analyst }: ViewFilter): ReadonlySet<string> | null {
  const limits = limitsOf({ articleId, holder, from, to, tagId, analyst })
  const narrowed = Object.keys(limits).length > 0
  const ids = useRead('entity/mentioned', limits, { enabled: narrowed, keepPrevious: true }).data
  return useMemo(() => (narrowed && ids ? new Set(ids) : null), [narrowed, ids])
}
