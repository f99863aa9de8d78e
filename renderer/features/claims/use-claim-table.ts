import { useMemo } from 'react'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { useClaims } from '../../backend/queries.ts'
import type { TableSort } from '../../ui/ColumnHead.tsx'
import { usePasses } from '../filter/filter-store.ts'
import {
  type ClaimColumn,
  type ClaimFilter,
  type ClaimGrouping,
  claimColumns,
  filteredOf,
  filterLines,
  sortLines,
} from './claim-rows.ts'
import { useClaimLines } from './use-claim-lines.ts'

/** How the claims table is looked at. */
export interface ClaimsLook extends ClaimFilter {
  sort: TableSort<ClaimColumn>
  grouping: ClaimGrouping
}

/** Every claim, by holder. */
export const wholeClaims: ClaimsLook = {
  text: '',
  kind: null,
  band: null,
  grade: null,
  sort: { by: 'content', reversed: false },
  grouping: 'holder',
}

/** All claims as lines, and those of them that pass, sorted. */
export function useClaimTable({ text, kind, band, grade, sort }: Omit<ClaimsLook, 'grouping'>, filter: ViewFilter) {
  const loaded = useClaims().data !== undefined
  const lines = useClaimLines()
  const passes = usePasses(filter)
  const by = claimColumns.includes(sort.by) ? sort.by : 'content'
  const sorted = useMemo(() => sortLines(lines, by, sort.reversed), [lines, by, sort.reversed])
  const shown = useMemo(
    () => filterLines(sorted, { text, kind, band, grade }).filter((line) => passes(filteredOf(line))),
    [sorted, text, kind, band, grade, passes],
  )
  return { loaded, lines, shown }
}
