import { characterClass, classOf } from './segment.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** What a character does to the word it stands at. Of one that is not listed only the segmenter knows. */
const unknown = 0
const letter = 1
const digit = 2
const space = 3
/** Ends a word. */
const edge = 4
/** Joins letters to letters and digits to digits. */
const point = 5
/** Joins digits to digits. */
const comma = 6

const classes = new Uint8Array(0x2027)
classes.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b).fill(digit, 0x30, 0x3a)
classes.fill(letter, 0xc0, 0xd7).fill(letter, 0xd8, 0xf7).fill(letter, 0xf8, 0x250)
classes.fill(letter, 0x400, 0x482).fill(letter, 0x48a, 0x530)
for (const character of ' \n\r\t') classes[character.charCodeAt(0)] = space
for (const character of '"()[]!?/-–—“”„«»¿¡…') classes[character.charCodeAt(0)] = edge
for (const character of ".'’") classes[character.charCodeAt(0)] = point
for (const character of ',;') classes[character.charCodeAt(0)] = comma

/**
 * Number of words of a text as `Intl.Segmenter` sees them, in scripts with and without spaces.
 * Latin and Cyrillic text is counted by the segmenter's rules (UAX 29, WB5 to WB13) without it, which is many
 * times faster; of a stretch between two spaces that holds anything else the segmenter is asked.
 */
export function countWords(text: string): number {
  let words = 0
  let wordsBefore = 0
  let chunkStart = 0
  let previous = space
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at)
    if (kind === unknown) {
      const end = endOfChunk(text, at)
      words = wordsBefore + countSegments(text.slice(chunkStart, end))
      at = end - 1
      previous = edge
    } else if (kind === space) {
      chunkStart = at + 1
      wordsBefore = words
      previous = space
    } else if (kind <= digit) {
      if (previous > digit) words++
      previous = kind
    } else if (!joins(kind, previous, classAt(text, at + 1))) {
      previous = edge
    }
  }
  return words
}

function classAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? unknown
}

/** Whether a mark between two characters keeps them in one word. */
function joins(mark: number, before: number, after: number): boolean {
  if (before !== after || before > digit) return false
  return mark === point || (mark === comma && before === digit)
}

function endOfChunk(text: string, from: number): number {
  let at = from
  while (at < text.length && classAt(text, at) !== space) at++
  return at
}

function countSegments(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}

/**
 * Whether a range neither begins nor ends inside a word, by the rule of the search index: every character of an
 * unspaced script is a word of its own. Offsets UTF-16.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end)
}

function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const isPair = before >= 0xdc00 && before < 0xe000
  return isWordAt(text, at - (isPair ? 2 : 1)) && isWordAt(text, at)
}

function isWordAt(text: string, at: number): boolean {
  return classOf(text.codePointAt(at) ?? 0) === characterClass.word
}
