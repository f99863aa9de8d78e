import type { EntityData } from '#shared/brief/blocks.ts'
import { formatCount } from '#shared/views/format.ts'
import { useApp } from '../../../app/store.ts'
import { useEntities } from '../../../backend/queries.ts'
import { EntityIcon, entityLooks } from '../../../ui/kinds.tsx'
import { entityData } from '../edit/insertable.ts'
import { CitationChip } from './CitationChip.tsx'
import { OwnBlock } from './OwnBlock.tsx'

/** An entity as the project knows it now; one that is gone stays as it was inserted and says so. */
export function EntityCard({ nodeKey, data }: { nodeKey: string; data: EntityData }) {
  const entities = useEntities().data
  const now = entities?.find(
    ({ id, merged }) => id === data.entityId || merged?.some((part) => part.id === data.entityId),
  )
  const { name, type, aliases, description, mentions } = now ? entityData(now) : data
  const show = () => useApp.getState().openEntity(now?.id ?? data.entityId)
  return (
    <OwnBlock nodeKey={nodeKey} label="Entity" className="entity">
      <EntityIcon type={type} silent />
      <div className="grow">
        <p className="entity-head">
          <button type="button" className="entity-name" onClick={show} disabled={!now}>
            <bdi>{name}</bdi>
          </button>
          {data.citation && <CitationChip nodeKey={nodeKey} citation={data.citation} />}
          <span className="f2">{entityLooks[type].label}</span>
          <span className="f2 num">{formatCount(mentions, 'mention')}</span>
          {entities && !now && <span className="chip bad">deleted</span>}
        </p>
        {aliases.length > 0 && <p className="f2" dir="auto">{`Also ${aliases.join(', ')}`}</p>}
        {description && <p dir="auto">{description}</p>}
      </div>
    </OwnBlock>
  )
}
