import type { TextRange } from '../model/passage.ts'
import { separator } from './joins.ts'

const segmenters = new Map<string, Intl.Segmenter>()
/** Text on either side of an edge that is looked at; longer than any word. */
const reach = 400
/** The English genitive belongs to the sentence, not to the name before it. */
const genitive = /(?<=[\p{L}\p{N}])['’ʼ](?:s|S)$/u

/**
 * A range moved out to whole words, without white space at its ends and without an English genitive "'s".
 * Punctuation that the range holds stays. Null when nothing but white space is left. Offsets UTF-16.
 */
export function snapToWords(text: string, range: TextRange, language?: string | null): TextRange | null {
  const tight = trimmed(text, range)
  if (!tight) return null
  const first = wordAt(text, tight.start, language)
  const last = wordAt(text, tight.end - 1, language)
  const start = first ? Math.min(first.start, tight.start) : tight.start
  const end = last ? Math.max(last.end, tight.end) : tight.end
  return withQuotes(text, withoutGenitive(text, { start, end }, language))
}

const quotes: { readonly [open: string]: string } = { '“': '”', '„': '“', '«': '»', '‘': '’', '(': ')', '[': ']' }

/** Takes in the second of a pair of quotation marks or brackets that stands right at the edge, when the first is held. */
function withQuotes(text: string, range: TextRange): TextRange {
  const held = text.slice(range.start, range.end)
  for (const [open, close] of Object.entries(quotes)) {
    if (held.includes(open) && !held.includes(close) && text.startsWith(close, range.end)) {
      return { start: range.start, end: range.end + 1 }
    }
    if (held.includes(close) && !held.includes(open) && close !== '’' && text.startsWith(open, range.start - 1)) {
      return { start: range.start - 1, end: range.end }
    }
  }
  return range
}

/** The same without moving to words: only white space at the ends goes, and surrogate pairs stay whole. */
export function trimmed(text: string, range: TextRange): TextRange | null {
  let { start, end } = range
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (end <= start) return null
  return { start: isSecondHalf(text, start) ? start - 1 : start, end: isSecondHalf(text, end) ? end + 1 : end }
}

/** The word that holds the unit at an offset, or null where there is none. */
export function wordAt(text: string, offset: number, language?: string | null): TextRange | null {
  const around = windowAround(text, offset)
  const found = wordSegmenter(language)
    .segment(text.slice(around.start, around.end))
    .containing(offset - around.start)
  if (!found?.isWordLike) return null
  const start = around.start + found.index
  return { start, end: start + found.segment.length }
}

/** The next edge of a word in a direction: where an edge that moves by words comes to rest. */
export function nextWordEdge(
  text: string,
  from: number,
  direction: 1 | -1,
  edge: 'start' | 'end',
  language?: string | null,
): number {
  let at = from
  for (;;) {
    at += direction
    if (at <= 0) return 0
    if (at >= text.length) return text.length
    const word = wordAt(text, edge === 'start' ? at : at - 1, language)
    if (word && word[edge] === at) return at
  }
}

/** Stays within the block, and within reach of the offset. */
function windowAround(text: string, offset: number): TextRange {
  const from = text.lastIndexOf(separator, offset)
  const to = text.indexOf(separator, offset)
  return {
    start: Math.max(from < 0 ? 0 : from + separator.length, edgeOfSpace(text, offset - reach, -1), 0),
    end: Math.min(to < 0 ? text.length : to, edgeOfSpace(text, offset + reach, 1), text.length),
  }
}

/** A window that cuts a word would find half a word; it is widened to white space, if there is any nearby. */
function edgeOfSpace(text: string, at: number, direction: 1 | -1): number {
  for (let steps = 0, look = at; steps < reach; steps++, look += direction) {
    if (look <= 0 || look >= text.length || isSpace(text, look)) return look
  }
  return at
}

function withoutGenitive(text: string, range: TextRange, language: string | null | undefined): TextRange {
  if (language && !/^en\b/i.test(language)) return range
  const word = wordAt(text, range.end - 1, language)
  if (!word || word.end !== range.end) return range
  const match = genitive.exec(text.slice(Math.max(word.start, range.start), range.end))
  return match ? { start: range.start, end: range.end - match[0].length } : range
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at))
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

function wordSegmenter(language: string | null | undefined): Intl.Segmenter {
  const key = language ?? ''
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(supported(key), { granularity: 'word' })
  segmenters.set(key, made)
  return made
}

function supported(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
