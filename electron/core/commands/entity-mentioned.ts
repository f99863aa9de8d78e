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

/** Ids of the entities that are mentioned within all limits; one that is taken to be another counts as that one. */
export function mentionedWithin(project: Project, limits: CommandArgs<'entity/mentioned'>): string[] {
  const asked = (Object.keys(conditions) as (keyof typeof conditions)[]).filter((name) => limits[name] !== undefined)
  const where = asked.length === 0 ? '' : `WHERE ${asked.map((name) => conditions[name]).join(' AND ')}`
  const rows = all<{ id: string }>(
    project,
    `SELECT DISTINCT m.entity_id AS id FROM mentions m ${where}`,
    ...asked.map((name) => limits[name] ?? ''),
  )
  const roots = entityRoots(project)
  return [...new Set(rows.map(({ id }) => rooted(roots, id)))]
}
