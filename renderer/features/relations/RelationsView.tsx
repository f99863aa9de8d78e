import { Button } from '@mantine/core'
import { IconArrowsLeftRight, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { standings } from '#shared/analysis/standing.ts'
import type { RelationView } from '#shared/protocol/depth-views.ts'
import { formatNumber } from '#shared/views/format.ts'
import type { RelationColumn, RelationFilter, RelationLine } from '#shared/views/relation-rows.ts'
import { wholeRelations } from '#shared/views/relation-rows.ts'
import type { TableSort } from '#shared/views/table-sort.ts'
import { drawnTable } from '#shared/views/tables/draw-table.ts'
import { relationsFigure } from '#shared/views/tables/record-tables.ts'
import { wholeRelation } from '../../app/delete-records.ts'
import { showDialog } from '../../app/dialogs.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useReadOnly, useRelations, useRelationTypes } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { type Column, ColumnHeads } from '../../ui/ColumnHead.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { Key } from '../../ui/KeyCaps.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { occurring } from '../../ui/occurring.ts'
import { ExportMenu } from '../figures/ExportMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useViewFilter } from '../filter/filter-store.ts'
import { ChoiceEdit } from '../table/cell-editors.tsx'
import { EditCell } from '../table/EditCell.tsx'
import { NoRecords } from '../table/NoRecords.tsx'
import { RecordTable } from '../table/RecordTable.tsx'
import { TableTool } from '../table/TableTool.tsx'
import { useTableFilter } from '../table/table-filter.ts'
import { relate } from './relate.ts'
import './relations.css'
import { standingNames, standingWords } from '#shared/views/standing-words.ts'
import { setRelation } from './set-relation.ts'
import { useRelationTable } from './use-relation-table.ts'

const columns: readonly Column<RelationColumn>[] = [
  { column: 'from', label: 'From' },
  { column: 'type', label: 'Type' },
  { column: 'to', label: 'To' },
  { column: 'when', label: 'When' },
  { column: 'sources', label: 'Sources', end: true },
  { column: 'standing', label: 'Standing' },
]

/** All relations of the project; a click selects, Enter or a second click jumps to the next passage. */
export function RelationsView() {
  const relations = useRelations().data
  const readOnly = useReadOnly()
  const articles = useArticles().data
  const [filter, setFilter] = useTableFilter<RelationFilter>('relations', wholeRelations)
  const [sort, setSort] = useViewState<TableSort<RelationColumn>>('relations.sort', wholeRelations.sort)
  const { lines, rows } = useRelationTable({ ...filter, sort }, useViewFilter())
  if (relations?.length === 0) return <NoRelations readOnly={readOnly} />
  return (
    <section className="table-view" data-column="text" aria-label="Relations">
      <RelationsToolbar
        lines={lines}
        shown={rows.length}
        filter={filter}
        setFilter={setFilter}
        readOnly={readOnly}
        draw={() => drawnTable('Relations', relationsFigure(rows, articles ?? []))}
      />
      <RecordTable
        label="Relations"
        className="relations-grid"
        kind="relation"
        rows={rows}
        head={<ColumnHeads columns={columns} sort={sort} onSort={setSort} />}
        recordOf={relationOf}
        deletes={({ relation, from, type, to }) => wholeRelation(relation.id, `${from} ${type} ${to}`)}
        line={(line, selected) => <Line line={line} selected={selected} query={filter.text} />}
      />
    </section>
  )
}

const relationOf = ({ relation }: RelationLine) => relation

interface ToolbarProps {
  lines: readonly RelationLine[]
  shown: number
  filter: RelationFilter
  setFilter(filter: RelationFilter): void
  readOnly: boolean
  draw(): Drawing
}

function RelationsToolbar({ lines, shown, filter, setFilter, readOnly, draw }: ToolbarProps) {
  const types = useMemo(() => occurring(lines, ({ relation, type }) => [[relation.typeId, type]]), [lines])
  const ends = useMemo(
    () =>
      occurring(lines, ({ relation, from, to }) => [
        [relation.fromId, from],
        [relation.toId, to],
      ]),
    [lines],
  )
  return (
    <TableTool
      one="relation"
      text={filter.text}
      onText={(text) => setFilter({ ...filter, text })}
      shown={shown}
      total={lines.length}
      actions={
        <>
          <ExportMenu name="Relations" draw={draw} />
          {!readOnly && <Actions />}
        </>
      }
    >
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
        options={standings.map((value) => ({ value, label: standingNames[value] }))}
        value={filter.standing}
        onChange={(standing) => setFilter({ ...filter, standing })}
      />
      <FilterBar />
    </TableTool>
  )
}

function Actions() {
  return (
    <>
      <Button variant="subtle" onClick={() => showDialog('relation-types')}>
        Types…
      </Button>
      <Button leftSection={<IconPlus className="s" />} onClick={() => relate({ fromId: null, toId: null })}>
        New relation
      </Button>
    </>
  )
}

function Line({ line, selected, query }: { line: RelationLine; selected: boolean; query: string }) {
  const { from, type, to, directed, when, sources, standing, relation } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <Cell className="cut m">
        <Marked query={query} text={from} />
      </Cell>
      <EditCell
        id={relation.id}
        field="type"
        label="the type"
        className="cut"
        editor={(end) => <TypeEdit relation={relation} end={end} />}
      >
        <Marked query={query} text={type} /> <span aria-hidden>{directed ? '→' : '↔'}</span>
      </EditCell>
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

function TypeEdit({ relation: { id, typeId }, end }: { relation: RelationView; end(): void }) {
  const types = useRelationTypes().data ?? []
  return (
    <ChoiceEdit
      options={types.map((one) => ({ value: one.id, label: one.name }))}
      value={typeId}
      onChoose={(next) => setRelation(id, { typeId: next })}
      end={end}
    />
  )
}

function NoRelations({ readOnly }: { readOnly: boolean }) {
  return (
    <NoRecords
      Icon={IconArrowsLeftRight}
      title="No relations yet"
      text={
        <>
          In an article, select a passage that names two entities and press <Key name="R" />, or drag one entity of a
          list onto another.
        </>
      }
      actions={!readOnly && <Actions />}
    />
  )
}
