import type { TextRange } from '../model/passage.ts'

const blockBreak = '\n\n'
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentence or sentences of a text that a range touches, as one range without surrounding
 * whitespace. Never crosses a blank line, except inside the range itself. Offsets UTF-16.
 */
export function sentenceAround(text: string, range: TextRange, language = 'en'): TextRange {
  const from = text.lastIndexOf(blockBreak, range.start - 1)
  const blockStart = from < 0 ? 0 : from + blockBreak.length
  const to = text.indexOf(blockBreak, range.end)
  const blockEnd = to < 0 ? text.length : to
  const block = text.slice(blockStart, blockEnd)
  const sentences = sentenceSegmenter(language).segment(block)
  const first = sentences.containing(clamp(range.start - blockStart, block.length))
  const last = sentences.containing(clamp(range.end - 1 - blockStart, block.length))
  const start = blockStart + (first?.index ?? 0)
  const end = last ? blockStart + last.index + last.segment.length : blockEnd
  return trimRange(text, { start, end })
}

/** A range without the whitespace at its ends; an all-blank range becomes empty at its start. */
function trimRange(text: string, range: TextRange): TextRange {
  const slice = text.slice(range.start, range.end)
  const body = slice.trim()
  if (!body) return { start: range.start, end: range.start }
  const start = range.start + slice.indexOf(body)
  return { start, end: start + body.length }
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length - 1))
}

function sentenceSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
