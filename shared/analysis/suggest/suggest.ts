import { isEnglish } from '../english.ts'
import { findClaim } from './claim.ts'
import { findConditions } from './condition.ts'
import { findDates, findIsoDates } from './dates/find-dates.ts'
import { findForecast } from './forecast.ts'
import { findHedges } from './hedge.ts'
import { findKnownMentions, findMentions } from './names/mentions.ts'
import { findReporting } from './reporting.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import {
  type ArticleText,
  type DateSuggestion,
  type KnownEntity,
  type Suggestion,
  type SuggestionKind,
  type SuggestOptions,
  suggestionKinds,
} from './suggestion.ts'

/**
 * All that the rules propose for an article, sorted by start, the longer first where two start together. Pure and
 * deterministic. Metadata, boilerplate, code and texts of images get nothing; articles in other languages than English
 * get known entities and dates in ISO form only. The index of known entities is kept as long as the same array is given.
 */
export function suggest(
  article: ArticleText,
  known: readonly KnownEntity[] = [],
  options: SuggestOptions = {},
): Suggestion[] {
  const wanted = new Set<SuggestionKind>(options.kinds ?? suggestionKinds)
  const stretches = stretchesOf(article)
  const found = isEnglish(article.language)
    ? english(article, stretches, known)
    : [
        ...findKnownMentions(article.text, stretches, known),
        ...stretches.flatMap((stretch) => findIsoDates(article.text, stretch)),
      ]
  return found.filter(({ kind }) => wanted.has(kind)).sort(byPlace)
}

const rank = new Map(suggestionKinds.map((kind, at) => [kind, at]))

function byPlace(a: Suggestion, b: Suggestion): number {
  return a.start - b.start || b.end - a.end || (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0)
}

function english(article: ArticleText, stretches: readonly Stretch[], known: readonly KnownEntity[]): Suggestion[] {
  const mentions = findMentions(article.text, stretches, known)
  return [...mentions, ...statements(article, stretches)]
}

/** UTF-16 units after which a stretch without a full stop is a list or a heap, no sentence that states anything. */
const longestSentence = 3000

/** Sentences for which "this would …" still speaks of a forecast. */
const reach = 2

/** Everything but mentions, sentence by sentence. */
function statements(article: ArticleText, stretches: readonly Stretch[]): Suggestion[] {
  const found: Suggestion[] = []
  /** Sentences since the last forecast. */
  let since = Number.POSITIVE_INFINITY
  for (const { sentences, heading } of stretches) {
    for (const sentence of sentences) {
      const dates = findDates(article.text, sentence, article.publishedOn)
      const all: Suggestion[] =
        heading || sentence.end - sentence.start > longestSentence
          ? dates
          : readSentence(article, sentence, dates, since < reach)
      if (!heading) since = all.some(({ kind }) => kind === 'forecast') ? 0 : since + 1
      found.push(...all)
    }
  }
  return found
}

function readSentence(
  article: ArticleText,
  sentence: Stretch['sentences'][number],
  dates: DateSuggestion[],
  follows: boolean,
): Suggestion[] {
  const { text } = article
  const publishedOn = article.publishedOn ?? null
  const conditions = findConditions(text, sentence)
  const forecast = findForecast(text, sentence, dates, { follows, publishedOn, conditional: conditions.length > 0 })
  const found: Suggestion[] = [
    ...dates,
    ...findHedges(text, sentence),
    ...findReporting(text, sentence),
    ...(forecast ? [forecast] : []),
    ...conditions,
  ]
  const claim = findClaim(text, sentence, found)
  return claim ? [...found, claim] : found
}
