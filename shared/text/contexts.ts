import type { Passage, TextRange } from '../model/passage.ts'

/** UTF-16 units of prefix and suffix that a passage carries. */
const contextUnits = 32
/** UTF-16 units shown on either side of a passage in lists and previews. */
const previewUnits = 80

/** The passage of a range of a text: its quote and up to 32 units on either side. */
export function passageOf(text: string, range: TextRange): Passage {
  const { start, end } = range
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: before(text, start, Math.max(0, start - contextUnits)),
    suffix: after(text, end, Math.min(text.length, end + contextUnits)),
  }
}

/** A quote with up to 80 units on either side that stay inside `within` (the passage's blocks). */
export function inContext(text: string, range: TextRange, within: TextRange) {
  const { start, end } = range
  return {
    before: before(text, start, Math.max(within.start, start - previewUnits)),
    exact: text.slice(start, end),
    after: after(text, end, Math.min(within.end, end + previewUnits)),
  }
}

/** The range of the blocks that a range lies in: up to the blank lines around it. */
export function surroundings(text: string, range: TextRange): TextRange {
  const opening = range.start === 0 ? -1 : text.lastIndexOf('\n\n', range.start - 1)
  const closing = text.indexOf('\n\n', range.end)
  return { start: opening < 0 ? 0 : Math.min(opening + 2, range.start), end: closing < 0 ? text.length : closing }
}

/** The quote with its white space folded to single spaces, as the wording of a claim. */
export function folded(quote: string): string {
  return quote.replace(/\s+/gu, ' ').trim()
}

/** Text up to an offset, from another one, without the second half of a surrogate pair at its start. */
function before(text: string, end: number, start: number): string {
  return text.slice(start < end && isSecondHalf(text, start) ? start + 1 : start, end)
}

function after(text: string, start: number, end: number): string {
  return text.slice(start, start < end && end < text.length && isSecondHalf(text, end) ? end - 1 : end)
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const previous = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff
}
