import { holderKey } from '#shared/analysis/view-filter.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { Project } from '../project/api.ts'
import { entityRoots, rooted } from './roots.ts'
import { all } from './rows.ts'

/** Articles of which something is true; the `+` keeps SQLite from fetching every mention of each of them. */
const inArticles = (condition: string) => `+m.article_id IN (SELECT id FROM articles WHERE ${condition})`

/** Each limit as a condition on a mention. A day is compared as far as the article's own is known. */
const conditions = {
  articleId: 'm.article_id = ?',
  from: inArticles('published_on >= substr(?, 1, length(published_on))'),
  to: inArticles('published_on <= ?'),
  tagId: `EXISTS (SELECT 1 FROM taggings t WHERE t.tag_id = ? AND t.article_id = m.article_id
    AND t.start < m."end" AND m.start < t."end")`,
  analyst: 'm.analyst = ?',
} as const

type Limits = Omit<CommandArgs<'entity/mentioned'>, 'holder'>

/**
 * Ids of the entities that are mentioned within all limits; one that is taken to be another counts as that one. Of a
 * holder they are those that passages of the holder's claims mention, and the holder itself, for the passages of its claims.
 */
export function mentionedWithin(project: Project, { holder, ...limits }: CommandArgs<'entity/mentioned'>): string[] {
  const ids =
    holder === undefined
      ? idsWithin(project, 'mentions', limits)
      : spokenOf(project, JSON.stringify(claimsOf(project, holder)), limits)
  const roots = entityRoots(project)
  return [...new Set(ids.map((id) => rooted(roots, id)))]
}

/** Whom the claims of a JSON list mention, and who holds them. */
function spokenOf(project: Project, claims: string, limits: Limits): string[] {
  const held = 'SELECT value FROM json_each(?)'
  const mentioned = `(SELECT m.* FROM mentions m WHERE EXISTS (SELECT 1 FROM claim_passages p
    WHERE p.article_id = m.article_id AND p.start < m."end" AND m.start < p."end" AND p.claim_id IN (${held})))`
  const holders = `(SELECT c.holder_entity_id AS entity_id, p.article_id, p.start, p."end", c.analyst
    FROM claims c JOIN claim_passages p ON p.claim_id = c.id
    WHERE nullif(c.holder_entity_id, '') IS NOT NULL AND c.id IN (${held}))`
  return [...idsWithin(project, mentioned, limits, claims), ...idsWithin(project, holders, limits, claims)]
}

/** Ids of the entities of the rows of `source` that stand within the limits; `given` are the values that the source asks for. */
function idsWithin(project: Project, source: string, limits: Limits, ...given: string[]): string[] {
  const asked = (Object.keys(conditions) as (keyof typeof conditions)[]).filter((name) => limits[name] !== undefined)
  const where = asked.length === 0 ? '' : `WHERE ${asked.map((name) => conditions[name]).join(' AND ')}`
  const sql = `SELECT DISTINCT m.entity_id AS id FROM ${source} m ${where}`
  return all<{ id: string }>(project, sql, ...given, ...asked.map((name) => limits[name] ?? '')).map(({ id }) => id)
}

interface HeldRow {
  id: string
  holder: string | null
  holderEntityId: string | null
}

/** Ids of the claims that a key of `holderKey` stands for. */
function claimsOf(project: Project, key: string): string[] {
  const sql = `SELECT id, nullif(holder, '') AS holder, nullif(holder_entity_id, '') AS holderEntityId FROM claims`
  return all<HeldRow>(project, sql).flatMap((claim) => (holderKey(claim) === key ? [claim.id] : []))
}
