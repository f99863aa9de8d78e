import type { ClaimKind } from '../model/claim.ts'
import type { ClaimView } from '../protocol/views.ts'
import { looksAhead } from './claim-kind.ts'

/**
 * Whether a claim is kept as a forecast: it is predictive, says what follows once a condition holds, reaches until some
 * time, or has an outcome. `kind` is the one judged or proposed.
 */
export function isForecast(claim: ClaimView, kind: ClaimKind | null | undefined): boolean {
  const { horizon, horizonOn, outcome, content } = claim
  if (horizon != null || horizonOn != null || outcome != null) return true
  return kind === 'predictive' || (kind === 'conditional' && looksAhead(content))
}
