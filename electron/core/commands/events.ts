import { requireTime } from '#shared/analysis/event-time.ts'
import type { Change } from '#shared/model/change.ts'
import type { EventTime } from '#shared/model/event.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { EventView, PlacedPassage } from '#shared/protocol/depth-views.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { folded } from '#shared/text/contexts.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import { creation, deletion, edit, found, foundIn } from './changes.ts'
import { chooseEntity } from './entities.ts'
import type { Environment } from './environment.ts'
import { entityRoots, rooted } from './roots.ts'
import { all, first } from './rows.ts'
import { quoted } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names =
  | 'event/list'
  | 'event/create'
  | 'event/set'
  | 'event/turned-down'
  | 'event/turn-down'
  | 'event/add-passage'
  | 'event/set-passage'

/** Commands on events. */
export function eventHandlers(environment: Environment): Handlers<Names> {
  return {
    'event/list': ({ articleId }, context) => listEvents(environment.project(context), articleId),
    'event/create': (args, context) => create(environment.project(context), args),
    'event/set': (args, context) => set(environment.project(context), args),
    'event/turned-down': ({ id }, context) => turnedDown(environment.project(context), id),
    'event/turn-down': (args, context) => turnDown(environment.project(context), args),
    'event/add-passage': (args, context) => addPassage(environment.project(context), args),
    'event/set-passage': (args, context) => setPassage(environment.project(context), args),
  }
}

interface EventRow extends Omit<EventView, 'time' | 'participants' | 'passages'> {
  time: string | null
}
interface ParticipantRow {
  id: string
  eventId: string
  entityId: string
  role: string | null
}
interface PassageRow extends PlacedPassage {
  eventId: string
}

const columns = 'id, title, description, time, place_id AS placeId, analyst, created_at AS createdAt'
const participantColumns = 'id, event_id AS eventId, entity_id AS entityId, role'
const passageColumns = 'id, event_id AS eventId, article_id AS articleId, start, "end", exact, prefix, suffix'

/** Events by time, those without one last; of one article, or all. */
export function listEvents(project: Project, articleId?: string): EventView[] {
  const scope = articleId === undefined ? [] : [articleId]
  const here = (id: string) =>
    articleId === undefined ? '' : `WHERE ${id} IN (SELECT event_id FROM event_passages WHERE article_id = ?)`
  const order = 'ORDER BY created_at, id'
  const rows = all<EventRow>(project, `SELECT ${columns} FROM events ${here('id')}`, ...scope)
  const roots = entityRoots(project)
  const participants = Map.groupBy(
    all<ParticipantRow>(
      project,
      `SELECT ${participantColumns} FROM participants ${here('event_id')} ${order}`,
      ...scope,
    ),
    (row) => row.eventId,
  )
  const passages = Map.groupBy(
    all<PassageRow>(project, `SELECT ${passageColumns} FROM event_passages ${here('event_id')} ${order}`, ...scope),
    (row) => row.eventId,
  )
  return rows
    .map(
      ({ time, placeId, ...row }): EventView => ({
        ...row,
        time: time === null ? null : (JSON.parse(time) as EventTime),
        placeId: placeId && rooted(roots, placeId),
        participants: takingPart(participants.get(row.id) ?? [], roots),
        passages: (passages.get(row.id) ?? []).map(({ eventId: _, ...passage }) => passage),
      }),
    )
    .sort(byTime)
}

/** Each entity once, also where several of its names took part; the first role that is named counts. */
function takingPart(rows: readonly ParticipantRow[], roots: ReturnType<typeof entityRoots>): EventView['participants'] {
  const byEntity = Map.groupBy(rows, ({ entityId }) => rooted(roots, entityId))
  return [...byEntity].map(([entityId, [first, ...others]]) => ({
    id: first?.id ?? entityId,
    entityId,
    role: [first, ...others].find((one) => one?.role)?.role ?? null,
  }))
}

function byTime(a: EventView, b: EventView): number {
  const [x, y] = [a, b].map(({ time }) => time?.start ?? time?.end ?? '~')
  return x === y ? a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1) : (x ?? '') < (y ?? '') ? -1 : 1
}

type Fields = Omit<CommandArgs<'event/set'>, 'id' | 'entity' | 'absent'>

/** Throws `not-found` for a place or participant that is not there, `bad-arguments` for a time that cannot be. */
function requireFields(project: Project, { placeId, participants = [], time }: Fields, made?: string): void {
  const named = [placeId ?? made, ...participants.map(({ entityId }) => entityId)]
  for (const id of named) if (id !== undefined && id !== made) found(project, 'entity', id)
  if (time) requireTime(time)
}

