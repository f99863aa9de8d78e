import { type Scorecard, type Settled, scorecard } from '../analysis/forecast-scores.ts'
import { dayOf, type ForecastState, forecastState, forecastStates } from '../analysis/forecast-state.ts'
import { isForecast } from '../analysis/is-forecast.ts'
import type { Filtered } from '../analysis/view-filter.ts'
import { likelihoodBands } from '../model/scale.ts'
import type { AssessmentsView } from '../protocol/depth-views.ts'
import type { ClaimView } from '../protocol/views.ts'
import { type ClaimLine, filteredOf } from './claim-rows.ts'

/** A forecast of the register, and where it stands. */
export interface ForecastLine {
  line: ClaimLine
  state: ForecastState
}

/** The forecasts among the claims on a day: due ones first, then open ones by their last day, then settled ones. */
export function forecastLines(lines: readonly ClaimLine[], today: string): ForecastLine[] {
  return lines
    .filter(({ claim, kind }) => isForecast(claim, kind?.value))
    .map((line) => ({ line, state: forecastState(line.claim, today) }))
    .sort((a, b) => order(a) - order(b) || lastDay(a).localeCompare(lastDay(b)))
}

/** How the register of forecasts is looked at. */
export interface ForecastsLook {
  state: ForecastState | null
}

/** Every forecast. */
export const wholeForecasts: ForecastsLook = { state: null }

/** The forecasts that pass. */
export function forecastsPassing(
  all: readonly ForecastLine[],
  { state }: ForecastsLook,
  passes: (thing: Filtered) => boolean,
): ForecastLine[] {
  return all.filter((one) => (state === null || one.state === state) && passes(filteredOf(one.line)))
}

const order = ({ state }: ForecastLine) => forecastStates.indexOf(state)
const lastDay = ({ line }: ForecastLine) => line.horizon?.on ?? '9999'

/** How one who forecasts has done. */
export interface NamedCard extends Scorecard {
  id: string
  name: string
}

/** How well analysts and holders have done. */
export function forecastCards(
  forecasts: readonly ForecastLine[],
  assessments: readonly AssessmentsView[],
  analysts: readonly { id: string; name: string }[],
): { analysts: NamedCard[]; holders: NamedCard[] } {
  const names = new Map(analysts.map(({ id, name }) => [id, name]))
  return { analysts: analystCards(forecasts, assessments, names), holders: holderCards(forecasts) }
}

/** Scores of each analyst, from the last credence given until the day the outcome is of; partly and unjudgeable ones count for nothing. */
export function analystCards(
  forecasts: readonly ForecastLine[],
  assessments: readonly AssessmentsView[],
  names: ReadonlyMap<string, string>,
): NamedCard[] {
  const given = new Map(assessments.map(({ claimId, given: judgements }) => [claimId, judgements]))
  const byAnalyst = new Map<string, Settled[]>()
  for (const { line } of forecasts) {
    const outcome = outcomeOf(line.claim)
    if (outcome === null) continue
    const until = line.claim.outcome?.on ?? '9999'
    const seen = new Set<string>()
    for (const { analyst, credence, createdAt } of given.get(line.claim.id) ?? []) {
      if (seen.has(analyst) || dayOf(createdAt) > until) continue
      seen.add(analyst)
      byAnalyst.set(analyst, [...(byAnalyst.get(analyst) ?? []), { credence, outcome }])
    }
  }
  return cards(byAnalyst, (id) => names.get(id) ?? 'Somebody')
}

/** Scores of each holder, who is taken at the middle of the band that its words stand for; without a band nothing counts. */
export function holderCards(forecasts: readonly ForecastLine[]): NamedCard[] {
  const byHolder = new Map<string, Settled[]>()
  for (const { line } of forecasts) {
    const outcome = outcomeOf(line.claim)
    const step = likelihoodBands.find(({ id }) => id === line.claim.band)
    const holder = line.claim.holder
    if (outcome === null || !step || !holder) continue
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), { credence: (step.low + step.high) / 2, outcome }])
  }
  return cards(byHolder, (name) => name)
}

function cards(byId: ReadonlyMap<string, Settled[]>, nameOf: (id: string) => string): NamedCard[] {
  return [...byId]
    .map(([id, settled]) => ({ id, name: nameOf(id), ...scorecard(settled) }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
}

function outcomeOf({ outcome }: ClaimView): 0 | 1 | null {
  if (outcome?.state === 'came-true') return 1
  return outcome?.state === 'did-not' ? 0 : null
}
