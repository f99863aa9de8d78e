import type { TextRange } from '#shared/model/passage.ts'

/**
 * Paragraphs of a text, as phrases are kept within: what stands between blank lines, without the hidden ranges
 * (ascending). A joined block follows a space, so it is in the paragraph it continues.
 */
export function paragraphsOf(text: string, hidden: readonly TextRange[] = []): TextRange[] {
  const paragraphs: TextRange[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n\n', start)
    const end = found < 0 ? text.length : found
    if (end > start) paragraphs.push({ start, end })
    start = end + 2
  }
  return hidden.length === 0 ? paragraphs : without(paragraphs, hidden)
}

function without(paragraphs: readonly TextRange[], hidden: readonly TextRange[]): TextRange[] {
  const shown: TextRange[] = []
  let next = 0
  for (const { start, end } of paragraphs) {
    let from = start
    while ((hidden[next]?.end ?? Infinity) <= from) next++
    for (let at = next; from < end; at++) {
      const range = hidden[at]
      if (!range || range.start >= end) break
      if (range.start > from) shown.push({ start: from, end: range.start })
      from = Math.max(from, range.end)
    }
    if (from < end) shown.push({ start: from, end })
  }
  return shown
}
