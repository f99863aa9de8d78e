import { characterClass, classOf } from './segment.ts'
import { foldWord } from './tokens-fold.ts'

/** One token of a text: where it stands (UTF-16, end excluded) and the form under which it is indexed. */
export interface Token {
  start: number
  end: number
  word: string
}

/** A stretch of a text to be tokenised: offsets UTF-16, end excluded. */
export interface Stretch {
  start: number
  end: number
}

const { unspaced, word } = characterClass

/**
 * Tokens of a text in order: words of spaced scripts folded (`foldWord`), every character of an unspaced
 * script on its own. Everything else separates. Offsets are into `text`, also when only a stretch is asked for.
 */
export function* tokens(text: string, within: Stretch = { start: 0, end: text.length }): Generator<Token> {
  let at = within.start
  while (at < within.end) {
    const code = text.codePointAt(at) ?? 0
    const found = classOf(code)
    const next = at + (code > 0xffff ? 2 : 1)
    if (found === word) {
      const end = wordEnd(text, next, within.end)
      const folded = foldWord(text.slice(at, end))
      if (folded) yield { start: at, end, word: folded }
      at = end
    } else {
      if (found === unspaced) yield { start: at, end: next, word: foldWord(text.slice(at, next)) }
      at = next
    }
  }
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const code = text.codePointAt(at) ?? 0
    if (classOf(code) !== word) break
    at += code > 0xffff ? 2 : 1
  }
  return Math.min(at, limit)
}

/** Keeps phrases from reaching over paragraphs; no letter, so no word is equal to it. */
const paragraphMark = '\u00B6'
const plainText = /^[\0-\x7F]*$/

/**
 * What the full-text index is given in place of a text: its tokens, separated by spaces, with a mark between
 * paragraphs. Plain ASCII goes as it is: the index splits it at the same places.
 */
export function indexForm(text: string): string {
  const paragraphs = text.split('\n\n')
  return paragraphs.map(paragraphForm).join(` ${paragraphMark} `)
}

function paragraphForm(paragraph: string): string {
  if (plainText.test(paragraph)) return paragraph
  const words: string[] = []
  for (const token of tokens(paragraph)) if (token.word) words.push(token.word)
  return words.join(' ')
}
