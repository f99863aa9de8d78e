import { Button, TextInput } from '@mantine/core'
import { IconArrowsLeftRight, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { showDialog } from '../../app/dialogs.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useEntities, useProjectInfo, useRelations, useRelationTypes } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { ColumnHead, type TableSort } from '../../ui/ColumnHead.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { Marked } from '../../ui/Marked.tsx'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { type Deletable, useRowDelete } from '../inspector/delete.ts'
import { relate } from './relate.ts'
import {
  type RelationColumn,
  type RelationFilter,
  type RelationLine,
  relationLines,
  relationTable,
} from './relation-rows.ts'
import './relations.css'
import { standingNames, standingWords } from './standing-words.ts'

const headings: readonly { column: RelationColumn; label: string; end?: boolean }[] = [
  { column: 'from', label: 'From' },
  { column: 'type', label: 'Type' },
  { column: 'to', label: 'To' },
  { column: 'when', label: 'When' },
  { column: 'sources', label: 'Sources', end: true },
  { column: 'standing', label: 'Standing' },
]

const noFilter: RelationFilter = { text: '', typeId: null, entityId: null, standing: null }

/** All relations of the project; a click selects, Enter or a second click jumps to the next passage. */
export function RelationsView() {
  const relations = useRelations().data
  const lines = useLines()
  const readOnly = useProjectInfo().data?.readOnly ?? true
  const [filter, setFilter] = useState(noFilter)
  const [sort, setSort] = useViewState<TableSort<RelationColumn>>('relations.sort', { by: 'from', reversed: false })
  const rows = useMemo(() => relationTable(lines, filter, sort), [lines, filter, sort])
  const selected = useApp((state) => (state.selected?.kind === 'relation' ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const onPick = (index: number) => {
    const relation = rows[index]?.relation
    if (!relation) return
    if (relation.id === selected && relation.passages.length > 0) void pick({ kind: 'relation', id: relation.id })
    else select({ kind: 'relation', id: relation.id })
  }
  const onDelete = useRowDelete((index) => rows[index] && wholeRelation(rows[index]))
  if (relations?.length === 0) return <NoRelations readOnly={readOnly} />
  return (
    <section className="table-view" data-column="text" aria-label="Relations">
      <RelationsToolbar lines={lines} shown={rows.length} filter={filter} setFilter={setFilter} readOnly={readOnly} />
      <VirtualList
        label="Relations"
        className="table-grid relations-grid"
        count={rows.length}
        estimate={33}
        header={{
          height: 32,
          content: headings.map(({ column, label, end }) => (
            <ColumnHead key={column} column={column} label={label} sort={sort} onSort={setSort} end={end ?? false} />
          )),
        }}
        rowKey={(index) => rows[index]?.relation.id ?? ''}
        selected={rows.findIndex(({ relation }) => relation.id === selected)}
        onPick={onPick}
        onDelete={onDelete}
        onMove={(index) => {
          const row = rows[index]
          if (row) select({ kind: 'relation', id: row.relation.id })
        }}
        row={(index) => {
          const row = rows[index]
          return row ? <Line line={row} selected={row.relation.id === selected} query={filter.text} /> : null
        }}
      />
    </section>
  )
}

function wholeRelation({ relation, from, type, to }: RelationLine): Deletable {
  return {
    label: 'Delete the relation',
    records: [{ kind: 'relation', id: relation.id }],
    done: `Deleted ${from} ${type} ${to}`,
  }
}

function useLines(): RelationLine[] {
  const relations = useRelations().data
  const entities = useEntities().data
  const types = useRelationTypes().data
  return useMemo(
    () => relationLines(relations ?? [], new Map(entities?.map(({ id, name }) => [id, name])), types ?? []),
    [relations, entities, types],
  )
}

interface ToolbarProps {
  lines: readonly RelationLine[]
  shown: number
  filter: RelationFilter
  setFilter(filter: RelationFilter): void
  readOnly: boolean
}

function RelationsToolbar({ lines, shown, filter, setFilter, readOnly }: ToolbarProps) {
  const types = useMemo(() => optionsOf(lines, ({ relation, type }) => [[relation.typeId, type]]), [lines])
  const ends = useMemo(
    () =>
      optionsOf(lines, ({ relation, from, to }) => [
        [relation.fromId, from],
        [relation.toId, to],
      ]),
    [lines],
  )
  return (
    <div className="table-tool">
      <TextInput
        aria-label="Filter relations"
        placeholder={`Filter ${formatCount(lines.length, 'relation')}`}
        leftSection={<IconSearch className="s" />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFilter({ ...filter, text: '' })
        }}
      />
      <FilterMenu
        label="Type"
        options={types}
        value={filter.typeId}
        onChange={(typeId) => setFilter({ ...filter, typeId })}
      />
      <FilterMenu
        label="Entity"
        options={ends}
        value={filter.entityId}
        onChange={(entityId) => setFilter({ ...filter, entityId })}
      />
      <FilterMenu
        label="Standing"
        options={Object.entries(standingNames).map(([value, label]) => ({ value, label }))}
        value={filter.standing}
        onChange={(standing) => setFilter({ ...filter, standing })}
      />
      <span className="grow" />
      <span className="f2 t12 num" role="status">
        {shown === lines.length ? '' : `${formatNumber(shown)} of ${formatNumber(lines.length)}`}
      </span>
      {!readOnly && <Actions />}
    </div>
  )
}

function Actions() {
  return (
    <>
      <Button variant="subtle" onClick={() => showDialog('relation-types')}>
        Types…
      </Button>
      <Button onClick={() => relate({ fromId: null, toId: null })}>New relation</Button>
    </>
  )
}

/** The values that occur, most often first. */
function optionsOf(lines: readonly RelationLine[], of: (line: RelationLine) => [value: string, label: string][]) {
  return [...Map.groupBy(lines.flatMap(of), ([value]) => value)]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 200)
    .map(([value, members]) => ({ value, label: members[0]?.[1] ?? value }))
}

function Line({ line, selected, query }: { line: RelationLine; selected: boolean; query: string }) {
  const { from, type, to, directed, when, sources, standing, relation } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <Cell className="cut m">
        <Marked query={query} text={from} />
      </Cell>
      <Cell className="cut">
        <Marked query={query} text={type} /> <span aria-hidden>{directed ? '→' : '↔'}</span>
      </Cell>
      <Cell className="cut m">
        <Marked query={query} text={to} />
      </Cell>
      <Cell className="cut num">{when}</Cell>
      <Cell className="num cell-end">{formatNumber(sources)}</Cell>
      <Cell className={`cut2 ${standing === 'contested' ? 'contested' : 'f2'}`}>
        {standingWords(relation.passages)}
      </Cell>
    </div>
  )
}

function NoRelations({ readOnly }: { readOnly: boolean }) {
  const show = useApp((state) => state.show)
  return (
    <div className="table-view" data-column="text">
      <EmptyState
        Icon={IconArrowsLeftRight}
        title="No relations yet"
        text={
          <>
            In an article, select a passage that names two entities and press{' '}
            <span className="caps">
              <kbd>R</kbd>
            </span>
            , or drag one entity of a list onto another.
          </>
        }
      >
        <div className="row" style={{ gap: 8 }}>
          <Button variant="filled" onClick={() => show('articles')}>
            Go to the articles
          </Button>
          {!readOnly && <Actions />}
        </div>
      </EmptyState>
    </div>
  )
}
