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

/** A pattern that starts and ends at the edges of words. Letters have the case that is written. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
}
