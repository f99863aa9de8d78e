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

/**
 * Digits and letters of the scripts that stand beside English words: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese,
 * Japanese, Korean. As ranges they compile much faster than `\p{L}`, in every one of some forty patterns.
 */
const inWord = [
  '0-9A-Za-z\\u00AA\\u00B2\\u00B3\\u00B5\\u00B9\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u1E00-\\u1EFF',
  '\\u0386\\u0388-\\u0481\\u048A-\\u052F\\u05D0-\\u05EA\\u0620-\\u064A\\u0660-\\u0669\\u0671-\\u06D3\\u06F0-\\u06F9',
  '\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3',
].join('')

/**
 * A pattern of English that starts and ends at the edges of words. Letters have the case that is written. The first claim
 * of a session waits for all of them to compile, so only those that need it are of the slower kind.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![${inWord}’'-])(?:${source})(?![${inWord}])`, source.includes('\\p') ? 'gu' : 'g')
}
