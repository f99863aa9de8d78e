import type { TextRange } from '../model/passage.ts'
import { separator } from './joins.ts'
import { characterClass, classOf } from './segment.ts'
import { foldLetters } from './tokens-fold.ts'

/** A text without case, accents and other differences a reader does not type, and the way back to its offsets. */
export interface FoldedText {
  folded: string
  /** Offset in the text of each unit of `folded`, and of its end; UTF-16. */
  offsets: Uint32Array
}

/** What stands for the blank line between blocks: nothing that is typed equals it. */
const blockMark = '\u0000'
const known = new Map<number, string>()

/** Folds a text for finding; its offsets are kept, since folding may lengthen or shorten it. */
export function foldForFind(text: string): FoldedText {
  const parts: string[] = []
  let offsets = new Uint32Array(text.length + 1024)
  let length = 0
  let space = false
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const folded = text.startsWith(separator, at) ? blockMark : foldCodePoint(code)
    const blank = folded === ' ' || folded === blockMark
    if (folded && !(blank && space && folded === ' ')) {
      if (length + folded.length >= offsets.length) offsets = grown(offsets)
      for (let unit = 0; unit < folded.length; unit++) offsets[length++] = at
      parts.push(folded)
    }
    if (folded) space = blank
    at += folded === blockMark ? separator.length : code > 0xffff ? 2 : 1
  }
  offsets[length] = text.length
  return { folded: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

/** All places where the wanted words occur in a folded text, ascending, not overlapping, at most `limit`. */
export function findAll(text: FoldedText, wanted: string, limit = 50_000): TextRange[] {
  const needle = foldForFind(wanted).folded.trim()
  const found: TextRange[] = []
  if (!needle) return found
  for (let at = text.folded.indexOf(needle); at >= 0 && found.length < limit; ) {
    found.push({ start: text.offsets[at] ?? 0, end: text.offsets[at + needle.length] ?? 0 })
    at = text.folded.indexOf(needle, at + needle.length)
  }
  return found.filter((range) => range.end > range.start)
}

function foldCodePoint(code: number): string {
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code)
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32)
  const cached = known.get(code)
  if (cached !== undefined) return cached
  const folded = foldCharacter(String.fromCodePoint(code), code)
  known.set(code, folded)
  return folded
}

function foldCharacter(character: string, code: number): string {
  if (/\s/u.test(character)) return ' '
  if (classOf(code) !== characterClass.separator) return foldLetters(character.toLowerCase())
  if (/[‘’ʼ‛`´]/u.test(character)) return "'"
  if (/[“”„‟«»]/u.test(character)) return '"'
  if (/[‐‑‒–—−]/u.test(character)) return '-'
  return /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF\u0640]/u.test(character) ? '' : character
}

function grown(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(offsets.length * 2)
  larger.set(offsets)
  return larger
}
