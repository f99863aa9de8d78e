import { Button, TextInput } from '@mantine/core'
import { IconCalendarEvent, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEntities, useEvents } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { ColumnHead, type TableSort } from '../../ui/ColumnHead.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { Marked } from '../../ui/Marked.tsx'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { useRowDelete, wholeEvent } from '../inspector/delete.ts'
import { type EventColumn, type EventFilter, type EventLine, eventLines, eventTable } from './event-rows.ts'
import './events.css'
import { timeWords } from './time-words.ts'

const headings: readonly { column: EventColumn; label: string; end?: boolean }[] = [
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
  const selected = useApp((state) => (state.selected?.kind === 'event' ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const onPick = (index: number) => {
    const event = rows[index]?.event
    if (!event) return
    if (event.id === selected && event.passages.length > 0) void pick({ kind: 'event', id: event.id })
    else select({ kind: 'event', id: event.id })
  }
  const onDelete = useRowDelete((index) => rows[index] && wholeEvent(rows[index].event))
  if (events?.length === 0) return <NoEvents />
  return (
    <section className="table-view" data-column="text" aria-label="Events">
      <EventsToolbar lines={lines} shown={rows.length} filter={filter} setFilter={setFilter} />
      <VirtualList
        label="Events"
        className="table-grid events-grid"
        count={rows.length}
        estimate={33}
        header={{
          height: 32,
          content: headings.map(({ column, label, end }) => (
            <ColumnHead key={column} column={column} label={label} sort={sort} onSort={setSort} end={end ?? false} />
          )),
        }}
        rowKey={(index) => rows[index]?.event.id ?? ''}
        selected={rows.findIndex(({ event }) => event.id === selected)}
        onPick={onPick}
        onDelete={onDelete}
        onMove={(index) => {
          const row = rows[index]
          if (row) select({ kind: 'event', id: row.event.id })
        }}
        row={(index) => {
          const row = rows[index]
          return row ? <Line line={row} selected={row.event.id === selected} query={filter.text} /> : null
        }}
      />
    </section>
  )
}

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
  const places = useMemo(() => placesOf(lines), [lines])
  const told = useMemo(() => new Set(lines.flatMap(({ event }) => event.passages.map((one) => one.articleId))), [lines])
  return (
    <div className="table-tool">
      <TextInput
        aria-label="Filter events"
        placeholder={`Filter ${formatCount(lines.length, 'event')}`}
        leftSection={<IconSearch className="s" />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFilter({ ...filter, text: '' })
        }}
      />
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
      <span className="grow" />
      <span className="f2 t12 num" role="status">
        {shown === lines.length ? '' : `${formatNumber(shown)} of ${formatNumber(lines.length)}`}
      </span>
    </div>
  )
}

/** The places that occur, most often first. */
function placesOf(lines: readonly EventLine[]): { value: string; label: string }[] {
  const here = lines.filter(({ event }) => event.placeId !== null)
  return [...Map.groupBy(here, ({ event }) => event.placeId ?? '')]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([value, members]) => ({ value, label: members[0]?.place || 'A place that is not here' }))
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
  const show = useApp((state) => state.show)
  return (
    <div className="table-view" data-column="text">
      <EmptyState
        Icon={IconCalendarEvent}
        title="No events yet"
        text={
          <>
            In an article, select what happened and press{' '}
            <span className="caps">
              <kbd>V</kbd>
            </span>
            . Time, place and who took part are read from the sentence.
          </>
        }
      >
        <Button variant="filled" onClick={() => show('articles')}>
          Go to the articles
        </Button>
      </EmptyState>
    </div>
  )
}
