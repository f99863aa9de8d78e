import { type EntityType, entityTypes } from '../model/entity.ts'
import type { EntityView } from '../protocol/views.ts'
import { matchesFilter } from './match.ts'
import type { TableSort } from './table-sort.ts'

/** A column of the entities table. */
export type EntityColumn = 'name' | 'type' | 'aliases' | 'description' | 'mentions'

/** What the table is narrowed to. */
export interface EntityFilter {
  text: string
  type: EntityType | null
}

/** How the entities table is looked at. */
export interface EntitiesLook extends EntityFilter {
  sort: TableSort<EntityColumn>
}

/** Every entity, by name. */
export const wholeEntities: EntitiesLook = { text: '', type: null, sort: { by: 'name', reversed: false } }

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

type Compare = (a: EntityView, b: EntityView) => number

const compares: { readonly [C in EntityColumn]: Compare } = {
  name: () => 0,
  type: (a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type),
  aliases: (a, b) => compare(a.aliases[0]?.text ?? '\uffff', b.aliases[0]?.text ?? '\uffff'),
  description: (a, b) => compare(a.description ?? '\uffff', b.description ?? '\uffff'),
  mentions: (a, b) => b.mentions - a.mentions,
}

/** The entities that pass text and type, sorted; equal ones by name. */
export function entityTable(
  entities: readonly EntityView[],
  filter: EntityFilter,
  sort: TableSort<EntityColumn>,
): EntityView[] {
  const sign = sort.reversed ? -1 : 1
  return entities
    .filter((entity) => filter.type === null || entity.type === filter.type)
    .filter((entity) =>
      matchesFilter(filter.text, entity.name, entity.description, ...entity.aliases.map((alias) => alias.text)),
    )
    .sort((a, b) => sign * (compares[sort.by](a, b) || compare(a.name, b.name)) || (a.id < b.id ? -1 : 1))
}

/** Those that pass the filter: in the order of types, then as they come (by name). */
export function entityRows(all: readonly EntityView[], here: boolean, filter: string): EntityView[] {
  return all
    .filter((entity) => !here || entity.mentionsHere > 0)
    .filter((entity) => matchesFilter(filter, entity.name, ...entity.aliases.map((alias) => alias.text)))
    .sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type))
}
