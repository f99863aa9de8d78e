import type { ClaimKind } from '../model/claim.ts'
import type { ClaimView } from '../protocol/views.ts'
import { findConditions } from './suggest/condition.ts'
import { findForecast } from './suggest/forecast.ts'

/**
 * Whether a claim is kept as a forecast: it is predictive, says what follows once a condition holds, reaches until some
 * time, or has an outcome. `kind` is the one that was judged, or where proposals count the one proposed.
 */
export function isForecast(claim: ClaimView, kind: ClaimKind | null | undefined): boolean {
  const { horizon, horizonOn, outcome, content } = claim
  if (horizon != null || horizonOn != null || outcome != null) return true
  return kind === 'predictive' || (kind === 'conditional' && looksAhead(content))
}

/** Whether what follows from the condition that words state, or the words themselves, is yet to come. English. */
function looksAhead(words: string): boolean {
  const [condition] = findConditions(words, { start: 0, end: words.length })
  const then = condition?.consequent ?? words
  const context = { follows: false, conditional: true, publishedOn: null }
  return findForecast(then, { start: 0, end: then.length }, [], context) !== null
}
