import { standardRelationTypes } from '#shared/model/relation.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { RelationTypeView, RelationView } from '#shared/protocol/depth-views.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, exists, found, foundIn } from './changes.ts'
import type { Environment } from './environment.ts'
import { entityRoots, rooted } from './roots.ts'
import { all, countsBy, first } from './rows.ts'
import { short } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names =
  | 'relation-type/list'
  | 'relation-type/set'
  | 'relation/list'
  | 'relation/create'
  | 'relation/set'
  | 'relation/add-passage'
  | 'relation/set-passage'

/** Commands on relations and their types. */
export function relationHandlers(environment: Environment): Handlers<Names> {
  return {
    'relation-type/list': (_args, context) => listTypes(environment.project(context)),
    'relation-type/set': (args, context) => setType(environment.project(context), args),
    'relation/list': (args, context) => listRelations(environment.project(context), args),
    'relation/create': (args, context) => create(environment.project(context), args),
    'relation/set': (args, context) => set(environment.project(context), args),
    'relation/add-passage': (args, context) => addPassage(environment.project(context), args),
    'relation/set-passage': (args, context) => setPassage(environment.project(context), args),
  }
}

interface TypeRow extends Omit<RelationTypeView, 'uses' | 'directed'> {
  directed: number
}

/** The program's types as the project has changed them, then the project's own, by rank. */
export function listTypes(project: Project): RelationTypeView[] {
  const own = all<TypeRow>(project, 'SELECT id, name, directed, rank FROM relation_types')
  const uses = countsBy(project, 'SELECT type_id, count(*) FROM relations GROUP BY type_id')
  const changed = new Map(own.map((row) => [row.id, { ...row, directed: row.directed === 1 }]))
  const standard = standardRelationTypes.map((type, rank) => changed.get(type.id) ?? { ...type, rank })
  const ids = new Set(standard.map(({ id }) => id))
  return [...standard, ...[...changed.values()].filter(({ id }) => !ids.has(id))]
    .map((type) => ({ ...type, uses: uses.get(type.id) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
}

function setType(project: Project, { id, ...fields }: CommandArgs<'relation-type/set'>): { id: string } {
  const types = listTypes(project)
  const before = types.find((type) => type.id === id)
  const name = fields.name ?? before?.name
  if (name === undefined) throw new DossierError('bad-arguments', 'A new type of relation needs a name. Give it one.')
  if (types.some((type) => type.name === name && type.id !== id)) {
    throw new DossierError('bad-arguments', `There is a type “${name}” already. Choose another name.`)
  }
  if (id !== undefined && exists(project, 'relation-type', id)) {
    project.commit(`Edit type ${short(name)}`, [edit('relation-type', id, fields)])
    return { id }
  }
  const rank = before?.rank ?? types.length
  const whole = { directed: before?.directed ?? true, rank, ...fields, name }
  const made = creation(project, { kind: 'relation-type', id, fields: whole })
  project.commit(before ? `Edit type ${short(name)}` : `New type ${short(name)}`, [made])
  return { id: made.id }
}

type RelationRow = Omit<RelationView, 'passages'>
type PassageRow = RelationView['passages'][number] & { relationId: string }

const columns = `id, from_id AS fromId, to_id AS toId, type_id AS typeId, since, until, note, analyst,
  created_at AS createdAt`
const passageColumns = `id, relation_id AS relationId, article_id AS articleId, start, "end", exact, prefix, suffix, stance,
  nullif(claim_id, '') AS claimId`

/** Relations in the order they were made; of one article, of one entity, or all. */
export function listRelations(
  project: Project,
  { articleId, entityId }: CommandArgs<'relation/list'> = {},
): RelationView[] {
  const scope = articleId === undefined ? [] : [articleId]
  const here = (id: string) =>
    articleId === undefined ? '' : `WHERE ${id} IN (SELECT relation_id FROM relation_passages WHERE article_id = ?)`
  const order = 'ORDER BY created_at, id'
  const rows = all<RelationRow>(project, `SELECT ${columns} FROM relations ${here('id')} ${order}`, ...scope)
  const passages = Map.groupBy(
    all<PassageRow>(
      project,
      `SELECT ${passageColumns} FROM relation_passages ${here('relation_id')} ${order}`,
      ...scope,
    ),
    (row) => row.relationId,
  )
  const roots = entityRoots(project)
  return rows
    .map((row) => ({
      ...row,
      fromId: rooted(roots, row.fromId),
      toId: rooted(roots, row.toId),
      passages: (passages.get(row.id) ?? []).map(({ relationId: _, ...passage }) => passage),
    }))
    .filter(({ fromId, toId }) => entityId === undefined || fromId === entityId || toId === entityId)
}

/**
 * What a relation is called in a step. Throws where an end or the type is not there, the two ends are one, or the dates
 * are the wrong way round.
 */
function nameOf(project: Project, one: Pick<RelationRow, 'fromId' | 'toId' | 'typeId' | 'since' | 'until'>): string {
  const from = found<{ name: string }>(project, 'entity', one.fromId)
  const to = found<{ name: string }>(project, 'entity', one.toId)
  const roots = entityRoots(project)
  if (rooted(roots, one.fromId) === rooted(roots, one.toId)) {
    throw new DossierError('bad-arguments', `${from.name} cannot be related to itself. Choose another entity.`)
  }
  const type = listTypes(project).find(({ id }) => id === one.typeId)
  if (!type) throw new DossierError('not-found', 'This type of relation is not in the list any more. Choose another.')
  if (one.since && one.until && one.until < one.since.slice(0, one.until.length)) {
    throw new DossierError(
      'bad-arguments',
      `It would end (${one.until}) before it begins (${one.since}). Swap the dates.`,
    )
  }
  return `${short(from.name)} ${type.name} ${short(to.name)}`
}

function create(project: Project, args: CommandArgs<'relation/create'>): { id: string } {
  const { newId, evidence, since = null, until = null, ...rest } = args
  const name = nameOf(project, { ...rest, since, until })
  const known = sameRelation(project, rest)
  if (known !== undefined) {
    if (evidence) addPassage(project, { ...evidence, relationId: known })
    return { id: known }
  }
  const made = creation(project, { kind: 'relation', id: newId, fields: { ...rest, since, until } })
  const placed = evidence === undefined ? [] : [passageOfRelation(project, made.id, evidence)]
  project.commit(`Relate ${name}`, [made, ...placed])
  return { id: made.id }
}

/** The relation of the same type between the same two, whichever way round where it has no direction. */
function sameRelation(project: Project, { fromId, toId, typeId }: Pick<RelationRow, 'fromId' | 'toId' | 'typeId'>) {
  const sql = 'SELECT id FROM relations WHERE from_id = ? AND to_id = ? AND type_id = ?'
  const straight = first<{ id: string }>(project, sql, fromId, toId, typeId)
  const directed = listTypes(project).find(({ id }) => id === typeId)?.directed ?? true
  return (straight ?? (directed ? undefined : first<{ id: string }>(project, sql, toId, fromId, typeId)))?.id
}

function set(project: Project, { id, ...fields }: CommandArgs<'relation/set'>): null {
  const row = first<RelationRow>(project, `SELECT ${columns} FROM relations WHERE id = ?`, id)
  if (!row)
    throw new DossierError('not-found', 'This relation is not in the project any more. It may have been deleted.')
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const name = nameOf(project, { ...row, ...given })
  project.commit(`Edit relation ${name}`, [edit('relation', id, fields)])
  return null
}

type Evidence = NonNullable<CommandArgs<'relation/create'>['evidence']>

function passageOfRelation(project: Project, relationId: string, { newId, articleId, ...args }: Evidence) {
  if (args.claimId != null) found(project, 'claim', args.claimId)
  const passage = passageIn(textOf(project, articleId), args)
  const fields = { relationId, passage, stance: args.stance ?? 'for', claimId: args.claimId ?? null }
  return creation(project, { kind: 'relation-passage', id: newId, articleId, fields })
}

function addPassage(
  project: Project,
  { relationId, ...evidence }: CommandArgs<'relation/add-passage'>,
): { id: string } {
  found(project, 'relation', relationId)
  const made = passageOfRelation(project, relationId, evidence)
  project.commit('Add evidence to relation', [made])
  return { id: made.id }
}

function setPassage(project: Project, { id, articleId, ...fields }: CommandArgs<'relation/set-passage'>): null {
  foundIn(project, 'relation-passage', id, articleId)
  if (fields.claimId != null) found(project, 'claim', fields.claimId)
  project.commit('Edit evidence of relation', [edit('relation-passage', id, fields, articleId)])
  return null
}
