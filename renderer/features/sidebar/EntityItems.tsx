import { IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EntityView } from '#shared/protocol/views.ts'
import { focusText } from '../../app/focus.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useEntities } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { formatNumber } from '../../ui/format.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { entityRows } from '../entities/entity-rows.ts'
import { NoItems } from './NoItems.tsx'

/** The entities of the article or the project, by type and name. */
export function EntityItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useEntities(articleId).data
  const selected = useApp((state) => (state.selected?.kind === 'entity' ? state.selected.id : null))
  const rows = useMemo(() => entityRows(all ?? [], articleId !== null, filter), [all, articleId, filter])
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconUsers} filter={filter} name="entity">
        Select a name in the text, press E and choose what it is.
      </NoItems>
    )
  }
  return (
    <VirtualList
      label="Entities"
      className="items"
      count={rows.length}
      estimate={28}
      rowKey={(index) => rows[index]?.id ?? ''}
      selected={rows.findIndex((row) => row.id === selected)}
      onPick={(index) => pickRow(rows[index], articleId)}
      onKey={(event) => {
        if (event.key === 'Escape') focusText()
      }}
      row={(index) => {
        const row = rows[index]
        return row ? (
          <EntityRow row={row} selected={row.id === selected} here={articleId !== null} filter={filter} />
        ) : null
      }}
    />
  )
}

function pickRow(row: EntityView | undefined, articleId: string | null) {
  if (row) void pick({ kind: 'entity', id: row.id, articleId: articleId ?? undefined })
}

interface EntityRowProps {
  row: EntityView
  selected: boolean
  here: boolean
  filter: string
}

function EntityRow({ row, selected, here, filter }: EntityRowProps) {
  const aliases = row.aliases.map((alias) => alias.text).join(', ')
  return (
    <div className={`ent${selected ? ' on' : ''}`} {...draggable({ kind: 'entity', id: row.id }, row.name)}>
      <EntityIcon type={row.type} />
      <span className="cut ent-name">
        <Marked query={filter} text={row.name} />
      </span>
      {aliases && (
        <span className="f3 t12 cut">
          <Marked query={filter} text={aliases} />
        </span>
      )}
      <span className="n num">{formatNumber(here ? row.mentionsHere : row.mentions)}</span>
    </div>
  )
}
