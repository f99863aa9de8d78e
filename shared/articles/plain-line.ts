import { scriptOf } from '../text/scripts.ts'

/** Bidirectional marks and isolates: they steer the display of a line and are no part of a name or a date. */
const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
/** First characters of the decimal digits in use beside ASCII: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g

/** A line as metadata is read from it: no bidi marks, single spaces, composed. Never used for offsets into an article. */
export function plainLine(text: string): string {
  return text.replace(bidiMarks, '').replace(/\s+/g, ' ').trim().normalize('NFC')
}

/**
 * Folds a line for comparing it with word lists: lower case, straight apostrophes, and one `i` for the
 * dotted and dotless i of Turkish, so that «İLGİLİ HABERLER» meets «ilgili haberler». Keeps the length.
 */
export function foldLine(text: string): string {
  return text
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
}

/** Writes the decimal digits of other scripts as ASCII. Keeps the length. */
export function asciiDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find((z) => code >= z && code < z + 10) ?? code
    return String(code - zero)
  })
}

/**
 * Length of a text in words, for rules of thumb only: runs of letters and digits count one,
 * characters of scripts without spaces count a half each.
 */
export function roughWords(text: string): number {
  let words = 0
  let unspaced = 0
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const script = scriptOf(code)
    const isUnspaced = script === 'han' || script === 'kana' || script === 'thai'
    if (isUnspaced) unspaced++
    const inWord = !isUnspaced && (script !== null || (code >= 0x30 && code <= 0x39))
    if (inWord && !inside) words++
    inside = inWord
  }
  return words + Math.ceil(unspaced / 2)
}

/** Says whether a text ends as a sentence does, closing quotes and brackets after the mark included. */
export function hasEndMark(text: string): boolean {
  return /[.!?…。．！？؟۔।॥:：;；]["'’”»›」』）)\]]*\s*$/u.test(text)
}
