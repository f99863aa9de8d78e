import type { Row } from './plan.ts'

/** Rows that are laid out, skipped and highlighted together. */
export interface Group {
  rows: readonly Row[]
  start: number
  end: number
}

/** Blocks per group: small enough to lay out within a frame, large enough to keep the page's tree flat. */
const blocksPerGroup = 16

/** Characters that weigh as much as a block of their own: a group of long paragraphs is not much higher than a window. */
const charactersPerBlock = 250

/** Cuts rows into groups of about 16 short blocks or 4,000 characters; a table or a run of furniture is never cut. */
export function groupRows(rows: readonly Row[]): Group[] {
  const groups: Group[] = []
  let open: Row[] = []
  let blocks = 0
  for (const row of rows) {
    const size = weightOf(row)
    if (open.length > 0 && blocks + size > blocksPerGroup) {
      groups.push(groupOf(open))
      open = []
      blocks = 0
    }
    open.push(row)
    blocks += size
  }
  if (open.length > 0) groups.push(groupOf(open))
  return groups
}

/**
 * Groups new rows so that groups whose rows did not change stay as they are: an edit of one block
 * then rebuilds one group and not the article. `same` says whether two rows look alike.
 */
export function regroupRows(
  before: readonly Group[],
  rows: readonly Row[],
  same: (a: Row, b: Row) => boolean,
): { groups: Group[]; head: number; tail: number } {
  const old = before.flatMap((group) => group.rows)
  const alike = (a: Row | undefined, b: Row | undefined) => a !== undefined && b !== undefined && same(a, b)
  let prefix = 0
  while (alike(old[prefix], rows[prefix])) prefix++
  let suffix = 0
  const limit = Math.min(old.length, rows.length) - prefix
  while (suffix < limit && alike(old.at(-1 - suffix), rows.at(-1 - suffix))) suffix++
  const head = wholeGroups(before, prefix)
  const tail = wholeGroups(before.slice(head.count).reverse(), suffix)
  const middle = rows.slice(head.rows, rows.length - tail.rows)
  return {
    groups: [
      ...cutLike(before.slice(0, head.count), rows.slice(0, head.rows)),
      ...groupRows(middle),
      ...cutLike(before.slice(before.length - tail.count), rows.slice(rows.length - tail.rows)),
    ],
    head: head.count,
    tail: tail.count,
  }
}

/** Cuts rows at the same places as groups that look alike. */
function cutLike(groups: readonly Group[], rows: readonly Row[]): Group[] {
  let at = 0
  return groups.map((group) => {
    const from = at
    at += group.rows.length
    return groupOf(rows.slice(from, at))
  })
}

/** How many of the first groups lie within a number of rows. */
function wholeGroups(groups: readonly Group[], rows: number): { count: number; rows: number } {
  let taken = 0
  let count = 0
  for (const group of groups) {
    if (taken + group.rows.length > rows) break
    taken += group.rows.length
    count++
  }
  return { count, rows: taken }
}

function groupOf(rows: readonly Row[]): Group {
  const first = rows[0]
  const last = rows.at(-1)
  return { rows, start: first?.start ?? 0, end: last?.end ?? 0 }
}

function weightOf(row: Row): number {
  if (row.furniture) return 1
  return Math.max(row.last - row.first + 1, Math.floor((row.end - row.start) / charactersPerBlock))
}

/** Height in px that rows will about take: their lines at a measure, and the space between them. */
export function estimateHeight(group: Group, size: { charactersPerLine: number; lineHeight: number }): number {
  let height = 0
  for (const row of group.rows) {
    if (row.furniture) height += 32
    else height += Math.ceil((row.end - row.start) / size.charactersPerLine) * size.lineHeight + 14
  }
  return Math.round(height)
}
