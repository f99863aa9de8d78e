import type { EntityData } from '#shared/brief/blocks.ts'
import { useApp } from '../../../app/store.ts'
import { useEntities } from '../../../backend/queries.ts'
import { formatCount } from '../../../ui/format.ts'
import { EntityIcon, entityLooks } from '../../../ui/kinds.tsx'
import { OwnBlock } from './OwnBlock.tsx'

/** An entity as it was inserted; says how often the project mentions it now, and when its name changed. */
export function EntityCard({ nodeKey, data }: { nodeKey: string; data: EntityData }) {
  const entities = useEntities().data
  const now = entities?.find((entity) => entity.id === data.entityId)
  const mentions = now?.mentions ?? data.mentions
  const show = () => {
    useApp.getState().select({ kind: 'entity', id: data.entityId })
    useApp.getState().show('entities')
  }
  return (
    <OwnBlock nodeKey={nodeKey} label="Entity" className="entity">
      <EntityIcon type={data.type} silent />
      <div className="grow">
        <p className="entity-head">
          <button type="button" className="entity-name" onClick={show} disabled={!now}>
            <bdi>{data.name}</bdi>
          </button>
          <span className="f2">{entityLooks[data.type].label}</span>
          <span className="f2 num">{formatCount(mentions, 'mention')}</span>
          {now && now.name !== data.name && <span className="chip warn">{`now “${now.name}”`}</span>}
          {entities && !now && <span className="chip bad">deleted</span>}
        </p>
        {data.aliases.length > 0 && <p className="f2" dir="auto">{`Also ${data.aliases.join(', ')}`}</p>}
        {data.description && <p dir="auto">{data.description}</p>}
      </div>
    </OwnBlock>
  )
}
