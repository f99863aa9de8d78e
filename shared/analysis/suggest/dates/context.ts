import { dayOf, parseDay } from './calendar.ts'

/** What a date phrase is read against. */
export interface DateContext {
  /** The day the article was published; null where no day is known. */
  today: Date | null
  /** A year the sentence names first: "In 1980 …, on August 31". */
  stated: number | null
  /** Year of publication; null where unknown. */
  year: number | null
  /** The sentence speaks of what is still to come. */
  ahead: boolean
  /** It leaves open what happens: "may", "could", "before". */
  open: boolean
}

const aheadWords =
  /(?<!\p{L})(?:will|shall|scheduled|planned (?:for|to)|due (?:to|in|on|at|for)|(?<!had |have |has )expected to|ahead of|before (?:its|their|the next)|(?:is|are|was|were) to(?= \p{Ll})|upcoming|deadline|expires?|until|going to|(?:determined|intends?|plans?|wants?|hopes?|aims?|seeks?) to|would|to be held|set to)(?!\p{L})/iu

const openWords = /(?<!\p{L})(?:may|might|could|by|until|before)(?!\p{L})/iu

const statedYear = /^["“]?In ((?:1[0-9]|20)\d{2})(?!\d)/u

/** Reads publication date and sentence. */
export function dateContext(publishedOn: string | null | undefined, sentence: string): DateContext {
  const today = parseDay(publishedOn)
  const year = /^\d{4}/.exec(publishedOn ?? '')?.[0]
  const stated = statedYear.exec(sentence)?.[1]
  return {
    stated: stated ? Number(stated) : null,
    today,
    year: year ? Number(year) : null,
    ahead: aheadWords.test(sentence),
    open: openWords.test(sentence),
  }
}

/** Months ahead that a month without a year is still taken for this year's where the sentence does not look ahead. */
const reach = 1
/** Months back from which a sentence that looks ahead means the next year's. */
const nextYear = 6

/** The year of a month that is named without one: the nearest, rather past than to come. Null without a publication year. */
export function yearOfMonth(context: DateContext, month: number): number | null {
  const { today, year, ahead, stated } = context
  if (stated !== null && (year === null || stated < year)) return stated
  if (year === null || !today) return year
  const distance = month - (today.getUTCMonth() + 1)
  if (distance > (ahead ? 12 : reach)) return year - 1
  return ahead && distance <= -nextYear ? year + 1 : year
}

/** A day named without a year; null when it does not exist in that year or the year is unknown. */
export function dayWithoutYear(context: DateContext, month: number, day: number): string | null {
  const year = yearOfMonth(context, month)
  return year === null ? null : dayOf(year, month, day)
}
