import type { TextRange } from '../../model/passage.ts'

/** The ranges in order of their starts without overlaps; of two that overlap the longer stays, of two as long the earlier in the list. */
export function longestFirst<R extends TextRange>(ranges: readonly R[]): R[] {
  const kept: R[] = []
  const byLength = [...ranges].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const range of byLength) if (!overlapping(kept, range)) insert(kept, range)
  return kept
}

/** Whether a range touches one of some sorted ranges that do not overlap each other. */
export function overlapping(sorted: readonly TextRange[], range: TextRange): boolean {
  const at = indexOf(sorted, range.start)
  const before = sorted[at - 1]
  const after = sorted[at]
  return (before !== undefined && before.end > range.start) || (after !== undefined && after.start < range.end)
}

function insert<R extends TextRange>(sorted: R[], range: R): void {
  sorted.splice(indexOf(sorted, range.start), 0, range)
}

/** Index of the first range that starts at or after an offset. */
function indexOf(sorted: readonly TextRange[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
