import { useMemo } from 'react'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { filteredRelation } from '#shared/views/filtered-relation.ts'
import { type RelationsLook, relationLines, relationTable } from '#shared/views/relation-rows.ts'
import { useEntities, useRelations, useRelationTypes } from '../../backend/queries.ts'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses } from '../filter/filter-store.ts'

/** All relations as lines, and those of them that pass, sorted. */
export function useRelationTable({ text, typeId, entityId, standing, sort }: RelationsLook, filter: ViewFilter) {
  const relations = useRelations().data
  const entities = useEntities().data
  const types = useRelationTypes().data
  const passes = usePasses(filter)
  const assertedBy = useAssertedBy(filter.holder !== null)
  const lines = useMemo(
    () => relationLines(relations ?? [], new Map(entities?.map(({ id, name }) => [id, name])), types ?? []),
    [relations, entities, types],
  )
  const rows = useMemo(
    () =>
      relationTable(
        lines.filter(({ relation }) => passes(filteredRelation(relation, assertedBy))),
        { text, typeId, entityId, standing },
        sort,
      ),
    [lines, passes, assertedBy, text, typeId, entityId, standing, sort],
  )
  return { loaded: Boolean(relations && entities && types), lines, rows }
}
