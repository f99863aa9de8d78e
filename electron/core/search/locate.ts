import type { TextRange } from '#shared/model/passage.ts'
import { isPlain, type Token, tokens } from '#shared/text/tokens.ts'
import { foldText } from '#shared/text/tokens-fold.ts'
import type { Term } from './query.ts'

/** Where a term occurs. */
export interface Match extends TextRange {
  /** Index of the term in the query. */
  term: number
}

/** The paragraph of a text that answers a query best, and the matches in it, ascending. */
export interface Located {
  paragraph: TextRange
  matches: Match[]
  /** How many of the query's terms occur in it. */
  terms: number
}

/** A query made ready to be found in texts. */
export interface Finder {
  terms: readonly Term[]
  /** The longest word of each term. */
  longest: string[]
  /** Each term as it stands in text without accents; null where a word of it is not ASCII. */
  plain: (RegExp | null)[]
}

/** Makes the terms of a query ready to be found. */
export function makeFinder(terms: readonly Term[]): Finder {
  return {
    terms,
    longest: terms.map(({ words, alternative }) => longestOf(alternative ?? words)),
    plain: terms.map(plainPattern),
  }
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}

const plainWord = /^[0-9a-z]+$/

function plainPattern({ words, prefix }: Term): RegExp | null {
  if (!words.every((word) => plainWord.test(word))) return null
  const ending = prefix ? '[0-9a-z]*' : '(?![0-9a-z])'
  return new RegExp(`(?<![0-9a-z])${words.join('[^0-9a-z]+')}${ending}`, 'gi')
}

/**
 * Finds the paragraph in which most terms occur, the first of equals; null when none occurs.
 * A paragraph is taken apart only if its letters could hold more terms than the best one so far.
 */
export function locate(text: string, paragraphs: readonly TextRange[], finder: Finder): Located | null {
  const likely = paragraphs
    .map((paragraph) => ({ paragraph, bound: mayHold(text.slice(paragraph.start, paragraph.end), finder) }))
    .filter(({ bound }) => bound > 0)
    .sort((a, b) => b.bound - a.bound)
  let best: Located | null = null
  for (const { paragraph, bound } of likely) {
    if (best && best.terms >= bound) break
    const matches = matchesIn(text, paragraph, finder)
    const terms = countTerms(matches)
    if (terms > (best?.terms ?? 0)) best = { paragraph, matches, terms }
  }
  return best
}

/** Number of different terms among matches. */
export function countTerms(matches: readonly Match[]): number {
  return new Set(matches.map((match) => match.term)).size
}

/** Counts the terms whose longest word occurs letter by letter: never fewer than occur as words. */
function mayHold(part: string, { longest }: Finder): number {
  const lower = part.toLowerCase()
  const folded = isPlain(lower) ? lower : foldText(lower)
  let count = 0
  for (const word of longest) if (folded.includes(word)) count++
  return count
}

/** All matches of the terms in a stretch of text, by start; of two at one place the longer first. */
export function matchesIn(text: string, stretch: TextRange, finder: Finder): Match[] {
  const part = text.slice(stretch.start, stretch.end)
  const matches = isPlain(part) ? plainMatches(part, stretch.start, finder) : tokenMatches(text, stretch, finder)
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function plainMatches(part: string, shift: number, { plain }: Finder): Match[] {
  const matches: Match[] = []
  plain.forEach((pattern, term) => {
    if (!pattern) return
    for (const { 0: found, index } of part.matchAll(pattern)) {
      matches.push({ start: shift + index, end: shift + index + found.length, term })
    }
  })
  return matches
}

function tokenMatches(text: string, stretch: TextRange, { terms }: Finder): Match[] {
  const found = tokens(text, stretch)
  const matches: Match[] = []
  terms.forEach((term, index) => {
    found.forEach((first, at) => {
      const end = matchEnd(found, at, term)
      if (end !== null) matches.push({ start: first.start, end, term: index })
    })
  })
  return matches
}

function matchEnd(found: readonly Token[], at: number, term: Term): number | null {
  const end = wordsEnd(found, at, term.words, term.prefix)
  return end === null && term.alternative ? wordsEnd(found, at, term.alternative, term.prefix) : end
}

function wordsEnd(found: readonly Token[], at: number, words: readonly string[], prefix: boolean): number | null {
  const final = words.length - 1
  for (let index = 0; index <= final; index++) {
    const token = found[at + index]
    const word = words[index] ?? ''
    if (!token || !(token.word === word || (prefix && index === final && token.word.startsWith(word)))) return null
  }
  return found[at + final]?.end ?? null
}
