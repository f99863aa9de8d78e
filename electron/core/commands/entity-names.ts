import type { Passage } from '#shared/model/passage.ts'
import type { PlacedAlias } from '#shared/protocol/entity-page.ts'
import { toCanonicalPassage } from '#shared/text/joins.ts'
import type { Project } from '../project/api.ts'
import { all } from './rows.ts'

interface AliasRow {
  id: string
  text: string
  of: string | null
  articleId: string | null
  passage: string | null
  articleTitle: string | null
  joins: string | null
}

/**
 * The other names of an entity, those of merged ones included with their own names, with the passages they came from.
 * An alias keeps its passage in offsets of the source text; here they count into the canonical text.
 */
export function placedAliases(project: Project, family: readonly string[]): PlacedAlias[] {
  const rows = all<AliasRow>(
    project,
    `SELECT aliases.id, aliases.text, iif(e.id = ?, NULL, e.name) AS "of", aliases.article_id AS articleId,
       aliases.passage, a.title AS articleTitle, a.joins
     FROM aliases JOIN entities e ON e.id = aliases.entity_id LEFT JOIN articles a ON a.id = aliases.article_id
     WHERE aliases.entity_id IN (SELECT value FROM json_each(?)) ORDER BY aliases.created_at, aliases.id`,
    family[0] ?? '',
    JSON.stringify(family),
  )
  return rows.map((row) => ({ id: row.id, text: row.text, ...(row.of === null ? {} : { of: row.of }), ...placed(row) }))
}

/** The passage of an alias; absent where none is kept or its article is gone. */
function placed({ articleId, passage, articleTitle, joins }: AliasRow): Pick<PlacedAlias, 'passage'> {
  if (articleId === null || passage === null || articleTitle === null) return {}
  const kept = JSON.parse(passage) as Passage
  const { start, end, exact } = toCanonicalPassage(JSON.parse(joins ?? '[]') as number[], kept)
  return { passage: { articleId, articleTitle, start, end, exact } }
}
