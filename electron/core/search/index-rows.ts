import type { Database } from 'better-sqlite3'
import { indexForm } from '#shared/text/tokens.ts'
import { prepared } from './statements.ts'

/** What can be found. */
export type SearchKind = 'article' | 'entity' | 'claim' | 'note' | 'brief'

/**
 * One record as it is to be found. `title` is what it is called and weighs more: an article's title, an
 * entity's name, a brief's title. `text`: an article's canonical text without boilerplate (`articleSearchText`),
 * an entity's aliases one to a line, a claim's content, a note's text, a brief's plain text.
 */
export interface SearchText {
  kind: SearchKind
  id: string
  /** Article that a claim or note belongs to. */
  articleId?: string | null
  title?: string | null
  text: string
}

/**
 * Creates the full-text index. `search_rows` names what is indexed; the two FTS5 tables hold no text of their own
 * and are keyed by its `ord`. `search_articles` has one row for each article, so that its words may stand anywhere
 * in it; `search_records` the small texts: entities, claims, notes, briefs, and titles of articles once more.
 * `ord` follows the order of writing, so these tables differ between copies of a project.
 */
export function createSearchIndex(db: Database): void {
  db.exec(`
    CREATE TABLE search_rows (
      ord INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      article_id TEXT,
      UNIQUE (kind, id)
    ) STRICT;
    CREATE INDEX blocks_hidden ON blocks (article_id, start, "end") WHERE zone = 'boilerplate';
    CREATE VIRTUAL TABLE search_articles USING fts5(
      title, text, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
    CREATE VIRTUAL TABLE search_records USING fts5(
      title, text, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
  `)
}

/** Drops the index with everything in it; `createSearchIndex` and indexing every record again rebuilds it. */
export function dropSearchIndex(db: Database): void {
  db.exec(`
    DROP TABLE IF EXISTS search_articles;
    DROP TABLE IF EXISTS search_records;
    DROP TABLE IF EXISTS search_rows;
    DROP INDEX IF EXISTS blocks_hidden;
  `)
}

const addRow = 'INSERT INTO search_rows (kind, id, article_id) VALUES (?, ?, ?)'
const addArticle = 'INSERT INTO search_articles (rowid, title, text) VALUES (?, ?, ?)'
const addRecord = 'INSERT INTO search_records (rowid, title, text) VALUES (?, ?, ?)'
const dropRow = 'DELETE FROM search_rows WHERE kind = ? AND id = ? RETURNING ord'
const dropArticle = 'DELETE FROM search_articles WHERE rowid = ?'
const dropRecord = 'DELETE FROM search_records WHERE rowid = ?'

/** Indexes one record in place of what was indexed of it. Call it within the transaction that writes the record. */
export function indexText(db: Database, row: SearchText): void {
  dropText(db, row.kind, row.id)
  const ord = prepared(db, addRow).run(row.kind, row.id, row.articleId ?? null).lastInsertRowid
  const title = indexForm(titleColumn(row))
  const text = indexForm(row.kind === 'entity' ? '' : row.text)
  if (row.kind === 'article') prepared(db, addArticle).run(ord, title, text)
  prepared(db, addRecord).run(ord, title, row.kind === 'article' ? '' : text)
}

/** An alias is as good as a name; each is a paragraph of its own. */
function titleColumn({ kind, title, text }: SearchText): string {
  return kind === 'entity' ? [title, ...text.split('\n')].join('\n\n') : (title ?? '')
}

/** Takes one record out of the index; nothing happens when it is not in it. */
export function dropText(db: Database, kind: SearchKind, id: string): void {
  const dropped = prepared<[string, string], Ord>(db, dropRow).get(kind, id)
  if (!dropped) return
  if (kind === 'article') prepared(db, dropArticle).run(dropped.ord)
  prepared(db, dropRecord).run(dropped.ord)
}

/** The text of an article that is searched: its blocks without boilerplate, a joined block written on. */
export function articleSearchText(blocks: Iterable<{ text: string; zone: string; joined?: boolean }>): string {
  let text = ''
  for (const block of blocks) {
    if (block.zone === 'boilerplate' || !block.text) continue
    text += (text ? (block.joined ? ' ' : '\n\n') : '') + block.text
  }
  return text
}

interface Ord {
  ord: number
}
