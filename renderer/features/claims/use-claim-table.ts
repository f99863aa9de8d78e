import { useMemo } from 'react'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { type ClaimsLook, claimsPassing, claimsSorted } from '#shared/views/claims-shown.ts'
import { useClaims } from '../../backend/queries.ts'
import { usePasses } from '../filter/filter-store.ts'
import { useClaimLines } from './use-claim-lines.ts'

/** All claims as lines, and those of them that pass, sorted. */
export function useClaimTable({ text, kind, band, grade, sort }: Omit<ClaimsLook, 'grouping'>, filter: ViewFilter) {
  const loaded = useClaims().data !== undefined
  const lines = useClaimLines()
  const passes = usePasses(filter)
  const { by, reversed } = sort
  const sorted = useMemo(() => claimsSorted(lines, { by, reversed }), [lines, by, reversed])
  const shown = useMemo(
    () => claimsPassing(sorted, { text, kind, band, grade }, passes),
    [sorted, text, kind, band, grade, passes],
  )
  return { loaded, lines, shown }
}
