import { kindNames } from '#shared/views/claim-words.ts'
import { makeClaim } from '../../tagging/actions.ts'
import { type ClaimOffer, claimOffers } from './claim-offers.ts'
import { SuggestedSentences } from './SuggestedSentences.tsx'

const purpose = {
  noun: 'claim',
  offersIn: claimOffers,
  word: ({ kind }: ClaimOffer) => (kind ? kindNames[kind] : null),
  make: makeClaim,
} as const

/** Sentences of the open article that may be held as claims. */
export function SuggestedClaims({ articleId }: { articleId: string | null }) {
  return <SuggestedSentences articleId={articleId} purpose={purpose} />
}
