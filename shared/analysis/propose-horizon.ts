import type { TextRange } from '../model/passage.ts'
import { isEnglish } from './english.ts'
import type { Proposal } from './proposal.ts'
import { sentenceAround } from './sentence.ts'
import { findConditions } from './suggest/condition.ts'
import { findDates } from './suggest/dates/find-dates.ts'
import { findForecast } from './suggest/forecast.ts'

/** A passage in a text, with what its words are resolved against. */
interface DatedPassage extends TextRange {
  text: string
  language?: string | null | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; without a day relative horizons stay unresolved. */
  publishedOn?: string | null | undefined
}

/** Until when a forecast reaches: as written, and its last day (`YYYY-MM-DD`) where the article's date tells. */
export interface HorizonProposal extends Proposal<string> {
  on: string | null
}

/** The horizon that the sentence of a passage names where it makes a forecast. English; offsets into the text. */
export function proposeHorizon(passage: DatedPassage): HorizonProposal | undefined {
  const { text, publishedOn = null } = passage
  if (!isEnglish(passage.language) || passage.end <= passage.start) return undefined
  const sentence = sentenceAround(text, passage)
  const dates = findDates(text, sentence, publishedOn)
  const conditional = findConditions(text, sentence).length > 0
  const forecast = findForecast(text, sentence, dates, { follows: false, conditional, publishedOn })
  const date = forecast?.horizon ? dates.find(({ exact }) => exact === forecast.horizon) : undefined
  if (!date) return undefined
  return { value: date.exact, word: date.exact, start: date.start, end: date.end, on: date.isoEnd }
}
