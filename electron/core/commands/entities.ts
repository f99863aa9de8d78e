import type { Change } from '#shared/model/change.ts'
import type { EntityType, Location } from '#shared/model/entity.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, found } from './changes.ts'
import type { Environment } from './environment.ts'
import { entityRoots, rooted } from './roots.ts'
import { all, countsBy } from './rows.ts'
import { quoted, short } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type EntityChoice = CommandArgs<'mention/create'>['entity']
type Names = 'entity/list' | 'entity/create' | 'entity/set' | 'entity/add-alias'

/** A choice of entity, resolved: its id and name, and what has to be written first to make it. */
export interface ChosenEntity {
  id: string
  name: string
  changes: Change[]
}

/** Commands on entities and their aliases. */
export function entityHandlers(environment: Environment): Handlers<Names> {
  return {
    'entity/list': (args, context) => listEntities(environment.project(context), args),
    'entity/create': (args, context) => create(environment.project(context), args),
    'entity/set': (args, context) => set(environment.project(context), args),
    'entity/add-alias': (args, context) => addAlias(environment.project(context), args),
  }
}

/** The entity that was chosen or is to be made. Throws `not-found`, `already-exists`. */
export function chooseEntity(project: Project, choice: EntityChoice): ChosenEntity {
  if ('id' in choice) {
    const { id, name } = found<{ id: string; name: string }>(project, 'entity', choice.id)
    return { id, name, changes: [] }
  }
  const { name, type } = choice
  const made = creation(project, { kind: 'entity', id: choice.newId, fields: { name, type } })
  return { id: made.id, name, changes: [made] }
}

interface EntityRow {
  id: string
  name: string
  type: EntityType
  description: string | null
  location: string | null
}

/**
 * All entities or some of them by name, with counts in the project and in one article. Those that are taken to be another
 * one are part of it, with their aliases and mentions.
 */
export function listEntities(project: Project, { articleId, ids }: CommandArgs<'entity/list'> = {}): EntityView[] {
  const roots = entityRoots(project)
  const some = ids && JSON.stringify(families(roots, ids))
  const values = some === undefined ? [] : [some]
  const only = (column: string) => (some === undefined ? '' : `WHERE ${column} IN (SELECT value FROM json_each(?))`)
  const columns = 'id, name, type, description, location'
  const rows = all<EntityRow>(project, `SELECT ${columns} FROM entities ${only('id')}`, ...values)
  const aliases = Map.groupBy(
    all<AliasRow>(
      project,
      `SELECT id, entity_id AS entityId, text FROM aliases ${only('entity_id')} ORDER BY created_at, id`,
      ...values,
    ),
    ({ entityId }) => rooted(roots, entityId),
  )
  const counts = `SELECT entity_id, count(*) FROM mentions ${only('entity_id')} GROUP BY entity_id`
  const everywhere = summed(roots, countsBy(project, counts, ...values))
  const here = summed(roots, articleId === undefined ? new Map() : mentionsIn(project, articleId))
  const merged = Map.groupBy(
    rows.filter(({ id }) => roots.has(id)),
    ({ id }) => rooted(roots, id),
  )
  const views = rows
    .filter(({ id }) => !roots.has(id))
    .map(
      (row): EntityView => ({
        ...toView(row, merged.get(row.id) ?? []),
        aliases: (aliases.get(row.id) ?? []).map(({ id, text }) => ({ id, text })),
        mentions: everywhere.get(row.id) ?? 0,
        mentionsHere: here.get(row.id) ?? 0,
      }),
    )
  return views.sort(byName)
}

const { compare } = new Intl.Collator('en', { numeric: true })
/** By name, those of one name by id: the same in every copy of a project. */
const byName = (a: EntityRow | EntityView, b: EntityRow | EntityView) =>
  compare(a.name, b.name) || (a.id < b.id ? -1 : 1)

interface AliasRow {
  id: string
  entityId: string
  text: string
}

/** Entities with all that are one with them. */
function families(roots: ReadonlyMap<string, string>, ids: readonly string[]): string[] {
  const heads = new Set(ids.map((id) => rooted(roots, id)))
  return [...heads, ...[...roots].filter(([, root]) => heads.has(root)).map(([part]) => part)]
}

function summed(roots: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [id, n] of counts) sums.set(rooted(roots, id), (sums.get(rooted(roots, id)) ?? 0) + n)
  return sums
}

function toView({ location, ...row }: EntityRow, merged: readonly EntityRow[]) {
  return {
    ...row,
    ...(location === null ? {} : { location: JSON.parse(location) as Location }),
    ...(merged.length === 0
      ? {}
      : { merged: merged.toSorted(byName).map(({ id, name, type }) => ({ id, name, type })) }),
  }
}

function mentionsIn(project: Project, articleId: string): Map<string, number> {
  const sql = 'SELECT entity_id, count(*) FROM mentions WHERE article_id = ? GROUP BY entity_id'
  return countsBy(project, sql, articleId)
}

function create(project: Project, args: CommandArgs<'entity/create'>): { id: string } {
  const { name, type, aliases = [] } = args
  const made = creation(project, { kind: 'entity', id: args.newId, fields: { name, type } })
  const names = [...new Set(aliases)].filter((text) => text !== name)
  const others = names.map((text) => creation(project, { kind: 'alias', fields: { entityId: made.id, text } }))
  project.commit(`New entity ${short(name)}`, [made, ...others])
  return { id: made.id }
}

function set(project: Project, { id, ...fields }: CommandArgs<'entity/set'>): null {
  const before = found<EntityRow>(project, 'entity', id)
  project.commit(stepOf(before, fields), [edit('entity', id, fields)])
  return null
}

function stepOf(before: EntityRow, { name, location, ...others }: Omit<CommandArgs<'entity/set'>, 'id'>): string {
  const was = short(before.name)
  if (name !== undefined && name !== before.name) return `Rename ${was} to ${short(name)}`
  if (location === undefined || Object.keys(others).length > 0) return `Edit entity ${was}`
  if (location === null) return `Take ${was} off the map`
  return before.location === null ? `Put ${was} on the map` : `Move ${was} on the map`
}

function addAlias(project: Project, args: CommandArgs<'entity/add-alias'>): { id: string } {
  const { id: entityId, text, articleId, start, end } = args
  const entity = found<EntityRow>(project, 'entity', entityId)
  const known = all<{ id: string; text: string }>(project, 'SELECT id, text FROM aliases WHERE entity_id = ?', entityId)
  const same = known.find((alias) => alias.text === text)
  if (same) return { id: same.id }
  const placed = articleId !== undefined && start !== undefined && end !== undefined
  const passage = placed ? passageIn(textOf(project, articleId), { start, end }) : undefined
  const source = passage === undefined ? {} : { articleId, passage }
  const made = creation(project, { kind: 'alias', fields: { entityId, text, ...source } })
  project.commit(`Add alias ${quoted(text)} to ${short(entity.name)}`, [made])
  return { id: made.id }
}
