import { useMemo } from 'react'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { type EventsLook, eventLines, eventTable, filteredEvent } from '#shared/views/event-rows.ts'
import { useEntities, useEvents } from '../../backend/queries.ts'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses } from '../filter/filter-store.ts'

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
        lines.filter(({ event }) => passes(filteredEvent(event, assertedBy))),
        { text, placeId },
        sort,
      ),
    [lines, passes, assertedBy, text, placeId, sort],
  )
  return { loaded: events !== undefined && entities !== undefined, lines, rows }
}
