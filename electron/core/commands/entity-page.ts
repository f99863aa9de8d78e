import type { TextRange } from '#shared/model/passage.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { EntityPage, MentioningArticle, MentionLine } from '#shared/protocol/entity-page.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import type { Project } from '../project/api.ts'
import { found } from './changes.ts'
import { listClaims } from './claims.ts'
import { claimsHeldBy, claimsNaming } from './entity-claims.ts'
import { mentionedWithin } from './entity-mentioned.ts'
import { placedAliases } from './entity-names.ts'
import type { Environment } from './environment.ts'
import { listEvents } from './events.ts'
import { listRelations } from './relations.ts'
import { entityRoots, rooted } from './roots.ts'
import { all } from './rows.ts'

type Names = 'entity/page' | 'entity/mentions' | 'entity/mentioned'

/** Most claims of a kind that a page is sent. */
const mostClaims = 2000

/** Commands on the page of an entity. */
export function entityPageHandlers(environment: Environment): Handlers<Names> {
  return {
    'entity/page': ({ id }, context) => pageOf(environment.project(context), id),
    'entity/mentions': (args, context) => mentionLines(environment.project(context), args),
    'entity/mentioned': (args, context) => mentionedWithin(environment.project(context), args),
  }
}

/** An entity and those that are taken to be it; the first is the one all of them are. Throws `not-found`. */
function familyOf(project: Project, id: string): [root: string, ...parts: string[]] {
  found(project, 'entity', id)
  const roots = entityRoots(project)
  const root = rooted(roots, id)
  return [root, ...[...roots].filter(([, of]) => of === root).map(([part]) => part)]
}

function pageOf(project: Project, asked: string): EntityPage {
  const family = familyOf(project, asked)
  const [id] = family
  const held = claimsHeldBy(project, family)
  const about = claimsNaming(project, family)
  const claims = new Map(
    listClaims(project, { ids: [...new Set([...held.slice(0, mostClaims), ...about.slice(0, mostClaims)])] }).map(
      (claim) => [claim.id, claim],
    ),
  )
  const views = (ids: readonly string[]) => ids.slice(0, mostClaims).flatMap((one) => claims.get(one) ?? [])
  return {
    id,
    aliases: placedAliases(project, family),
    articles: mentioningArticles(project, family),
    relations: listRelations(project, { entityId: id }),
    events: listEvents(project).filter(
      ({ placeId, participants }) => placeId === id || participants.some(({ entityId }) => entityId === id),
    ),
    held: views(held),
    heldTotal: held.length,
    about: views(about),
    aboutTotal: about.length,
  }
}

/** The entities of a JSON list. */
const asked = 'WITH asked (id) AS (SELECT value FROM json_each(?))'

/** Mentions tagged as one of the entities asked for, or naming one of them literally. */
const mentionsOf = (columns: string) => `SELECT ${columns} FROM mentions WHERE entity_id IN asked
  UNION ALL SELECT ${columns} FROM mentions WHERE metonym_of IN asked AND entity_id NOT IN asked`

function mentioningArticles(project: Project, family: readonly string[]): MentioningArticle[] {
  return all<MentioningArticle>(
    project,
    `${asked} SELECT a.id, a.title, a.publisher, a.published_on AS publishedOn, a.direction, a.language, m.n AS mentions
     FROM (SELECT article_id, count(*) AS n FROM (${mentionsOf('article_id')}) GROUP BY article_id) m
     CROSS JOIN articles a ON a.id = m.article_id
     ORDER BY a.published_on IS NULL, a.published_on, a.imported_at, a.id`,
    JSON.stringify(family),
  )
}

interface MentionRow extends TextRange {
  id: string
  articleId: string
  entityId: string
  certainty: string
  metonymOf: string | null
}

function mentionLines(project: Project, { id, skip = 0, limit }: CommandArgs<'entity/mentions'>): MentionLine[] {
  const family = familyOf(project, id)
  const { ids, before } = stretchOf(mentioningArticles(project, family), skip, limit)
  const columns = `id, article_id AS articleId, start, "end", entity_id AS entityId, certainty,
    nullif(metonym_of, '') AS metonymOf`
  const rows = all<MentionRow>(
    project,
    `${asked} SELECT * FROM (${mentionsOf(columns)}) WHERE articleId IN (SELECT value FROM json_each(?))`,
    JSON.stringify(family),
    JSON.stringify(ids),
  )
  const place = new Map(ids.map((article, at) => [article, at]))
  const at = ({ articleId }: MentionRow) => place.get(articleId) ?? 0
  rows.sort((a, b) => at(a) - at(b) || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  return linesOf(project, rows.slice(skip - before, skip - before + limit), family)
}

/** The articles in which a stretch of the mentions lies, and how many mentions stand before the first of them. */
function stretchOf(articles: readonly MentioningArticle[], skip: number, limit: number) {
  const ids: string[] = []
  let before = 0
  let passed = 0
  for (const { id, mentions } of articles) {
    if (passed >= skip + limit) break
    if (passed + mentions > skip) ids.push(id)
    else before += mentions
    passed += mentions
  }
  return { ids, before }
}

/** Lines with the words around; `rows` are in the order of articles. */
function linesOf(project: Project, rows: readonly MentionRow[], family: readonly string[]): MentionLine[] {
  const named = new Set(family)
  const texts = textsOf(project, [...new Set(rows.map(({ articleId }) => articleId))])
  const others = rows.flatMap(({ entityId, metonymOf }) => [entityId, ...(metonymOf ? [metonymOf] : [])])
  const nameOf = namesOf(project, [...new Set(others)])
  return rows.map(({ entityId, metonymOf, certainty, ...place }): MentionLine => {
    const text = texts.get(place.articleId) ?? ''
    const own = named.has(entityId)
    return {
      ...place,
      ...inContext(text, place, surroundings(text, place)),
      ...(certainty === 'probable' ? { certainty } : {}),
      ...(own && metonymOf ? { literally: nameOf(metonymOf) } : {}),
      ...(own ? {} : { standsFor: nameOf(entityId) }),
      ...(own && entityId !== family[0] ? { taggedAs: nameOf(entityId) } : {}),
    }
  })
}

function textsOf(project: Project, ids: readonly string[]): Map<string, string> {
  const sql = 'SELECT id, text FROM articles WHERE id IN (SELECT value FROM json_each(?))'
  const rows = all<{ id: string; text: string }>(project, sql, JSON.stringify(ids))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

function namesOf(project: Project, ids: readonly string[]): (id: string) => string {
  const sql = 'SELECT id, name FROM entities WHERE id IN (SELECT value FROM json_each(?))'
  const names = new Map(
    all<{ id: string; name: string }>(project, sql, JSON.stringify(ids)).map(({ id, name }) => [id, name]),
  )
  return (id) => names.get(id) ?? 'somebody who is not here'
}
