import { IconUsers } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EntityView } from '#shared/protocol/views.ts'
import { entityRows } from '#shared/views/entity-rows.ts'
import { formatNumber } from '#shared/views/format.ts'
import { wholeEntity } from '../../app/delete-records.ts'
import { useEntities } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { useDropTarget } from '../entities/entity-drop.ts'
import { NoItems } from './NoItems.tsx'
import { RecordList } from './RecordList.tsx'

/** The entities of the article or the project, by type and name. */
export function EntityItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useEntities(articleId).data
  const rows = useMemo(() => entityRows(all ?? [], articleId !== null, filter), [all, articleId, filter])
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconUsers} filter={filter} name="entity">
        Select a name in the text, press E and choose what it is.
      </NoItems>
    )
  }
  return (
    <RecordList
      label="Entities"
      rows={rows}
      estimate={28}
      target={({ id }) => ({ kind: 'entity', id, articleId: articleId ?? undefined })}
      deletable={wholeEntity}
      draw={(row, selected) => <EntityRow row={row} selected={selected} here={articleId !== null} filter={filter} />}
    />
  )
}

interface EntityRowProps {
  row: EntityView
  selected: boolean
  here: boolean
  filter: string
}

function EntityRow({ row, selected, here, filter }: EntityRowProps) {
  const target = useDropTarget(row.id)
  const aliases = row.aliases.map((alias) => alias.text).join(', ')
  return (
    <div
      className={`ent${selected ? ' on' : ''}${target.className}`}
      {...draggable({ kind: 'entity', id: row.id }, row.name)}
      {...target.handlers}
    >
      <EntityIcon type={row.type} />
      <bdi className="cut ent-name">
        <Marked query={filter} text={row.name} />
      </bdi>
      {aliases && (
        <bdi className="f3 t12 cut">
          <Marked query={filter} text={aliases} />
        </bdi>
      )}
      <span className="n num">{formatNumber(here ? row.mentionsHere : row.mentions)}</span>
    </div>
  )
}
