import { dayLength, type Span } from './time.ts'
import type { TimelineItem } from './timeline-items.ts'

export type TimelineLanes = 'none' | 'place' | 'actor'
export type TimelineSort = 'time' | 'title' | 'sources'

/** A line of a timeline, or the head of a lane; `key` tells lines apart where an event stands in two lanes. */
export type TimelineRow = { key: string; item: TimelineItem } | { key: string; head: string; count: number }

/** How a timeline is laid out; `nameOf` names the entities of lanes. */
export interface TimelineOrder {
  lanes: TimelineLanes
  sort: TimelineSort
  nameOf(entityId: string): string
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The stretch that holds all dated items with some room beside them; a year around `asOf` where none has a date. */
export function fullSpan(items: readonly TimelineItem[], asOf: number): Span {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const low = item.start ?? item.end
    const high = item.end ?? item.start
    if (low !== null && low < start) start = low
    if (high !== null && high > end) end = high
  }
  if (start > end) return { start: asOf - 182 * dayLength, end: asOf + 183 * dayLength }
  const room = Math.max((end - start) * 0.03, dayLength)
  return { start: start - room, end: end + room }
}

/** Says whether any part of an item lies in a stretch; what has no date lies in all. */
export function isWithin(item: TimelineItem, span: Span): boolean {
  const low = item.start ?? item.end
  const high = item.end ?? item.start
  return low === null || high === null || (high > span.start && low < span.end)
}

/** The lines of a timeline: in one list with what is expected and what has no date below, or in lanes. */
export function timelineRows(items: readonly TimelineItem[], order: TimelineOrder): TimelineRow[] {
  const sorted = sortItems(items, order)
  if (order.lanes !== 'none') return lanesOf(sorted, order)
  const happened = sorted.filter((item) => item.kind === 'event' && item.shape !== 'none')
  const expected = sorted.filter((item) => item.kind === 'claim')
  const undated = sorted.filter((item) => item.kind === 'event' && item.shape === 'none')
  return [...happened.map(lineOf), ...under('Expected', expected), ...under('No date', undated)]
}

function lineOf(item: TimelineItem): TimelineRow {
  return { key: `${item.kind} ${item.id}`, item }
}

function under(head: string, items: readonly TimelineItem[]): TimelineRow[] {
  if (items.length === 0) return []
  return [{ key: `head ${head}`, head, count: items.length }, ...items.map(lineOf)]
}

function sortItems(items: readonly TimelineItem[], { sort }: TimelineOrder): TimelineItem[] {
  const timeOf = (item: TimelineItem) => item.start ?? item.end ?? Number.POSITIVE_INFINITY
  const byTime = (a: TimelineItem, b: TimelineItem) => order(timeOf(a), timeOf(b)) || order(a.end ?? 0, b.end ?? 0)
  const by = {
    time: byTime,
    title: (a: TimelineItem, b: TimelineItem) => compare(a.title, b.title),
    sources: (a: TimelineItem, b: TimelineItem) => b.sources - a.sources || byTime(a, b),
  }[sort]
  return items.toSorted(by)
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lanes with the most lines first; what belongs to none stands last. */
function lanesOf(sorted: readonly TimelineItem[], { lanes, nameOf }: TimelineOrder): TimelineRow[] {
  const members = new Map<string, TimelineItem[]>()
  for (const item of sorted) {
    const ids = lanes === 'place' ? (item.placeId ? [item.placeId] : []) : item.actorIds
    for (const id of ids.length > 0 ? ids : ['']) members.set(id, [...(members.get(id) ?? []), item])
  }
  const rest = lanes === 'place' ? 'No place' : 'No actor'
  return [...members]
    .map(([id, items]) => ({ id, name: id === '' ? rest : nameOf(id), items }))
    .toSorted(
      (a, b) => Number(a.id === '') - Number(b.id === '') || b.items.length - a.items.length || compare(a.name, b.name),
    )
    .flatMap(({ id, name, items }) => [
      { key: `head ${id}`, head: name, count: items.length },
      ...items.map((item) => ({ key: `${id} ${item.kind} ${item.id}`, item })),
    ])
}
