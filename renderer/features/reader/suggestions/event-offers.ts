import { readTime } from '#shared/analysis/propose-event.ts'
import { sentenceAround } from '#shared/analysis/sentence.ts'
import type { DateSuggestion, Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { EventTime } from '#shared/model/event.ts'
import type { SentenceOffer } from './claim-offers.ts'

/** A sentence that tells of something dated. */
export interface EventOffer extends SentenceOffer {
  time: EventTime
}

interface Article {
  /** Canonical. */
  text: string
  article: { language?: string | null | undefined; publishedOn?: string | null | undefined }
}

/** Candidates for events by place: sentences with a date that is known and does not reach beyond the article's own. */
export function eventOffers(statements: readonly Suggestion[], { text, article }: Article): EventOffer[] {
  const written = article.publishedOn ?? '9999'
  const offers: EventOffer[] = []
  for (const date of statements) {
    if (date.kind !== 'date' || date.isoStart === null || isAfter(date, written)) continue
    const range = sentenceAround(text, date, article.language ?? 'en')
    const last = offers.at(-1)
    if (last && last.start === range.start) last.parts = [...last.parts, date]
    else
      offers.push({
        ...range,
        exact: text.slice(range.start, range.end),
        reason: date.reason,
        time: readTime(text, date).value,
        parts: [date],
      })
  }
  return offers
}

/** Whether a date ends after the article's day, month or year. ISO dates compare as text. */
function isAfter({ isoStart, isoEnd }: DateSuggestion, written: string): boolean {
  return (isoEnd ?? isoStart ?? '').slice(0, written.length) > written
}
