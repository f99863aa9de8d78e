import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import type { EventColumn, EventFilter, EventLine } from '#shared/views/event-rows.ts'
import { wholeEvents } from '#shared/views/event-rows.ts'
import { formatNumber } from '#shared/views/format.ts'
import type { TableSort } from '#shared/views/table-sort.ts'
import { drawnTable } from '#shared/views/tables/draw-table.ts'
import { eventsFigure } from '#shared/views/tables/record-tables.ts'
import { wholeEvent } from '../../app/delete-records.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEvents } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { type Column, ColumnHeads } from '../../ui/ColumnHead.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { Key } from '../../ui/KeyCaps.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { occurring } from '../../ui/occurring.ts'
import { ExportMenu } from '../figures/ExportMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useViewFilter } from '../filter/filter-store.ts'
import { TextEdit } from '../table/cell-editors.tsx'
import { EditCell } from '../table/EditCell.tsx'
import { NoRecords } from '../table/NoRecords.tsx'
import { RecordTable } from '../table/RecordTable.tsx'
import { TableTool } from '../table/TableTool.tsx'
import { useTableFilter } from '../table/table-filter.ts'
import './events.css'
import { timeWords } from '#shared/views/time-words.ts'
import { setEvent } from './event-actions.ts'
import { TimeEdit } from './TimeField.tsx'
import { useEventTable } from './use-event-table.ts'

const columns: readonly Column<EventColumn>[] = [
  { column: 'time', label: 'When' },
  { column: 'phrase', label: 'As the text says it' },
  { column: 'title', label: 'Event' },
  { column: 'place', label: 'Place' },
  { column: 'who', label: 'Who' },
  { column: 'sources', label: 'Sources', end: true },
]

/** All events of the project by time; a click selects, Enter or a second click jumps to the next passage. */
export function EventsView() {
  const events = useEvents().data
  const [filter, setFilter] = useTableFilter<EventFilter>('events', wholeEvents)
  const [sort, setSort] = useViewState<TableSort<EventColumn>>('events.sort', wholeEvents.sort)
  const { lines, rows } = useEventTable({ ...filter, sort }, useViewFilter())
  const articles = useArticles().data
  if (events?.length === 0) return <NoEvents />
  return (
    <section className="table-view" data-column="text" aria-label="Events">
      <EventsToolbar
        lines={lines}
        shown={rows.length}
        filter={filter}
        setFilter={setFilter}
        draw={() => drawnTable('Events', eventsFigure(rows, articles ?? []))}
      />
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

interface ToolbarProps {
  lines: readonly EventLine[]
  shown: number
  filter: EventFilter
  setFilter(filter: EventFilter): void
  draw(): Drawing
}

function EventsToolbar({ lines, shown, filter, setFilter, draw }: ToolbarProps) {
  const places = useMemo(
    () =>
      occurring(lines, ({ event, place }) =>
        event.placeId ? [[event.placeId, place || 'A place that is not here']] : [],
      ),
    [lines],
  )
  return (
    <TableTool
      one="event"
      text={filter.text}
      onText={(text) => setFilter({ ...filter, text })}
      shown={shown}
      total={lines.length}
      actions={<ExportMenu name="Events" draw={draw} />}
    >
      <FilterMenu
        label="Place"
        options={places}
        value={filter.placeId}
        onChange={(placeId) => setFilter({ ...filter, placeId })}
      />
      <FilterBar />
    </TableTool>
  )
}

function Line({ line, selected, query }: { line: EventLine; selected: boolean; query: string }) {
  const { event, place, who, sources } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <EditCell
        id={event.id}
        field="time"
        label="the time"
        className="num"
        editor={(end) => <TimeEdit event={event} onSave={(time) => void setEvent(event, { time })} end={end} />}
      >
        {event.time ? timeWords(event.time) : <span className="f3">time open</span>}
      </EditCell>
      <Cell className="cut">
        {event.time?.phrase && (
          <span className="from">
            “<Marked query={query} text={event.time.phrase} />”
          </span>
        )}
      </Cell>
      <EditCell
        id={event.id}
        field="title"
        label="the title"
        className="cut2"
        editor={(end) => (
          <TextEdit
            label="Title"
            name
            required
            value={event.title}
            onSave={(title) => void setEvent(event, { title })}
            end={end}
          />
        )}
      >
        <Marked query={query} text={event.title} />
      </EditCell>
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
