import type { Database } from 'better-sqlite3'
import { counted } from '#shared/text/counted.ts'
import {
  articleSearchText,
  createSearchIndex,
  dropSearchIndex,
  indexText,
  type SearchKind,
  type SearchText,
} from './index-rows.ts'
import { prepared } from './statements.ts'

interface Named {
  kind: SearchKind
  id: string
}

/** Every record that can be found. */
const indexed = `
  SELECT 'article' AS kind, id FROM articles UNION ALL SELECT 'entity', id FROM entities
  UNION ALL SELECT 'claim', id FROM claims UNION ALL SELECT 'note', id FROM notes UNION ALL SELECT 'brief', id FROM briefs`

/**
 * What is wrong with the index, a sentence each; empty when FTS5 finds it whole and it names exactly the records
 * of the tables. Writes nothing, so it serves a read-only file too.
 */
export function checkSearchIndex(db: Database): string[] {
  const damage = ['search_articles', 'search_records'].flatMap((table) => attempt(table, () => verdict(db, table)))
  if (damage.length > 0) return damage
  return attempt('search_rows', () => [
    ...list(
      db,
      `SELECT kind, id FROM (${indexed}) EXCEPT SELECT kind, id FROM search_rows`,
      'is not in the search index',
    ),
    ...list(
      db,
      `SELECT kind, id FROM search_rows EXCEPT SELECT kind, id FROM (${indexed})`,
      'is in the search index but not in its table',
    ),
    ...list(db, withoutText, 'is named in the search index without its text'),
    ...strays(db),
  ])
}

const withoutText = `
  SELECT kind, id FROM search_rows WHERE ord NOT IN (SELECT id FROM search_records_docsize)
    OR (kind = 'article' AND ord NOT IN (SELECT id FROM search_articles_docsize))`

function strays(db: Database): string[] {
  const count = db
    .prepare<[], number>(
      `SELECT (SELECT count(*) FROM search_records_docsize WHERE id NOT IN (SELECT ord FROM search_rows))
         + (SELECT count(*) FROM search_articles_docsize WHERE id NOT IN (SELECT ord FROM search_rows))`,
    )
    .pluck()
    .get()
  return count ? [`The search index holds ${counted(count, 'text')} of no record.`] : []
}

function verdict(db: Database, table: string): string[] {
  const rows = db.pragma(`integrity_check(${table})`) as { integrity_check: string }[]
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok')
}

function list(db: Database, sql: string, problem: string): string[] {
  const rows = db.prepare<[], Named>(sql).all()
  return rows.map(({ kind, id }) => `The ${kind} ${id} ${problem}.`)
}

function attempt(part: string, check: () => string[]): string[] {
  try {
    return check()
  } catch (thrown) {
    return [`${part} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`]
  }
}

/** Makes the index anew from the tables. Call it within a transaction. Returns the number of records indexed. */
export function rebuildSearchIndex(db: Database): number {
  dropSearchIndex(db)
  createSearchIndex(db)
  const records = db.prepare<[], Named>(indexed).all()
  for (const { kind, id } of records) indexText(db, textOf[kind](db, id))
  return records.length
}

const textOf: { [K in SearchKind]: (db: Database, id: string) => SearchText } = {
  article: articleText,
  entity: (db, id) => ({ kind: 'entity', id, ...one(db, entityRow, id) }),
  claim: (db, id) => ({ kind: 'claim', id, ...one(db, claimRow, id) }),
  note: (db, id) => ({ kind: 'note', id, ...one(db, noteRow, id) }),
  brief: (db, id) => ({ kind: 'brief', id, ...one(db, briefRow, id) }),
}

const entityRow = `
  SELECT name AS title, coalesce((SELECT group_concat(text, char(10)) FROM aliases WHERE entity_id = entities.id), '') AS text
  FROM entities WHERE id = ?`
const claimRow = 'SELECT article_id AS articleId, content AS text FROM claims WHERE id = ?'
const noteRow = 'SELECT article_id AS articleId, text FROM notes WHERE id = ?'
const briefRow = 'SELECT title, text FROM briefs WHERE id = ?'

function one(db: Database, sql: string, id: string): Omit<SearchText, 'kind' | 'id'> {
  return prepared<[string], Omit<SearchText, 'kind' | 'id'>>(db, sql).get(id) ?? { text: '' }
}

function articleText(db: Database, id: string): SearchText {
  const { title, text } = one(db, 'SELECT title, text FROM articles WHERE id = ?', id)
  const blocks = prepared<[string], { start: number; end: number; zone: string; joined: number }>(
    db,
    'SELECT start, "end", zone, joined FROM blocks WHERE article_id = ? ORDER BY position',
  ).all(id)
  const parts = blocks.map(({ start, end, zone, joined }) => ({
    text: text.slice(start, end),
    zone,
    joined: joined === 1,
  }))
  return { kind: 'article', id, title: title ?? '', text: articleSearchText(parts) }
}
