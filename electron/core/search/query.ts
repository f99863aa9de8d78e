import { characterClass, classOf } from '#shared/text/segment.ts'
import { tokens } from '#shared/text/tokens.ts'
import { foldLetters, stripArticlePrefix } from '#shared/text/tokens-fold.ts'

/** One thing that must occur: its words next to each other; of a prefix, the last word begins so. */
export interface Term {
  words: string[]
  prefix: boolean
  /** A prefix that may begin with an article: the same without it. */
  alternative?: string[]
}

/** More than anyone types; bounds what a pasted page costs. */
const mostTerms = 64
/** A prefix of one letter means the letter: it would list half of the words there are. */
const shortestPrefix = 2

const quoteMarks = /[“”„‟«»]/g
const part = /"([^"]*)"?(\*?)|([^\s"]+)/g

/**
 * Reads what was typed: words (all must occur), "phrases", prefix*. A word of several tokens (al-Qaeda,
 * a run of Chinese) is a phrase. Never fails: what is not a word is left out, and a lone AND says what holds anyway.
 */
export function parseQuery(text: string): Term[] {
  const terms = new Map<string, Term>()
  for (const [, phrase, star, word] of text.replace(quoteMarks, '"').matchAll(part)) {
    if (terms.size === mostTerms) break
    if (word === 'AND') continue
    const term = readTerm(phrase ?? word ?? '', star === '*')
    if (term) terms.set(`${term.words.join(' ')}${term.prefix ? '*' : ''}`, term)
  }
  return [...terms.values()]
}

function readTerm(text: string, starred: boolean): Term | null {
  const found = tokens(text)
  const last = found.at(-1)
  if (!last) return null
  const words = found.map((token) => token.word)
  const asked = starred || text.slice(last.end).startsWith('*')
  const lastText = text.slice(last.start, last.end)
  if (!asked || isUnspaced(lastText)) return { words, prefix: false }
  return prefixTerm(words.slice(0, -1), foldLetters(lastText.toLowerCase()))
}

function prefixTerm(before: string[], start: string): Term | null {
  if (!start) return null
  const words = [...before, start]
  if ([...start].length < shortestPrefix) return { words, prefix: false }
  const bare = stripArticlePrefix(start)
  const alternative = [...bare].length >= shortestPrefix && bare !== start ? [...before, bare] : undefined
  return alternative ? { words, prefix: true, alternative } : { words, prefix: true }
}

function isUnspaced(text: string): boolean {
  return classOf(text.codePointAt(0) ?? 0) === characterClass.unspaced
}

/** The query in the language of FTS5. Words hold letters, marks and digits only, so quoting them is enough. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(termExpression).join(' AND ')
}

function termExpression(term: Term): string {
  const star = term.prefix ? '*' : ''
  const one = `"${term.words.join(' ')}"${star}`
  return term.alternative ? `(${one} OR "${term.alternative.join(' ')}"${star})` : one
}
