import type { TextRange } from '../model/passage.ts'

/** Letters, digits and marks: what a word is made of. */
const wordCharacter = /[\p{L}\p{N}\p{M}_]/u
/** Scripts written without spaces between words, in which any place can be the edge of a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const hangul = /\p{Script=Hangul}/u
const apostrophe = /['’ʼ]/u

/** What may follow a name after an apostrophe: the English genitive, and case endings of Turkic languages. */
const ending = /^['’ʼ](?:s|S)(?![\p{L}\p{N}\p{M}_])/u
const turkicEnding = /^['’ʼ]\p{Ll}+(?![\p{L}\p{N}\p{M}_])/u
/** An elided article or preposition before a name: l’Iran, d’Ankara, dell’Iraq. */
const elision = /(?<![\p{L}\p{N}\p{M}_])\p{Ll}{1,5}['’ʼ]$/u
/** One-letter conjunctions and prepositions that Arabic and Hebrew write as part of the word after them. */
const proclitics = /(?<![\p{L}\p{N}\p{M}_])[وفبلكובלמשכה]{1,2}$/u
const rightToLeft = /^[\p{Script=Arabic}\p{Script=Hebrew}]{3,}/u

/** How far back the words before a place are looked at, in UTF-16 units. */
const lookBack = 16

/**
 * Places where a text occurs as whole words, ascending and not overlapping; offsets UTF-16.
 * Letter case matters, but for an article in front ("the Guard", "The Guard"); a space stands for any white space inside a paragraph. A genitive "'s" after it,
 * an elided article and Arabic or Hebrew one-letter particles before it do not hinder; in scripts
 * without spaces every occurrence counts.
 */
export function findOccurrences(text: string, wanted: string, language?: string | null): TextRange[] {
  const words = wanted.trim()
  if (words === '') return []
  const found: TextRange[] = []
  let from = 0
  const pattern = /\s/u.test(words) ? spacedPattern(words) : null
  for (;;) {
    const range = next(text, words, pattern, from)
    if (range === null) return found
    const whole = isStart(text, range) && isEnd(text, range, language)
    if (whole) found.push(range)
    from = whole ? range.end : range.start + 1
  }
}

function next(text: string, words: string, pattern: RegExp | null, from: number): TextRange | null {
  if (pattern === null) {
    const start = text.indexOf(words, from)
    return start < 0 ? null : { start, end: start + words.length }
  }
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** A pattern in which a space of the wanted words matches any white space but a blank line. */
function spacedPattern(words: string): RegExp {
  const parts = words.split(/\s+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
  const [first = '', ...rest] = parts
  const opened = article.test(first) ? `(?:${first.toLowerCase()}|${capital(first)})` : first
  return new RegExp([opened, ...rest].join('(?:(?!\\n\\n)\\s)+').replaceAll('\\-', '[-]'), 'gu')
}

/** An English article: at the start of a sentence it has a capital, which is none of the name's. */
const article = /^(?:the|an?)$/iu

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

function isStart(text: string, range: TextRange): boolean {
  const first = characterAt(text, range.start)
  const previous = characterBefore(text, range.start)
  if (!joins(previous, first)) return !apostrophe.test(previous) || startsAfterApostrophe(text, range, first)
  if (!rightToLeft.test(text.slice(range.start, range.end))) return false
  return proclitics.test(text.slice(Math.max(0, range.start - lookBack), range.start))
}

/** Whether what stands before an apostrophe is an opening quotation mark or an elision, not half of a word. */
function startsAfterApostrophe(text: string, range: TextRange, first: string): boolean {
  const earlier = characterBefore(text, range.start - 1)
  if (!wordCharacter.test(earlier) || !wordCharacter.test(first)) return true
  return elision.test(text.slice(Math.max(0, range.start - lookBack), range.start))
}

function isEnd(text: string, range: TextRange, language: string | null | undefined): boolean {
  const last = characterBefore(text, range.end)
  const following = characterAt(text, range.end)
  if (joins(last, following)) return hangul.test(last) && hangul.test(following)
  if (!apostrophe.test(following) || !wordCharacter.test(last)) return true
  if (!wordCharacter.test(characterAt(text, range.end + 1))) return true
  const rest = text.slice(range.end, range.end + 32)
  return ending.test(rest) || (isTurkic(language) && turkicEnding.test(rest))
}

function isTurkic(language: string | null | undefined): boolean {
  return /^(?:tr|az|tk|uz|crh)\b/u.test(language ?? '')
}

/** Whether two neighbouring characters belong to one word. */
function joins(left: string, right: string): boolean {
  if (!wordCharacter.test(left) || !wordCharacter.test(right)) return false
  if (/\p{M}/u.test(right)) return true
  return !unspaced.test(left) && !unspaced.test(right)
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function characterBefore(text: string, at: number): string {
  if (at <= 0) return ''
  const low = text.charCodeAt(at - 1)
  const pair = low >= 0xdc00 && low <= 0xdfff && at >= 2
  return pair ? characterAt(text, at - 2).slice(-2) : text.charAt(at - 1)
}
