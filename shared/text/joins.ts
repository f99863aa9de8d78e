import type { Passage, TextRange } from '../model/passage.ts'

/**
 * An article's text has two offset systems. The source text is all blocks joined by a blank line;
 * the canonical text is the same with a space in place of the blank line before every joined block.
 * Replicas count into the source text, so that joining blocks never rewrites a passage.
 */
export const separator = '\n\n'
/** What stands in place of the separator before a joined block. */
export const joint = ' '
const shrink = separator.length - joint.length

/** Source offsets of the separators that joins replaced, ascending. */
export type Joins = readonly number[]

/** Where the blocks of an article stand in its canonical text. */
export interface Layout {
  /** The canonical text. */
  text: string
  joins: number[]
  /** Range of each block in the canonical text. */
  ranges: TextRange[]
}

/** Lays out blocks in order. The first block cannot be joined to anything. */
export function layOut(blocks: readonly { text: string; joined?: boolean | undefined }[]): Layout {
  const parts: string[] = []
  const joins: number[] = []
  const ranges: TextRange[] = []
  let end = 0
  blocks.forEach((block, position) => {
    const gap = position === 0 ? '' : block.joined ? joint : separator
    if (gap === joint) joins.push(toSource(joins, end))
    parts.push(gap, block.text)
    const start = end + gap.length
    end = start + block.text.length
    ranges.push({ start, end })
  })
  return { text: parts.join(''), joins, ranges }
}

/** The canonical offset of a source offset; one inside a replaced separator becomes the joint's start. */
export function toCanonical(joins: Joins, offset: number): number {
  let before = 0
  while (before < joins.length && (joins[before] ?? 0) < offset) before++
  const inside = before > 0 && offset < (joins[before - 1] ?? 0) + separator.length
  if (inside) return (joins[before - 1] ?? 0) - (before - 1) * shrink
  return offset - before * shrink
}

/** The source offset of a canonical offset. The inverse of `toCanonical`. */
export function toSource(joins: Joins, offset: number): number {
  let source = offset
  for (const join of joins) {
    if (source <= join) break
    source += shrink
  }
  return source
}

/** A passage in canonical offsets, from one in source offsets. Its prefix and suffix stay as they were written. */
export function toCanonicalPassage(joins: Joins, passage: Passage): Passage {
  const start = toCanonical(joins, passage.start)
  const end = Math.max(toCanonical(joins, passage.end), start + 1)
  return { ...passage, start, end, exact: replaceInside(joins, passage, passage.exact, separator, joint) }
}

/** A passage in source offsets, from one in canonical offsets. The inverse of `toCanonicalPassage`. */
export function toSourcePassage(joins: Joins, passage: Passage): Passage {
  const start = toSource(joins, passage.start)
  const end = toSource(joins, passage.end)
  return { ...passage, start, end, exact: replaceInside(joins, { start, end }, passage.exact, joint, separator) }
}

/** Replaces what stands at the joins inside a source range of a quote; a quote that has something else there is kept. */
function replaceInside(joins: Joins, source: TextRange, quote: string, from: string, to: string): string {
  let result = quote
  let moved = 0
  for (const join of joins) {
    if (join < source.start || join + separator.length > source.end) continue
    const at = join - source.start - (from === separator ? moved * shrink : 0)
    if (!result.startsWith(from, at)) return quote
    result = `${result.slice(0, at)}${to}${result.slice(at + from.length)}`
    moved++
  }
  return result
}
