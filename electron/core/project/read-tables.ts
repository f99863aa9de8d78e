import type { Database } from 'better-sqlite3'
import type { Block } from '#shared/model/block.ts'

interface BlockRow extends Pick<Block, 'position' | 'start' | 'end' | 'kind' | 'zone'> {
  joined: number
  data: string
}

/** Reads an article's blocks from the tables, in order, corrections applied; empty when the article is not there. */
export function readBlocks(db: Database, articleId: string): Block[] {
  const text = readText(db, articleId)
  if (text === null) return []
  const rows = db
    .prepare<[string], BlockRow>(
      'SELECT position, start, "end", kind, zone, joined, data FROM blocks WHERE article_id = ? ORDER BY position',
    )
    .all(articleId)
  return rows.map(({ data, joined, ...row }) => ({
    ...(JSON.parse(data) as object),
    ...row,
    joined: joined === 1,
    text: text.slice(row.start, row.end),
  }))
}

/** The canonical text of an article, or null when it is not there. */
function readText(db: Database, articleId: string): string | null {
  const row = db.prepare<[string], { text: string }>('SELECT text FROM articles WHERE id = ?').get(articleId)
  return row?.text ?? null
}

/**
 * Reads a column in which NULL is "not judged" and '' is "none": a claim's kind, holder, holder_entity_id,
 * cue, hedge, polarity and what is reserved. Undefined is "not judged", null is "none".
 */
export function readJudged<T extends string = string>(value: string | null): T | null | undefined {
  if (value === null) return undefined
  return value === '' ? null : (value as T)
}
