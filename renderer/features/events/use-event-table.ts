import { useMemo } from 'react'
import type { Filtered, ViewFilter } from '#shared/analysis/view-filter.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { useEntities, useEvents } from '../../backend/queries.ts'
import type { TableSort } from '../../ui/ColumnHead.tsx'
import { type AssertedBy, useAssertedBy } from '../filter/asserting.ts'
import { usePasses } from '../filter/filter-store.ts'
import { type EventColumn, type EventFilter, eventLines, eventTable } from './event-rows.ts'

/** How the events table is looked at. */
export interface EventsLook extends EventFilter {
  sort: TableSort<EventColumn>
}

/** Every event, by time. */
export const wholeEvents: EventsLook = { text: '', placeId: null, sort: { by: 'time', reversed: false } }

/** All events as lines, and those of them that pass, sorted. */
export function useEventTable({ text, placeId, sort }: EventsLook, filter: ViewFilter) {
  const events = useEvents().data
  const entities = useEntities().data
  const passes = usePasses(filter)
  const assertedBy = useAssertedBy(filter.holder !== null)
  const lines = useMemo(
    () => eventLines(events ?? [], new Map(entities?.map(({ id, name }) => [id, name]))),
    [events, entities],
  )
  const rows = useMemo(
    () =>
      eventTable(
        lines.filter(({ event }) => passes(filtered(event, assertedBy))),
        { text, placeId },
        sort,
      ),
    [lines, passes, assertedBy, text, placeId, sort],
  )
  return { loaded: events !== undefined && entities !== undefined, lines, rows }
}

function filtered({ passages, analyst, time }: EventView, assertedBy: AssertedBy): Filtered {
  const holders = assertedBy(passages)
  return {
    places: passages,
    ...(holders ? { holders } : {}),
    analysts: [analyst],
    time: time ? { from: time.start ?? null, to: time.end ?? null } : null,
  }
}
