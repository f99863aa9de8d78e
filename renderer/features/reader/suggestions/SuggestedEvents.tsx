import { timeWords } from '#shared/views/time-words.ts'
import { makeEvent } from '../../tagging/actions.ts'
import { type EventOffer, eventOffers } from './event-offers.ts'
import { SuggestedSentences } from './SuggestedSentences.tsx'

const purpose = {
  noun: 'event',
  offersIn: eventOffers,
  word: ({ time }: EventOffer) => timeWords(time),
  make: makeEvent,
} as const

/** Sentences of the open article that tell of something dated. */
export function SuggestedEvents({ articleId }: { articleId: string | null }) {
  return <SuggestedSentences articleId={articleId} purpose={purpose} />
}
