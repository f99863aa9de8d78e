import { IconUsers } from '@tabler/icons-react'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import type { EntityColumn, EntityFilter } from '#shared/views/entity-rows.ts'
import { wholeEntities } from '#shared/views/entity-rows.ts'
import { formatNumber } from '#shared/views/format.ts'
import type { TableSort } from '#shared/views/table-sort.ts'
import { drawnTable } from '#shared/views/tables/draw-table.ts'
import { entitiesFigure } from '#shared/views/tables/record-tables.ts'
import { wholeEntity } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { type Column, ColumnHeads } from '../../ui/ColumnHead.tsx'
import { draggable } from '../../ui/drag.ts'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { Key } from '../../ui/KeyCaps.tsx'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { ExportMenu } from '../figures/ExportMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useViewFilter } from '../filter/filter-store.ts'
import { ChoiceEdit, TextEdit } from '../table/cell-editors.tsx'
import { EditCell } from '../table/EditCell.tsx'
import { NoRecords } from '../table/NoRecords.tsx'
import { RecordTable } from '../table/RecordTable.tsx'
import { TableTool } from '../table/TableTool.tsx'
import { useTableFilter } from '../table/table-filter.ts'
import { useDropTarget } from './entity-drop.ts'
import './entities.css'
import { MergeProposals } from './MergeProposals.tsx'
import { NewEntityButton } from './NewEntityButton.tsx'
import { setEntity } from './set-entity.ts'
import { useEntityTable } from './use-entity-table.ts'

const columns: readonly Column<EntityColumn>[] = [
  { column: 'name', label: 'Name' },
  { column: 'type', label: 'Type' },
  { column: 'aliases', label: 'Also called' },
  { column: 'description', label: 'About' },
  { column: 'mentions', label: 'Mentions', end: true },
]

/** All entities of the project; a click selects, Enter or a second click opens the page of one. */
export function EntitiesView() {
  const [filter, setFilter] = useTableFilter<EntityFilter>('entities', wholeEntities)
  const [sort, setSort] = useViewState<TableSort<EntityColumn>>('entities.sort', wholeEntities.sort)
  const { all: entities, rows } = useEntityTable({ ...filter, sort }, useViewFilter())
  const readOnly = useReadOnly()
  if (entities?.length === 0) return <NoEntities readOnly={readOnly} />
  return (
    <section className="table-view" data-column="text" aria-label="Entities">
      <TableTool
        one="entity"
        many="entities"
        text={filter.text}
        onText={(text) => setFilter({ ...filter, text })}
        shown={rows.length}
        total={entities?.length ?? 0}
        actions={
          <>
            <ExportMenu name="Entities" draw={() => drawnTable('Entities', entitiesFigure(rows))} />
            {!readOnly && <MergeProposals />}
            {!readOnly && <NewEntityButton />}
          </>
        }
      >
        <FilterMenu
          label="Type"
          options={types}
          value={filter.type}
          onChange={(type) => setFilter({ ...filter, type })}
        />
        <FilterBar timeLabel="Published" analystLabel="Tagged by" />
      </TableTool>
      <RecordTable
        label="Entities"
        className="entities-grid"
        kind="entity"
        rows={rows}
        head={<ColumnHeads columns={columns} sort={sort} onSort={setSort} />}
        recordOf={entityOf}
        onOpen={openPage}
        deletes={wholeEntity}
        line={(row, selected) => <Line row={row} selected={selected} query={filter.text} />}
      />
    </section>
  )
}

const entityOf = (row: EntityView) => row
const openPage = ({ id }: EntityView) => useApp.getState().openEntity(id)
const types = entityTypes.map((value) => ({
  value,
  label: entityLooks[value].label,
  icon: <EntityIcon type={value} silent />,
}))

function Line({ row, selected, query }: { row: EntityView; selected: boolean; query: string }) {
  const target = useDropTarget(row.id)
  return (
    <div
      className={`table-row${selected ? ' on' : ''}${target.className}`}
      {...draggable({ kind: 'entity', id: row.id }, row.name)}
      {...target.handlers}
    >
      <EditCell
        id={row.id}
        field="name"
        label="the name"
        className="row entity-cell"
        editor={(end) => (
          <TextEdit
            label="Name"
            name
            required
            value={row.name}
            onSave={(name) => setEntity(row.id, { name })}
            end={end}
          />
        )}
      >
        <EntityIcon type={row.type} silent />
        <bdi className="cut m">
          <Marked query={query} text={row.name} />
        </bdi>
      </EditCell>
      <EditCell
        id={row.id}
        field="type"
        label="the type"
        editor={(end) => (
          <ChoiceEdit<EntityType>
            options={types}
            value={row.type}
            onChoose={(type) => setEntity(row.id, { type })}
            end={end}
          />
        )}
      >
        {entityLooks[row.type].label}
      </EditCell>
      <Cell className="cut f2">
        <Marked query={query} text={row.aliases.map((alias) => alias.text).join(', ')} />
      </Cell>
      <EditCell
        id={row.id}
        field="description"
        label="the description"
        className="cut f2"
        editor={(end) => (
          <TextEdit
            label="Description"
            value={row.description ?? ''}
            onSave={(text) => setEntity(row.id, { description: text === '' ? null : text })}
            end={end}
          />
        )}
      >
        {row.description}
      </EditCell>
      <Cell className="num cell-end">{formatNumber(row.mentions)}</Cell>
    </div>
  )
}

function NoEntities({ readOnly }: { readOnly: boolean }) {
  return (
    <NoRecords
      Icon={IconUsers}
      title="No entities yet"
      text={
        <>
          In an article, select a name and press <Key name="E" />. Say what it is with one key, and tag its other
          mentions in one go.
        </>
      }
      actions={!readOnly && <NewEntityButton />}
    />
  )
}