function create(project: Project, args: CommandArgs<'event/create'>): { id: string } {
  const { newId, newPassageId, articleId, start, end, participants = [], ...fields } = args
  requireFields(project, args)
  const passage = passageIn(textOf(project, articleId), { start, end })
  const title = fields.title ?? folded(passage.exact).slice(0, 300)
  const event = creation(project, { kind: 'event', id: newId, fields: { ...fields, title } })
  const rest = { eventId: event.id, passage }
  const placed = creation(project, { kind: 'event-passage', id: newPassageId, articleId, fields: rest })
  const people = participants.map((one) => creation(project, participant(event.id, one)))
  project.commit(`Event ${quoted(title)}`, [event, placed, ...people])
  return { id: event.id }
}

type Taking = NonNullable<Fields['participants']>[number]

function participant(eventId: string, { entityId, role }: Taking) {
  return { kind: 'participant', fields: { eventId, entityId, role: role ?? null } } as const
}

function set(
  project: Project,
  { id, participants = [], absent = [], entity, ...fields }: CommandArgs<'event/set'>,
): null {
  const { title } = found<{ title: string }>(project, 'event', id)
  requireFields(project, { participants, ...fields }, entity?.newId)
  const made = entity ? chooseEntity(project, entity).changes : []
  const people = changedParticipants(project, id, participants, absent)
  project.commit(`Edit event ${quoted(fields.title ?? title)}`, [...made, edit('event', id, fields), ...people])
  return null
}

/** A rejection of a proposal for an event is named after it. */
const rejectionOf = (id: string, proposal = '') => `event:${id} ${proposal}`

function turnedDown(project: Project, id: string): string[] {
  const start = rejectionOf(id)
  const sql = 'SELECT proposal FROM rejections WHERE substr(proposal, 1, ?) = ?'
  return all<{ proposal: string }>(project, sql, start.length, start).map(({ proposal }) =>
    proposal.slice(start.length),
  )
}

/** Kept at the event's first passage, whose words proposed it. Throws `bad-arguments` for an event without one. */
function turnDown(project: Project, { id, proposals }: CommandArgs<'event/turn-down'>): null {
  const { title } = found<{ title: string }>(project, 'event', id)
  const place = first<{ articleId: string; start: number; end: number }>(
    project,
    `SELECT article_id AS articleId, start, "end" FROM event_passages WHERE event_id = ? ORDER BY created_at, id`,
    id,
  )
  if (!place) throw new DossierError('bad-arguments', 'No passage tells of this event, so nothing is proposed for it.')
  const { articleId } = place
  const passage = { ...passageIn(textOf(project, articleId), place) }
  const made = [...new Set(proposals)].map((one) =>
    creation(project, { kind: 'rejection', articleId, fields: { proposal: rejectionOf(id, one), passage } }),
  )
  project.commit(`Turn down ${counted(made.length, 'proposal')} for ${quoted(title)}`, made)
  return null
}

/** Adds participants or gives them another role, and takes others off; an entity stands for those merged into it. */
function changedParticipants(
  project: Project,
  eventId: string,
  taking: readonly Taking[],
  absent: readonly string[],
): Change[] {
  if (taking.length + absent.length === 0) return []
  const sql = `SELECT ${participantColumns} FROM participants WHERE event_id = ?`
  const roots = entityRoots(project)
  const byEntity = Map.groupBy(all<ParticipantRow>(project, sql, eventId), ({ entityId }) => rooted(roots, entityId))
  const changed = taking.flatMap((one): Change[] => {
    const known = byEntity.get(rooted(roots, one.entityId)) ?? []
    const { role } = one
    if (known.length === 0) return [creation(project, participant(eventId, one))]
    if (role === undefined) return []
    return known.filter((row) => row.role !== role).map((row) => edit('participant', row.id, { role }))
  })
  const gone = absent.flatMap((entityId) => byEntity.get(rooted(roots, entityId)) ?? [])
  return [...changed, ...gone.map((row) => deletion(project, 'participant', row.id))]
}

function addPassage(project: Project, args: CommandArgs<'event/add-passage'>): { id: string } {
  const { newId, eventId, articleId } = args
  const { title } = found<{ title: string }>(project, 'event', eventId)
  const passage = passageIn(textOf(project, articleId), args)
  const fields = { eventId, passage }
  const made = creation(project, { kind: 'event-passage', id: newId, articleId, fields })
  project.commit(`Add ${quoted(passage.exact)} to ${quoted(title)}`, [made])
  return { id: made.id }
}

function setPassage(project: Project, args: CommandArgs<'event/set-passage'>): null {
  const { id, articleId } = args
  foundIn(project, 'event-passage', id, articleId)
  const passage = passageIn(textOf(project, articleId), args)
  project.commit('Change range of event', [edit('event-passage', id, { passage }, articleId)])
  return null
}
