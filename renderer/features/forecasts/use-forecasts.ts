import { useMemo } from 'react'
import { dayOf } from '#shared/analysis/forecast-state.ts'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import {
  type ForecastLine,
  type ForecastsLook,
  forecastCards,
  forecastLines,
  forecastsPassing,
  type NamedCard,
} from '#shared/views/forecast-rows.ts'
import { useAnalysts, useClaims } from '../../backend/queries.ts'
import { useAllAssessments } from '../claims/assessments.ts'
import { useClaimLines } from '../claims/use-claim-lines.ts'
import { usePasses } from '../filter/filter-store.ts'

/** All forecasts, and those of them that pass. */
export function useForecasts({ state }: ForecastsLook, filter: ViewFilter) {
  const loaded = useClaims().data !== undefined
  const lines = useClaimLines()
  const today = dayOf(Date.now())
  const all = useMemo(() => forecastLines(lines, today), [lines, today])
  const passes = usePasses(filter)
  const shown = useMemo(() => forecastsPassing(all, { state }, passes), [all, state, passes])
  return { loaded, all, shown }
}

/** How well analysts and holders have done. */
export function useCards(forecasts: readonly ForecastLine[]): { analysts: NamedCard[]; holders: NamedCard[] } {
  const analysts = useAnalysts().data
  const assessments = useAllAssessments().data
  return useMemo(() => forecastCards(forecasts, assessments ?? [], analysts ?? []), [forecasts, assessments, analysts])
}
