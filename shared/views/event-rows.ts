import type { Filtered } from '../analysis/view-filter.ts'
import type { EventView } from '../protocol/depth-views.ts'
import type { AssertedBy } from './asserting.ts'
import { matchesFilter } from './match.ts'
import type { TableSort } from './table-sort.ts'

/** A column of the events table that it can be sorted by. */
export type EventColumn = 'time' | 'phrase' | 'title' | 'place' | 'who' | 'sources'

/** An event with the names that the table shows. */
export interface EventLine {
  event: EventView
  place: string
  who: string
  /** How many articles tell of it. */
  sources: number
}

/** What the table is narrowed to. */
export interface EventFilter {
  text: string
  placeId: string | null
}

/** How the events table is looked at. */
export interface EventsLook extends EventFilter {
  sort: TableSort<EventColumn>
}

/** Every event, by time. */
export const wholeEvents: EventsLook = { text: '', placeId: null, sort: { by: 'time', reversed: false } }

/** What the filter that all views share asks of an event. */
export function filteredEvent({ passages, analyst, time }: EventView, assertedBy: AssertedBy): Filtered {
  const holders = assertedBy(passages)
  return {
    places: passages,
    ...(holders ? { holders } : {}),
    analysts: [analyst],
    time: time ? { from: time.start ?? null, to: time.end ?? null } : null,
  }
}

/** One line for each event; `names` are those of entities. */
export function eventLines(events: readonly EventView[], names: ReadonlyMap<string, string>): EventLine[] {
  return events.map((event) => ({
    event,
    place: (event.placeId && names.get(event.placeId)) ?? '',
    who: event.participants.map(({ entityId }) => names.get(entityId) ?? 'not here').join(', '),
    sources: new Set(event.passages.map(({ articleId }) => articleId)).size,
  }))
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const last = '\uffff'

const compares: { readonly [C in EventColumn]: (a: EventLine, b: EventLine) => number } = {
  time: (a, b) => byText(timeOf(a), timeOf(b)),
  phrase: (a, b) => compare(a.event.time?.phrase ?? last, b.event.time?.phrase ?? last),
  title: (a, b) => compare(a.event.title, b.event.title),
  place: (a, b) => compare(a.place || last, b.place || last),
  who: (a, b) => compare(a.who || last, b.who || last),
  sources: (a, b) => b.sources - a.sources,
}

/** The lines that pass a filter, sorted; equal ones by time, those without one last. */
export function eventTable(
  lines: readonly EventLine[],
  { text, placeId }: EventFilter,
  sort: TableSort<EventColumn>,
): EventLine[] {
  const sign = sort.reversed ? -1 : 1
  return lines
    .filter(({ event }) => placeId === null || event.placeId === placeId)
    .filter(({ event, place, who }) =>
      matchesFilter(text, event.title, event.description, event.time?.phrase, place, who),
    )
    .sort((a, b) => sign * compares[sort.by](a, b) || compares.time(a, b) || byText(a.event.id, b.event.id))
}

function timeOf({ event: { time } }: EventLine): string {
  return time?.start ?? time?.end ?? last
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
