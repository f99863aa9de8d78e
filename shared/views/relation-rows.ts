import { type Standing, standingOf } from '../analysis/standing.ts'
import type { RelationTypeView, RelationView } from '../protocol/depth-views.ts'
import { formatDate } from './format.ts'
import { matchesFilter } from './match.ts'
import type { TableSort } from './table-sort.ts'
import { intervalWords } from './time-words.ts'

/** A column of the relations table. */
export type RelationColumn = 'from' | 'type' | 'to' | 'when' | 'sources' | 'standing'

/** A relation with the names that the table shows. */
export interface RelationLine {
  relation: RelationView
  from: string
  to: string
  type: string
  directed: boolean
  when: string
  /** How many articles speak of it. */
  sources: number
  standing: Standing
}

/** What the table is narrowed to. */
export interface RelationFilter {
  text: string
  typeId: string | null
  entityId: string | null
  standing: Standing | null
}

/** How the relations table is looked at. */
export interface RelationsLook extends RelationFilter {
  sort: TableSort<RelationColumn>
}

/** Every relation, by where it begins. */
export const wholeRelations: RelationsLook = {
  text: '',
  typeId: null,
  entityId: null,
  standing: null,
  sort: { by: 'from', reversed: false },
}

const gone = 'not here'

/** One line for each relation; `names` are those of entities. */
export function relationLines(
  relations: readonly RelationView[],
  names: ReadonlyMap<string, string>,
  types: readonly RelationTypeView[],
): RelationLine[] {
  const known = new Map(types.map((type) => [type.id, type]))
  return relations.map((relation) => ({
    relation,
    from: names.get(relation.fromId) ?? gone,
    to: names.get(relation.toId) ?? gone,
    type: known.get(relation.typeId)?.name ?? gone,
    directed: known.get(relation.typeId)?.directed ?? true,
    when: whenWords(relation),
    sources: new Set(relation.passages.map(({ articleId }) => articleId)).size,
    standing: standingOf(relation.passages).standing,
  }))
}

function whenWords({ since, until }: RelationView): string {
  if (since && until) return intervalWords({ start: since, end: until, precision: 'range' })
  if (since) return `since ${formatDate(since)}`
  return until ? `until ${formatDate(until)}` : ''
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const order: readonly Standing[] = ['contested', 'none', 'one', 'several']

const compares: { readonly [C in RelationColumn]: (a: RelationLine, b: RelationLine) => number } = {
  from: (a, b) => compare(a.from, b.from),
  type: (a, b) => compare(a.type, b.type),
  to: (a, b) => compare(a.to, b.to),
  when: (a, b) => compare(a.relation.since ?? a.relation.until ?? '~', b.relation.since ?? b.relation.until ?? '~'),
  sources: (a, b) => b.sources - a.sources,
  standing: (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing),
}

/** The lines that pass a filter, sorted; equal ones by their ends. */
export function relationTable(
  lines: readonly RelationLine[],
  { text, typeId, entityId, standing }: RelationFilter,
  sort: TableSort<RelationColumn>,
): RelationLine[] {
  const sign = sort.reversed ? -1 : 1
  return lines
    .filter(({ relation }) => typeId === null || relation.typeId === typeId)
    .filter(({ relation }) => entityId === null || relation.fromId === entityId || relation.toId === entityId)
    .filter((line) => standing === null || line.standing === standing)
    .filter((line) => matchesFilter(text, line.from, line.type, line.to, line.relation.note, line.when))
    .sort((a, b) => sign * compares[sort.by](a, b) || compares.from(a, b) || compares.to(a, b) || byId(a, b))
}

function byId(a: RelationLine, b: RelationLine): number {
  return a.relation.id < b.relation.id ? -1 : 1
}
