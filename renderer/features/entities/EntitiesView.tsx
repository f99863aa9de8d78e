import { Button, TextInput } from '@mantine/core'
import { IconSearch, IconUsers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { entityTypes } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useEntities, useProjectInfo } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { ColumnHead, type TableSort } from '../../ui/ColumnHead.tsx'
import { draggable } from '../../ui/drag.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { useRowDelete, wholeEntity } from '../inspector/delete.ts'
import { useDropTarget } from './entity-drop.ts'
import { type EntityColumn, entityTable } from './entity-rows.ts'
import './entities.css'
import { MergeProposals } from './MergeProposals.tsx'
import { NewEntityButton } from './NewEntityButton.tsx'

const headings: readonly { column: EntityColumn; label: string; end?: boolean }[] = [
  { column: 'name', label: 'Name' },
  { column: 'type', label: 'Type' },
  { column: 'aliases', label: 'Also called' },
  { column: 'description', label: 'About' },
  { column: 'mentions', label: 'Mentions', end: true },
]

/** All entities of the project; a click selects, Enter or a second click jumps to the next mention. */
export function EntitiesView() {
  const entities = useEntities().data
  const [text, setText] = useState('')
  const [type, setType] = useState<string | null>(null)
  const [sort, setSort] = useViewState<TableSort<EntityColumn>>('entities.sort', { by: 'name', reversed: false })
  const rows = useMemo(() => entityTable(entities ?? [], { text, type }, sort), [entities, text, type, sort])
  const selected = useApp((state) => (state.selected?.kind === 'entity' ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const readOnly = useProjectInfo().data?.readOnly ?? true
  const onPick = (index: number) => {
    const row = rows[index]
    if (!row) return
    if (row.id === selected && row.mentions > 0) void pick({ kind: 'entity', id: row.id })
    else select({ kind: 'entity', id: row.id })
  }
  const onDelete = useRowDelete((index) => rows[index] && wholeEntity(rows[index]))
  if (entities?.length === 0) return <NoEntities readOnly={readOnly} />
  return (
    <section className="table-view" data-column="text" aria-label="Entities">
      <EntitiesToolbar
        all={entities?.length ?? 0}
        shown={rows.length}
        text={text}
        setText={setText}
        type={type}
        setType={setType}
        readOnly={readOnly}
      />
      <VirtualList
        label="Entities"
        className="table-grid entities-grid"
        count={rows.length}
        estimate={35}
        header={{
          height: 32,
          content: headings.map(({ column, label, end }) => (
            <ColumnHead key={column} column={column} label={label} sort={sort} onSort={setSort} end={end ?? false} />
          )),
        }}
        rowKey={(index) => rows[index]?.id ?? ''}
        selected={rows.findIndex((row) => row.id === selected)}
        onPick={onPick}
        onDelete={onDelete}
        onMove={(index) => {
          const row = rows[index]
          if (row) select({ kind: 'entity', id: row.id })
        }}
        row={(index) => {
          const row = rows[index]
          return row ? <Line row={row} selected={row.id === selected} query={text} /> : null
        }}
      />
    </section>
  )
}

interface ToolbarProps {
  all: number
  shown: number
  text: string
  setText(text: string): void
  type: string | null
  setType(type: string | null): void
  readOnly: boolean
}

function EntitiesToolbar({ all, shown, text, setText, type, setType, readOnly }: ToolbarProps) {
  return (
    <div className="table-tool">
      <TextInput
        aria-label="Filter entities"
        placeholder={`Filter ${formatCount(all, 'entity', 'entities')}`}
        leftSection={<IconSearch className="s" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('')
        }}
      />
      <FilterMenu
        label="Type"
        options={entityTypes.map((value) => ({
          value,
          label: entityLooks[value].label,
          icon: <EntityIcon type={value} silent />,
        }))}
        value={type}
        onChange={setType}
      />
      <span className="grow" />
      <span className="f2 t12 num" role="status">
        {shown === all ? '' : `${formatNumber(shown)} of ${formatNumber(all)}`}
      </span>
      {!readOnly && <MergeProposals />}
      {!readOnly && <NewEntityButton />}
    </div>
  )
}

function Line({ row, selected, query }: { row: EntityView; selected: boolean; query: string }) {
  const target = useDropTarget(row.id)
  return (
    <div
      className={`table-row${selected ? ' on' : ''}${target.className}`}
      {...draggable({ kind: 'entity', id: row.id }, row.name)}
      {...target.handlers}
    >
      <Cell className="row entity-cell">
        <EntityIcon type={row.type} silent />
        <bdi className="cut m">
          <Marked query={query} text={row.name} />
        </bdi>
      </Cell>
      <Cell>{entityLooks[row.type].label}</Cell>
      <Cell className="cut f2">
        <Marked query={query} text={row.aliases.map((alias) => alias.text).join(', ')} />
      </Cell>
      <Cell className="cut f2">{row.description}</Cell>
      <Cell className="num cell-end">{formatNumber(row.mentions)}</Cell>
    </div>
  )
}

function NoEntities({ readOnly }: { readOnly: boolean }) {
  const show = useApp((state) => state.show)
  return (
    <div className="table-view" data-column="text">
      <EmptyState
        Icon={IconUsers}
        title="No entities yet"
        text={
          <>
            In an article, select a name and press{' '}
            <span className="caps">
              <kbd>E</kbd>
            </span>
            . Say what it is with one key, and tag its other mentions in one go.
          </>
        }
      >
        <div className="row" style={{ gap: 8 }}>
          <Button variant="filled" onClick={() => show('articles')}>
            Go to the articles
          </Button>
          {!readOnly && <NewEntityButton />}
        </div>
      </EmptyState>
    </div>
  )
}
