import { bandOfHedge } from '../analysis/hedge-band.ts'
import type { Proposal } from '../analysis/proposal.ts'
import type { ClaimProposals } from '../analysis/propose.ts'
import { type ConditionProposal, proposeCondition } from '../analysis/propose-condition.ts'
import { type HorizonProposal, proposeHorizon } from '../analysis/propose-horizon.ts'
import type { LikelihoodBand } from '../model/scale.ts'
import type { ClaimView } from '../protocol/views.ts'

/** What a claim's words are read in. */
export interface ReadIn {
  text: string
  /** Where the text begins in the article. */
  from?: number
  language: string | null | undefined
  publishedOn: string | null | undefined
}

/** What the words suggest for the fields that nobody has judged. */
export interface DepthProposals {
  band?: Proposal<LikelihoodBand> | undefined
  horizon?: HorizonProposal | undefined
  condition?: ConditionProposal | undefined
}

/** Reads band, horizon and condition from the words of a claim's first passage and of its hedge. */
export function depthProposals(
  claim: ClaimView,
  proposals: ClaimProposals,
  readIn: ReadIn | undefined,
): DepthProposals {
  const band = bandProposal(claim, proposals)
  const [passage] = claim.passages
  if (!readIn || !passage) return { band }
  const { from = 0 } = readIn
  const place = { ...readIn, start: passage.start - from, end: passage.end - from }
  const horizonOpen = claim.horizon === undefined && claim.horizonOn === undefined
  return {
    band,
    horizon: horizonOpen ? proposeHorizon(place) : undefined,
    condition: claim.antecedentId === undefined ? proposeCondition(place) : undefined,
  }
}

/** The band of the hedge, accepted or proposed, while nobody has judged the band. */
export function bandProposal(claim: ClaimView, proposals: ClaimProposals): Proposal<LikelihoodBand> | undefined {
  if (claim.band !== undefined || claim.hedge === null) return undefined
  return bandOfHedge(claim.hedge ?? proposals.hedge?.value)
}

/** What judging the hedge writes: a band that was the one of the hedge before goes along with it. */
export function hedgeFields(claim: ClaimView, hedge: string | null): Pick<ClaimView, 'hedge'> & Partial<ClaimView> {
  const isOfHedge = claim.band != null && claim.band === bandOfHedge(claim.hedge)?.value
  return isOfHedge ? { hedge, band: bandOfHedge(hedge)?.value ?? null } : { hedge }
}

/** How many of the depth's proposals wait for a nod of their own; a band that is proposed goes with its hedge. */
export function waitingDepth({ hedge }: ClaimView, { band, horizon, condition }: DepthProposals): number {
  const waits = [band && hedge !== undefined, horizon, condition]
  return waits.filter(Boolean).length
}

/** What accepting the depth's proposals writes into the claim itself; the condition is a claim of its own. */
export function acceptedDepth({ band, horizon }: DepthProposals): Partial<ClaimView> {
  return {
    ...(band ? { band: band.value } : {}),
    ...(horizon ? { horizon: horizon.value, horizonOn: horizon.on } : {}),
  }
}
