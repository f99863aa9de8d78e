import { namedWithin, placeConsonants, placeKey } from '#shared/places/place-names.ts'
import { likenessOf, type NamedPlace, rankPlaces } from '#shared/places/rank-places.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { PlaceCandidate, PlaceMention } from '#shared/protocol/depth-views.ts'
import { countriesSpokenOf } from '../places/countries-spoken-of.ts'
import { type FoundPlace, placeList } from '../places/place-list.ts'
import type { Project } from '../project/api.ts'
import { found } from './changes.ts'
import type { Environment } from './environment.ts'
import { entityRoots, rooted, withParts } from './roots.ts'
import { all } from './rows.ts'

type Names = 'place/candidates' | 'place/mentions' | 'place/towns'

/** Commands on where places are. */
export function placeHandlers(environment: Environment): Handlers<Names> {
  return {
    'place/candidates': (args, context) => candidates(environment.project(context), args),
    'place/mentions': (_args, context) => listPlaceMentions(environment.project(context)),
    'place/towns': ({ from, to, limit = 40 }) =>
      placeList()
        .within(from.longitude, from.latitude, to.longitude, to.latitude, limit)
        .map(({ name, latitude, longitude, population }) => ({ name, latitude, longitude, population })),
  }
}

/** As many places of one name are looked at. */
const ofOneName = 200
/** Places whose name is less like what was looked for are none of other spelling. */
const leastLikeness = 0.3

function candidates(project: Project, { id, text, limit = 8 }: CommandArgs<'place/candidates'>): PlaceCandidate[] {
  found(project, 'entity', id)
  const ids = withParts(project, id)
  const places = text === undefined ? namesOf(project, ids).flatMap(lookedUp) : typed(text)
  return rankPlaces(places, countriesSpokenOf(project, ids), limit)
}

function namesOf(project: Project, ids: readonly string[]): string[] {
  const sql = `WITH own AS MATERIALIZED (SELECT value FROM json_each(?))
    SELECT name FROM entities WHERE id IN own UNION SELECT text FROM aliases WHERE entity_id IN own`
  return all<{ name: string }>(project, sql, JSON.stringify(ids)).map(({ name }) => name)
}

function lookedUp(name: string): NamedPlace[] {
  const key = placeKey(name)
  const within = namedWithin(name)
  // "The Hague" has its article in the list, "the Middle East" has not.
  const keys = new Set([key, key.replace(/^the /, '')])
  const exact = [...[...keys].flatMap((one) => named(one, false)), ...(within === null ? [] : named(within, true))]
  return exact.length === 0 ? alike(within ?? key) : exact
}

/** While somebody types, names that begin so are looked for as well. */
function typed(text: string): NamedPlace[] {
  const beginning = placeList().beginning(placeKey(text), ofOneName)
  return [...lookedUp(text), ...beginning.map((one) => toNamed(one, 'beginning'))]
}

function named(key: string, partly: boolean): NamedPlace[] {
  return placeList()
    .named(key, ofOneName)
    .map((one) => ({ ...toNamed(one, one.byFirstName ? 'first' : 'other'), partly }))
}

function alike(key: string): NamedPlace[] {
  return placeList()
    .alike(placeConsonants(key), ofOneName)
    .map((one) => ({ ...toNamed(one, 'alike'), likeness: likenessOf(key, placeKey(one.place.name)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
}

function toNamed({ place }: FoundPlace, how: NamedPlace['how']): NamedPlace {
  return { ...place, how, partly: false }
}

/** Mentions of places: of what is one by its type, has a position, or is the place of an event. */
export function listPlaceMentions(project: Project): PlaceMention[] {
  const roots = entityRoots(project)
  const places = new Set(
    all<{ id: string }>(
      project,
      `SELECT id FROM entities WHERE type IN ('place', 'site') OR location IS NOT NULL
       UNION SELECT place_id FROM events WHERE place_id IS NOT NULL`,
    ).map(({ id }) => rooted(roots, id)),
  )
  const columns = 'article_id AS articleId, start, "end", analyst'
  const rows = all<MentionRow>(
    project,
    `SELECT id, entity_id AS entityId, NULL AS actorId, ${columns} FROM mentions
     UNION ALL SELECT id, metonym_of, entity_id, ${columns} FROM mentions WHERE metonym_of IS NOT NULL
     ORDER BY articleId, start`,
  )
  return rows.flatMap(({ actorId, ...row }) => {
    const entityId = rooted(roots, row.entityId)
    if (!places.has(entityId) || (actorId !== null && rooted(roots, actorId) === entityId)) return []
    return [{ ...row, entityId, ...(actorId === null ? {} : { literal: true as const }) }]
  })
}

/** A mention of an entity, or, where it stands for an actor, of the place that it literally names. */
interface MentionRow extends PlaceMention {
  actorId: string | null
}
