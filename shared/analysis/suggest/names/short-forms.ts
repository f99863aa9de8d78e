import type { TextRange } from '../../../model/passage.ts'
import { functionWords } from '../lists/common-starts.ts'
import { commonAcronyms } from '../lists/geography.ts'
import { isGroupWord, listedName } from './gazetteer.ts'

/** A short form that a text introduces behind the long one, or the other way round; ranges UTF-16. */
export interface ShortForm {
  long: string
  short: string
  longRange: TextRange
  shortRange: TextRange
  /** The letters of the short form are initials of the long one. */
  initials: boolean
}

const bracketed =
  /(?<=[\p{L}'’.] )\((?:the |the so-called |known as (?:the )?|or |formerly |“|")?((?:\p{Lu}[\p{L}\p{N}&-]*)(?: \p{Lu}[\p{L}-]+){0,3})[”"]?(?:[;,] [^)]{0,40})?\)/gu
const reversed = /(?<![\p{L}])(\p{Lu}[\p{Lu}\p{N}]{1,9}) \(((?:the )?\p{Lu}\p{Ll}[^()]{4,80})\)/gu
const acronym = /^\p{Lu}[\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}]*s?$/u
const wordBefore = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.]*/gu

/** Short forms and acronyms that a text introduces in brackets: "Free Pilots’ League (FPL)", "FPL (Free Pilots’ League)". */
export function shortForms(text: string): ShortForm[] {
  return [...inBrackets(text), ...longInBrackets(text)].sort((a, b) => a.shortRange.start - b.shortRange.start)
}

function inBrackets(text: string): ShortForm[] {
  const found: ShortForm[] = []
  for (const match of text.matchAll(bracketed)) {
    const short = match[1] ?? ''
    const at = match.index + match[0].indexOf(short, 1)
    const long = longBefore(text, match.index - 1, short)
    if (long) found.push({ ...long, short, shortRange: { start: at, end: at + short.length } })
  }
  return found
}

function longInBrackets(text: string): ShortForm[] {
  const found: ShortForm[] = []
  for (const match of text.matchAll(reversed)) {
    const short = match[1] ?? ''
    const long = (match[2] ?? '').replace(/^the /, '')
    if (!initialsFit(long.split(/[\s-]+/), short)) continue
    const shortRange = { start: match.index, end: match.index + short.length }
    const start = match.index + match[0].indexOf(long, short.length)
    found.push({ long, short, longRange: { start, end: start + long.length }, shortRange, initials: true })
  }
  return found
}

/** The name that ends right before a bracket: by initials, else the run of capitalised words. */
function longBefore(text: string, end: number, short: string): Omit<ShortForm, 'short' | 'shortRange'> | null {
  const from = Math.max(0, text.lastIndexOf('\n', end), end - 140)
  const words = [...text.slice(from, end).matchAll(wordBefore)].map((match) => ({
    text: match[0],
    start: from + match.index,
  }))
  if (!acronym.test(short) || commonAcronyms.has(short)) return null
  const letters = short.replace(/s$/, '').replace(/[^\p{L}]/gu, '')
  for (let count = 2; count <= Math.min(words.length, letters.length + 4); count++) {
    const held = words.slice(-count)
    const first = held[0]
    if (
      first &&
      /^\p{Lu}/u.test(first.text) &&
      isCapitalised(held) &&
      initialsFit(
        held.map((word) => word.text),
        letters,
      )
    )
      return made(text, first.start, end, true)
  }
  return capitalRun(text, words, end)
}

/** Most words of a name have a capital; a bracket behind plain words explains no name. */
function isCapitalised(words: readonly { text: string }[]): boolean {
  return words.every(({ text }) => /^\p{Lu}/u.test(text) || small.test(text.toLowerCase()))
}

/** An acronym of another language: the capitalised words before the bracket, at least two of them. */
function capitalRun(text: string, words: readonly { text: string; start: number }[], end: number) {
  let at = words.length
  while (
    at > 0 &&
    /^\p{Lu}/u.test(words[at - 1]?.text ?? '') &&
    text.slice(words[at - 1]?.start, words[at]?.start ?? end).match(/[,;:()]|\. /) === null
  )
    at--
  while (
    at < words.length &&
    (functionWords.has(words[at]?.text.toLowerCase() ?? '') ||
      (words.length - at > 2 && isGroupWord(words[at]?.text ?? '') && false))
  )
    at++
  const first = words[at]
  if (!first || words.length - at < 2 || listedName(text.slice(first.start, end))) return null
  return made(text, first.start, end, false)
}

function made(text: string, start: number, end: number, initials: boolean) {
  return { long: text.slice(start, end), longRange: { start, end }, initials }
}

const small = /^(?:of|for|the|and|in|on|to|al|el|wal|wa|ul|de|du|la|le|a|an|for|des|der|und)$/

/** Whether letters are the initials of words in order; small words may be skipped, and a word may give more than one letter. */
function initialsFit(words: readonly string[], short: string): boolean {
  const letters = [...short.replace(/s$/, '').replace(/[^\p{L}]/gu, '')].map((letter) => letter.toLowerCase())
  return (
    letters.length > 1 &&
    fits(
      words.map((word) => word.toLowerCase()),
      letters,
    )
  )
}

function fits(words: readonly string[], letters: readonly string[]): boolean {
  const [word, ...others] = words
  if (word === undefined) return letters.length === 0
  if (letters.length === 0) return words.every((one) => small.test(one))
  if (word.startsWith(letters[0] ?? '\0') && fits(others, letters.slice(1))) return true
  return small.test(word) && fits(others, letters)
}
