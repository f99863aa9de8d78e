import { momentStart, type Span } from '../analysis/figures/time.ts'
import type { TimelineItem } from '../analysis/figures/timeline-items.ts'
import type { TimelineLanes, TimelineSort } from '../analysis/figures/timeline-rows.ts'
import type { Filtered } from '../analysis/view-filter.ts'
import type { AssertedBy } from './asserting.ts'

/** How a timeline is looked at; without a span all of it. */
export interface TimelineLook {
  span: Span | null
  lanes: TimelineLanes
  sort: TimelineSort
  actorId: string | null
}

/** All of it, in one list by time. */
export const wholeTimeline: TimelineLook = { span: null, lanes: 'none', sort: 'time', actorId: null }

/** The items that concern somebody or some place and pass the filter. */
export function timelinePassing(
  items: readonly TimelineItem[],
  actorId: string | null,
  passes: (thing: Filtered) => boolean,
  assertedBy: AssertedBy,
): TimelineItem[] {
  return items.filter((item) => concerns(item, actorId) && passes(filtered(item, assertedBy)))
}

function concerns(item: TimelineItem, id: string | null): boolean {
  return id === null || item.actorIds.includes(id) || item.placeId === id
}

function filtered({ places, analyst, start, end }: TimelineItem, assertedBy: AssertedBy): Filtered {
  const holders = assertedBy(places)
  return {
    places,
    ...(holders ? { holders } : {}),
    analysts: [analyst],
    time: { from: dayText(start), to: dayText(end === null ? null : end - 1) },
  }
}

const dayText = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

/** The day of the newest article in ms UTC, as far as days are known. */
export function newestDay(articles: readonly { publishedOn: string | null }[]): number | null {
  const days = articles.map(({ publishedOn }) => momentStart(publishedOn ?? undefined)).filter((at) => at !== null)
  return days.length === 0 ? null : Math.max(...days)
}

/** Names of entities by their ids, of those too who are not here. */
export function namesOf(entities: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? 'Somebody who is not here'
}
