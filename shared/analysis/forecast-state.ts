import type { Outcome } from '../model/claim.ts'

/** Where a forecast stands: still open, due since its last day is over, or how it ended. */
export const forecastStates = ['due', 'open', 'came-true', 'partly', 'did-not', 'unjudgeable'] as const
/** One of the states above. */
export type ForecastState = (typeof forecastStates)[number]

interface Forecast {
  horizonOn?: string | null | undefined
  outcome?: Outcome | null | undefined
}

/** The state of a forecast on a day (`YYYY-MM-DD`); one without a last day stays open until it is settled. */
export function forecastState({ horizonOn, outcome }: Forecast, today: string): ForecastState {
  if (outcome) return outcome.state
  return horizonOn && horizonOn < today ? 'due' : 'open'
}

/** A day of the local calendar as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
