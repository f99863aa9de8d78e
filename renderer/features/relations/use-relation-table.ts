import { useMemo } from 'react'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { useEntities, useRelations, useRelationTypes } from '../../backend/queries.ts'
import type { TableSort } from '../../ui/ColumnHead.tsx'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses } from '../filter/filter-store.ts'
import { filteredRelation } from './filtered-relation.ts'
import { type RelationColumn, type RelationFilter, relationLines, relationTable } from './relation-rows.ts'

/** How the relations table is looked at. */
export interface RelationsLook extends RelationFilter {
  sort: TableSort<RelationColumn>
}

/** Every relation, by where it begins. */
export const wholeRelations: RelationsLook = {
  text: '',
  typeId: null,
  entityId: null,
  standing: null,
  sort: { by: 'from', reversed: false },
}

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
