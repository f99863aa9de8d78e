import type { DatePrecision } from '../suggestion.ts'
import type { Interval } from './calendar.ts'
import type { DateContext } from './context.ts'

/** What a phrase means: null days where the article's date would be needed and is not known. */
export interface Reading {
  start: string | null
  end: string | null
  precision: DatePrecision
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A form of date phrase. `read` gives null for what looks like one and is none, such as 31 April. */
export interface DateForm {
  rule: string
  pattern: RegExp
  read(groups: Groups, context: DateContext): Reading | null
}

/** A phrase whose days are not known. */
export const unresolved = (precision: DatePrecision): Reading => ({ start: null, end: null, precision })
/** A phrase that means these days. */
export const spanning = (interval: Interval, precision: DatePrecision): Reading => ({ ...interval, precision })

/** Digits and letters, as ranges that hold some signs of other scripts as well: they compile much faster than `\p{L}`. */
const inWord = '0-9A-Za-z\\u00C0-\\u1FFF\\u2C00-\\uFFFD'

/**
 * A pattern that starts and ends at the edges of words. Letters have the case that is written. There are some forty, and
 * the first claim of a session waits for them to compile, so only those that need it are of the slower kind.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![${inWord}’'-])(?:${source})(?![${inWord}])`, source.includes('\\p') ? 'gu' : 'g')
}
