import type { ClaimLinkType } from '#shared/model/claim.ts'
import type { Confidence, LikelihoodBand } from '#shared/model/scale.ts'
import type { Place } from './articles.ts'

/** How claims stand to each other, across articles; claims by their keys. */
export const claimLinks: { from: string; to: string; type: ClaimLinkType; note?: string }[] = [
  { from: 'diesel-again', to: 'diesel', type: 'repeats', note: 'The Gazette names the Courier as its source.' },
  { from: 'never-a-litre', to: 'diesel', type: 'contradicts' },
  { from: 'paid-for', to: 'diesel', type: 'softens', note: 'Fuel, yes, but bought.' },
  { from: 'no-gun', to: 'talvian-guns', type: 'contradicts' },
  { from: 'no-bargain', to: 'bargain', type: 'contradicts' },
  { from: 'four-dead', to: 'seven-dead', type: 'softens', note: 'Three of the seven were wounded and have gone home.' },
  { from: 'no-thieves-harbour', to: 'clearing-house', type: 'softens' },
  { from: 'pressure-again', to: 'pressure', type: 'repeats' },
  { from: 'annexation-again', to: 'annexation', type: 'hardens', note: '“Probably” has become “almost certainly”.' },
  { from: 'whole-point', to: 'every-truce', type: 'supports' },
  { from: 'lost-grip', to: 'security-worsens', type: 'supports' },
]

/** On which claim a claim depends, and whether it follows when that one holds or when it does not. */
export const conditions: { claim: string; on: string; branch: 'then' | 'else' }[] = [
  { claim: 'clearing-house', on: 'goes-on', branch: 'then' },
  { claim: 'tightens-hold', on: 'plan-succeeds', branch: 'then' },
  { claim: 'delegation', on: 'tightens-hold', branch: 'then' },
  { claim: 'no-agreement', on: 'plan-succeeds', branch: 'else' },
  { claim: 'annexation', on: 'security-worsens', branch: 'then' },
  { claim: 'inspections-begin', on: 'sign-by-summer', branch: 'then' },
  { claim: 'posts-move', on: 'sign-by-summer', branch: 'else' },
  { claim: 'annexation-again', on: 'raids-go-on', branch: 'then' },
  { claim: 'talks-open', on: 'raids-go-on', branch: 'else' },
]

/** What would show that a scenario is taking place: a claim or an event, by its key. */
export const indicators: { claim: string; shownBy: { claim: string } | { event: string }; note?: string }[] = [
  { claim: 'plan-succeeds', shownBy: { claim: 'courts-handed-over' }, note: 'Two of four courts.' },
  { claim: 'plan-succeeds', shownBy: { event: 'ferry-runs' }, note: 'Speaks against: the ferry was left alone.' },
  { claim: 'security-worsens', shownBy: { event: 'raid' } },
  { claim: 'security-worsens', shownBy: { claim: 'lost-grip' } },
  { claim: 'raids-go-on', shownBy: { event: 'raid' } },
]

/** How forecasts ended, with the passage that shows it. */
export const outcomes: {
  claim: string
  state: 'came-true' | 'did-not' | 'partly'
  on: string
  note: string
  shown: Place
}[] = [
  {
    claim: 'sign-by-summer',
    state: 'came-true',
    on: '2024-08-02',
    note: 'The Harrow Protocol.',
    shown: {
      in: 'ferry',
      quote: 'the Harrow Protocol, which the Talvian and Karsovan presidents signed in Dovrin on August 2',
    },
  },
  {
    claim: 'pressure',
    state: 'partly',
    on: '2025-04-22',
    note: 'Two courts, but not the ferry.',
    shown: {
      in: 'boats',
      quote: 'two of the four river courts were handed to judges appointed in Merin. The ferry itself was left alone',
    },
  },
]

/** A judgement of one of the two analysts of the sample. */
export interface SampleAssessment {
  claim: string
  credence: number
  words?: LikelihoodBand
  confidence: Confidence
  reason: string
}

/** What the analyst who marked the articles holds likely. */
export const assessments: SampleAssessment[] = [
  { claim: 'diesel', credence: 75, confidence: 'moderate', reason: 'Two officials, and a ledger that fits.' },
  { claim: 'talvian-guns', credence: 85, confidence: 'moderate', reason: 'Patrol boats stood by when the ferry left.' },
  { claim: 'seven-dead', credence: 20, confidence: 'high', reason: 'The hospital’s own count is four.' },
  { claim: 'sign-by-summer', credence: 70, confidence: 'low', reason: 'One side’s word only.' },
  { claim: 'pressure', credence: 60, confidence: 'moderate', reason: 'Merin has the means and little to lose.' },
  { claim: 'annexation', credence: 30, confidence: 'low', reason: 'Every year somebody says so.' },
  {
    claim: 'bargain',
    credence: 70,
    confidence: 'moderate',
    reason: 'The order of events fits; the captain gains by denying.',
  },
]

/** What the colleague holds likely, who disagrees on the bargain. */
export const colleagueAssessments: SampleAssessment[] = [
  { claim: 'diesel', credence: 65, confidence: 'moderate', reason: 'The ledger may be forged, as the ministry says.' },
  {
    claim: 'bargain',
    credence: 25,
    confidence: 'moderate',
    reason: 'One outlet, no document, and a denial from inside.',
  },
  { claim: 'pressure', credence: 80, confidence: 'moderate', reason: 'The courts come first, the ferries next.' },
  { claim: 'sign-by-summer', credence: 85, confidence: 'high', reason: 'Both presidents need it before the harvest.' },
]
