import { Combobox } from '@mantine/core'
import type { EntityType } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { rank } from '#shared/views/match.ts'
import { EntityIcon } from '../../ui/kinds.tsx'

/** The entities that answer a text best by name or alias, at most eight; those of some types first. */
export function bestEntities(
  text: string,
  entities: readonly EntityView[],
  first: readonly EntityType[] = [],
): EntityView[] {
  return entities
    .map((entity) => ({
      entity,
      score: Math.max(rank(text, entity.name), ...entity.aliases.map((alias) => rank(text, alias.text))),
      preferred: first.includes(entity.type) ? 1 : 0,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.preferred - a.preferred || b.score - a.score || b.entity.mentions - a.entity.mentions)
    .slice(0, 8)
    .map(({ entity }) => entity)
}

/** Entities as the options of a field; an option's value is the entity's id. */
export function EntityOptions({ entities }: { entities: readonly EntityView[] }) {
  return entities.map((entity) => (
    <Combobox.Option key={entity.id} value={entity.id}>
      <span className="row" style={{ gap: 8 }}>
        <EntityIcon type={entity.type} />
        <bdi className="cut">{entity.name}</bdi>
      </span>
    </Combobox.Option>
  ))
}
