import type { Database, Statement } from 'better-sqlite3'
import { indexForm } from '#shared/text/tokens.ts'

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
 * and are keyed by its `ord`. Articles are one row each, apart from the small records: that keeps ranking of
 * frequent words to a few milliseconds, and words may stand anywhere in the article.
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
  `)
}

/** Indexes one record in place of what was indexed of it. Call it within the transaction that writes the record. */
export function indexText(db: Database, row: SearchText): void {
  dropText(db, row.kind, row.id)
  const { addRow, addArticle, addRecord } = statementsOf(db)
  const { ord } = addRow.get(row.kind, row.id, row.articleId ?? null) as Ord
  const add = row.kind === 'article' ? addArticle : addRecord
  add.run(ord, indexForm(row.title ?? ''), indexForm(row.text))
}

/** Takes one record out of the index; nothing happens when it is not in it. */
export function dropText(db: Database, kind: SearchKind, id: string): void {
  const { dropRow, dropArticle, dropRecord } = statementsOf(db)
  const dropped = dropRow.get(kind, id) as Ord | undefined
  if (!dropped) return
  const drop = kind === 'article' ? dropArticle : dropRecord
  drop.run(dropped.ord)
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

interface Statements {
  addRow: Statement
  addArticle: Statement
  addRecord: Statement
  dropRow: Statement
  dropArticle: Statement
  dropRecord: Statement
}

const prepared = new WeakMap<Database, Statements>()

function statementsOf(db: Database): Statements {
  const cached = prepared.get(db)
  if (cached) return cached
  const statements: Statements = {
    addRow: db.prepare('INSERT INTO search_rows (kind, id, article_id) VALUES (?, ?, ?) RETURNING ord'),
    addArticle: db.prepare('INSERT INTO search_articles (rowid, title, text) VALUES (?, ?, ?)'),
    addRecord: db.prepare('INSERT INTO search_records (rowid, title, text) VALUES (?, ?, ?)'),
    dropRow: db.prepare('DELETE FROM search_rows WHERE kind = ? AND id = ? RETURNING ord'),
    dropArticle: db.prepare('DELETE FROM search_articles WHERE rowid = ?'),
    dropRecord: db.prepare('DELETE FROM search_records WHERE rowid = ?'),
  }
  prepared.set(db, statements)
  return statements
}
