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
  /** Whether all words of a term are ASCII, so that it can stand in plain text. */
  plain: boolean[]
}

/** Makes the terms of a query ready to be found. */
export function makeFinder(terms: readonly Term[]): Finder {
  return {
    terms,
    longest: terms.map(({ words, alternative }) => longestOf(alternative ?? words)),
    plain: terms.map(({ words }) => words.every((word) => plainWord.test(word))),
  }
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}

const plainWord = /^[0-9a-z]+$/

/** Finds the paragraph in which most terms occur, the first of equals; null when none occurs. */
export function locate(text: string, paragraphs: readonly TextRange[], finder: Finder): Located | null {
  return isAscii(text) || isPlain(text) ? locatePlain(text, paragraphs, finder) : locateAny(text, paragraphs, finder)
}

/** Much faster than `isPlain`, which holds for more. */
function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length
}

/** Looks through the whole text once. */
function locatePlain(text: string, paragraphs: readonly TextRange[], finder: Finder): Located | null {
  const found = inOrder(plainMatches(text, 0, finder))
  let best: Located | null = null
  let next = 0
  for (const paragraph of paragraphs) {
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.start) next++
    const first = next
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next++
    if (next === first) continue
    const matches = found.slice(first, next).filter((match) => match.end <= paragraph.end)
    const terms = countTerms(matches)
    if (terms > (best?.terms ?? 0)) best = { paragraph, matches, terms }
    if (terms === finder.terms.length) break
  }
  return best
}

/** A paragraph is taken apart only if its letters could hold more terms than the best one so far. */
function locateAny(text: string, paragraphs: readonly TextRange[], finder: Finder): Located | null {
  let best: Located | null = null
  for (const paragraph of paragraphs) {
    if (mayHold(text.slice(paragraph.start, paragraph.end), finder) <= (best?.terms ?? 0)) continue
    const matches = matchesIn(text, paragraph, finder)
    const terms = countTerms(matches)
    if (terms > (best?.terms ?? 0)) best = { paragraph, matches, terms }
    if (terms === finder.terms.length) break
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
  return inOrder(isPlain(part) ? plainMatches(part, stretch.start, finder) : tokenMatches(text, stretch, finder))
}

function inOrder(matches: Match[]): Match[] {
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function plainMatches(part: string, shift: number, { terms, plain }: Finder): Match[] {
  const lower = part.toLowerCase()
  const matches: Match[] = []
  terms.forEach(({ words, prefix }, term) => {
    const [first = ''] = words
    if (!plain[term]) return
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
      const end = isWordUnit(lower, at - 1) ? null : plainEnd(lower, at, words, prefix)
      if (end !== null) matches.push({ start: shift + at, end: shift + end, term })
    }
  })
  return matches
}

/** Where the words of a term end that begins at a place in plain lower-case text, or null when it does not. */
function plainEnd(lower: string, start: number, words: readonly string[], prefix: boolean): number | null {
  let at = start
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = at
      while (at < lower.length && !isWordUnit(lower, at)) at++
      if (at === gap) return null
    }
    if (!lower.startsWith(word, at)) return null
    at += word.length
    if (prefix && index === words.length - 1) while (isWordUnit(lower, at)) at++
    else if (isWordUnit(lower, at)) return null
  }
  return at
}

/** Whether an ASCII letter in lower case or a digit stands at a place. */
function isWordUnit(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at)
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
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
