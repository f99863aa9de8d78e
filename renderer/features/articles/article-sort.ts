import type { ArticleRow } from '#shared/protocol/views.ts'
import { matchesFilter } from '#shared/views/match.ts'

/** What the list can be sorted by. */
export const articleSorts = ['date', 'title', 'publisher', 'imported', 'mentions'] as const
type ArticleSort = (typeof articleSorts)[number]

/** How the list is sorted; kept as view state. */
export interface ArticleOrder {
  by: ArticleSort
  reversed: boolean
}

/** The sorts as the menu writes them. */
export const sortNames: { readonly [S in ArticleSort]: string } = {
  date: 'Date published',
  title: 'Title',
  publisher: 'Publisher',
  imported: 'Date imported',
  mentions: 'Mentions',
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

type Compare = (a: ArticleRow, b: ArticleRow) => number

/** Newest, most or first in the alphabet on top; what has no value comes last. */
const compares: { readonly [S in ArticleSort]: Compare } = {
  date: (a, b) => byCode(b.publishedOn ?? '', a.publishedOn ?? ''),
  title: (a, b) => collator.compare(a.title, b.title),
  publisher: (a, b) => emptyLast(a.publisher, b.publisher) || collator.compare(a.publisher ?? '', b.publisher ?? ''),
  imported: (a, b) => b.importedAt - a.importedAt,
  mentions: (a, b) => b.mentions - a.mentions,
}

/** Dates in the form of ISO 8601 sort as their characters do. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function emptyLast(a: string | null, b: string | null): number {
  return Number(!a) - Number(!b)
}

/** The rows that pass the filter, sorted; equal ones by title, then id, so that the order never jumps. */
export function orderArticles(rows: readonly ArticleRow[], order: ArticleOrder, filter: string): ArticleRow[] {
  const sign = order.reversed ? -1 : 1
  const compare = compares[order.by]
  return rows
    .filter((row) => filter === '' || matchesFilter(filter, row.title, row.publisher, row.byline, row.publishedOn))
    .sort((a, b) => sign * compare(a, b) || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
}

/** Orders rows as asked, each time from the order found before: a change of one row among 10,000 then moves only that one. */
export function articleOrderer(): typeof orderArticles {
  let asked: Parameters<typeof orderArticles> | null = null
  let found: ArticleRow[] = []
  return (rows, order, filter) => {
    const [lastRows, lastOrder, lastFilter] = asked ?? []
    if (rows === lastRows && order === lastOrder && filter === lastFilter) return found
    found = orderArticles(inOrderOf(found, rows), order, filter)
    asked = [rows, order, filter]
    return found
  }
}

/** The rows in the order in which they stood before, new ones at the end. */
function inOrderOf(before: readonly ArticleRow[], rows: readonly ArticleRow[]): ArticleRow[] {
  const now = new Map(rows.map((row) => [row.id, row]))
  const known = before.flatMap(({ id }) => {
    const row = now.get(id)
    now.delete(id)
    return row ? [row] : []
  })
  return [...known, ...now.values()]
}
