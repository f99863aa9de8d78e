import type { TextRange } from '../model/passage.ts'
import { characterClass, classOf } from './segment.ts'
import { foldWord } from './tokens-fold.ts'

/** One token of a text: where it stands (UTF-16, end excluded) and the form under which it is indexed. */
export interface Token extends TextRange {
  word: string
}

const { unspaced, word } = characterClass

/**
 * Tokens of a text in order: words of spaced scripts folded (`foldWord`), every character of an unspaced
 * script on its own. Everything else separates. Offsets are into `text`, also when only a stretch is asked for.
 */
export function tokens(text: string, within: TextRange = { start: 0, end: text.length }): Token[] {
  const found: Token[] = []
  let at = within.start
  while (at < within.end) {
    const code = codeAt(text, at)
    const kind = classOf(code)
    const next = at + (code > 0xffff ? 2 : 1)
    const end = kind === word ? wordEnd(text, next, within.end) : next
    if (kind === word || kind === unspaced) addToken(found, text, at, end)
    at = end
  }
  return found
}

function addToken(found: Token[], text: string, start: number, end: number): void {
  const folded = foldWord(text.slice(start, end))
  if (folded) found.push({ start, end, word: folded })
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const code = codeAt(text, at)
    if (classOf(code) !== word) break
    at += code > 0xffff ? 2 : 1
  }
  return Math.min(at, limit)
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? unit) : unit
}

/** Keeps phrases from reaching over paragraphs; no letter, so no word is equal to it. */
const paragraphMark = '\u00B6'
const punctuation = /[^\0-\x7F]+/g
/** ASCII and punctuation, in which words are runs of ASCII letters and digits and folding is lower case. */
const plainText = /^[\0-\x7F\xA0\xAB\xBB\u2010-\u2027\u2030-\u205E]*$/

/** Says whether a text holds nothing but ASCII and punctuation: its words need no folding but lower case. */
export function isPlain(text: string): boolean {
  return plainText.test(text)
}

/**
 * What the full-text index is given in place of a text: its tokens, separated by spaces, with a mark between
 * paragraphs. Plain ASCII goes as it is: the index splits it at the same places.
 */
export function indexForm(text: string): string {
  const paragraphs = text.split('\n\n')
  return paragraphs.map(paragraphForm).join(` ${paragraphMark} `)
}

function paragraphForm(paragraph: string): string {
  if (isPlain(paragraph)) return paragraph.replace(punctuation, ' ')
  return tokens(paragraph)
    .map((token) => token.word)
    .join(' ')
}
