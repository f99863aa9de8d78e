import { useMemo } from 'react'
import { dayOf, type ForecastState } from '#shared/analysis/forecast-state.ts'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { useAnalysts, useClaims } from '../../backend/queries.ts'
import { useAllAssessments } from '../claims/assessments.ts'
import { filteredOf } from '../claims/claim-rows.ts'
import { useClaimLines } from '../claims/use-claim-lines.ts'
import { usePasses } from '../filter/filter-store.ts'
import { analystCards, type ForecastLine, forecastLines, holderCards, type NamedCard } from './forecast-rows.ts'

/** How the register of forecasts is looked at. */
export interface ForecastsLook {
  state: ForecastState | null
}

/** Every forecast. */
export const wholeForecasts: ForecastsLook = { state: null }

/** All forecasts, and those of them that pass. */
export function useForecasts({ state }: ForecastsLook, filter: ViewFilter) {
  const loaded = useClaims().data !== undefined
  const lines = useClaimLines()
  const today = dayOf(Date.now())
  const all = useMemo(() => forecastLines(lines, today), [lines, today])
  const passes = usePasses(filter)
  const shown = useMemo(
    () => all.filter((one) => (state === null || one.state === state) && passes(filteredOf(one.line))),
    [all, state, passes],
  )
  return { loaded, all, shown }
}

/** How well analysts and holders have done. */
export function useCards(forecasts: readonly ForecastLine[]): { analysts: NamedCard[]; holders: NamedCard[] } {
  const analysts = useAnalysts().data
  const assessments = useAllAssessments().data
  return useMemo(
    () => ({
      analysts: analystCards(forecasts, assessments ?? [], new Map(analysts?.map(({ id, name }) => [id, name]))),
      holders: holderCards(forecasts),
    }),
    [forecasts, assessments, analysts],
  )
}
