import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { wholeEvent } from '../../app/delete-records.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEntities, useEvents } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { type Column, ColumnHeads, type TableSort } from '../../ui/ColumnHead.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatNumber } from '../../ui/format.ts'
import { Key } from '../../ui/KeyCaps.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { occurring } from '../../ui/occurring.ts'
import { NoRecords } from '../table/NoRecords.tsx'
import { RecordTable } from '../table/RecordTable.tsx'
import { TableTool } from '../table/TableTool.tsx'
import { type EventColumn, type EventFilter, type EventLine, eventLines, eventTable } from './event-rows.ts'
import './events.css'
import { timeWords } from './time-words.ts'

const columns: readonly Column<EventColumn>[] = [
  { column: 'time', label: 'When' },
  { column: 'phrase', label: 'As the text says it' },
  { column: 'title', label: 'Event' },
  { column: 'place', label: 'Place' },
  { column: 'who', label: 'Who' },
  { column: 'sources', label: 'Sources', end: true },
]

const noFilter: EventFilter = { text: '', placeId: null, articleId: null }

/** All events of the project by time; a click selects, Enter or a second click jumps to the next passage. */
export function EventsView() {
  const events = useEvents().data
  const lines = useLines()
  const [filter, setFilter] = useState(noFilter)
  const [sort, setSort] = useViewState<TableSort<EventColumn>>('events.sort', { by: 'time', reversed: false })
  const rows = useMemo(() => eventTable(lines, filter, sort), [lines, filter, sort])
  if (events?.length === 0) return <NoEvents />
  return (
    <section className="table-view" data-column="text" aria-label="Events">
      <EventsToolbar lines={lines} shown={rows.length} filter={filter} setFilter={setFilter} />
      <RecordTable
        label="Events"
        className="events-grid"
        kind="event"
        rows={rows}
        head={<ColumnHeads columns={columns} sort={sort} onSort={setSort} />}
        recordOf={eventOf}
        deletes={({ event }) => wholeEvent(event)}
        line={(line, selected) => <Line line={line} selected={selected} query={filter.text} />}
      />
    </section>
  )
}

const eventOf = ({ event }: EventLine) => event

function useLines(): EventLine[] {
  const events = useEvents().data
  const entities = useEntities().data
  return useMemo(
    () => eventLines(events ?? [], new Map(entities?.map(({ id, name }) => [id, name]))),
    [events, entities],
  )
}

interface ToolbarProps {
  lines: readonly EventLine[]
  shown: number
  filter: EventFilter
  setFilter(filter: EventFilter): void
}

function EventsToolbar({ lines, shown, filter, setFilter }: ToolbarProps) {
  const articles = useArticles().data
  const places = useMemo(
    () =>
      occurring(lines, ({ event, place }) =>
        event.placeId ? [[event.placeId, place || 'A place that is not here']] : [],
      ),
    [lines],
  )
  const told = useMemo(() => new Set(lines.flatMap(({ event }) => event.passages.map((one) => one.articleId))), [lines])
  return (
    <TableTool
      one="event"
      text={filter.text}
      onText={(text) => setFilter({ ...filter, text })}
      shown={shown}
      total={lines.length}
    >
      <FilterMenu
        label="Place"
        options={places}
        value={filter.placeId}
        onChange={(placeId) => setFilter({ ...filter, placeId })}
      />
      <FilterMenu
        label="Article"
        options={(articles ?? [])
          .filter(({ id }) => told.has(id))
          .map(({ id, title }) => ({ value: id, label: title }))}
        value={filter.articleId}
        onChange={(articleId) => setFilter({ ...filter, articleId })}
      />
    </TableTool>
  )
}

function Line({ line, selected, query }: { line: EventLine; selected: boolean; query: string }) {
  const { event, place, who, sources } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <Cell className="num">{event.time ? timeWords(event.time) : <span className="f3">time open</span>}</Cell>
      <Cell className="cut">
        {event.time?.phrase && (
          <span className="from">
            “<Marked query={query} text={event.time.phrase} />”
          </span>
        )}
      </Cell>
      <Cell className="cut2">
        <Marked query={query} text={event.title} />
      </Cell>
      <Cell className="cut f2">
        <Marked query={query} text={place} />
      </Cell>
      <Cell className="cut f2">
        <Marked query={query} text={who} />
      </Cell>
      <Cell className="num cell-end">{formatNumber(sources)}</Cell>
    </div>
  )
}

function NoEvents() {
  return (
    <NoRecords
      Icon={IconCalendarEvent}
      title="No events yet"
      text={
        <>
          In an article, select what happened and press <Key name="V" />. Time, place and who took part are read from
          the sentence.
        </>
      }
    />
  )
}
