import type { ReplicaName } from '#shared/model/change.ts'
import type { Joins } from '#shared/text/joins.ts'
import { articleSearchText, dropText, indexText } from '../../search/index-rows.ts'
import type { Sql, SqlValue } from '../database.ts'
import { replicaExists } from '../log.ts'
import { type Fields, ownerOf, readRecord, readRecords, type Touched } from '../records.ts'
import type { Replicas } from '../replicas.ts'
import { articleText, bodyWords, contentId, readJoins, writeBlocks } from './content.ts'
import { type ArticleRows, articleRows, briefRow, caseTableKinds } from './rows.ts'
import {
  articleTableKinds,
  columnsOf,
  isTableKind,
  type RowResult,
  type TableKind,
  tableKinds,
  tables,
  toRow,
} from './tables.ts'

type Write = Pick<Touched, 'kind' | 'id' | 'after' | 'ahead'>

/**
 * Keeps the tables and the index equal to the replicas. Rows that hang on an article are there
 * exactly while its header is in `case` and not deleted, whichever of the two replicas came first.
 * Every method must run inside the transaction of the write.
 */
export class Projector {
  readonly #sql: Sql
  readonly #replicas: Replicas

  constructor(sql: Sql, replicas: Replicas) {
    this.#sql = sql
    this.#replicas = replicas
  }

  /** Brings the tables up to date with records that a write touched, in any number of replicas. */
  project(touched: readonly Touched[]): void {
    const arrived = this.#projectCase(touched.filter((one) => one.replica === 'case'))
    for (const id of arrived) this.projectArticle(id)
    const byReplica = Map.groupBy(
      touched.filter((one) => one.replica.startsWith('article/') && !arrived.has(ownerOf(one.replica))),
      (one) => one.replica,
    )
    for (const [replica, records] of byReplica) this.#projectInArticle(ownerOf(replica), records)
  }

  /** Makes the rows of records that hang on an article ahead of the transaction, which they shorten. */
  makeAhead(replica: ReplicaName, touched: readonly Touched[]): void {
    if (!replica.startsWith('article/')) return
    const articleId = ownerOf(replica)
    const joins = readJoins(this.#sql, articleId)
    if (joins === null) return
    for (const one of touched) {
      if (!isTableKind(one.kind) || one.after === null) continue
      one.ahead = { joins: joins.join(), row: toRow(one.kind, one.id, one.after, articleId, joins) }
    }
  }

  /** Brings a brief's row up to date with its replica. */
  projectBrief(id: string): void {
    const row = this.#sql.get<{ title: string }>('SELECT title FROM briefs WHERE id = ?', id)
    if (!row) return
    const replica: ReplicaName = `brief/${id}`
    const empty = { text: '', words: 0, citations: 0 }
    const { text, words, citations } = replicaExists(this.#sql, replica) ? briefRow(this.#replicas.get(replica)) : empty
    this.#sql.run('UPDATE briefs SET text = ?, words = ?, citations = ? WHERE id = ?', text, words, citations, id)
    indexText(this.#sql.db, { kind: 'brief', id, title: row.title, text })
  }

  /** Makes all rows of an article anew from its replica. */
  projectArticle(id: string): void {
    this.#dropArticleRows(id)
    if (!this.#sql.get('SELECT 1 FROM articles WHERE id = ?', id)) return
    const replica: ReplicaName = `article/${id}`
    if (!replicaExists(this.#sql, replica)) {
      this.#indexArticle(id)
      return
    }
    const { text, words, joins, blocks, rows } = articleRows(this.#replicas.get(replica), id)
    this.#writeText(id, { text, words, joins, blocks })
    for (const [kind, ofKind] of rows) {
      for (const [recordId, values] of ofKind) this.#put(kind, recordId, values, id)
    }
  }

  /** Makes all rows that stem from `case` anew, and what hangs on articles and briefs that this brings in. */
  projectCase(): void {
    const doc = this.#replicas.get('case')
    const writes: Touched[] = []
    for (const kind of caseTableKinds) {
      const gone = new Set(this.#sql.all<{ id: string }>(idsOf[kind]).map((row) => row.id))
      for (const [id, after] of readRecords(doc, kind)) {
        writes.push({ replica: 'case', kind, id, after, action: 'changed', written: {} })
        gone.delete(id)
      }
      for (const id of gone) writes.push({ replica: 'case', kind, id, after: null, action: 'changed', written: {} })
    }
    for (const id of this.#projectCase(writes)) {
      this.projectArticle(id)
      this.#replicas.trim()
    }
  }

  /** Returns ids of articles whose header arrived, so that their text and records are due. */
  #projectCase(writes: readonly Touched[]): Set<string> {
    const arrived = new Set<string>()
    const entities = new Set<string>()
    for (const { kind, id, after, written } of writes) {
      if (kind === 'article') {
        if (this.#writeArticle(id, after)) arrived.add(id)
      } else if (kind === 'brief') this.#writeBrief(id, after)
      else if (isTableKind(kind)) {
        if (kind === 'entity') entities.add(id)
        if (kind === 'alias') for (const owner of this.#aliasOwners(id, after, written)) entities.add(owner)
        this.#write(kind, id, after, '', [])
      }
    }
    for (const id of entities) this.#indexEntity(id)
    return arrived
  }

  #aliasOwners(id: string, after: Fields | null, written: Fields | Touched['written']): string[] {
    const row = this.#sql.get<{ entity_id: string }>('SELECT entity_id FROM aliases WHERE id = ?', id)
    return [row?.entity_id, after?.entityId, written.entityId].filter((one) => typeof one === 'string')
  }

  #projectInArticle(articleId: string, writes: readonly Write[]): void {
    const joins = readJoins(this.#sql, articleId)
    if (joins === null) return
    if (writes.some((one) => one.kind === 'content' || one.kind === 'block-edit')) {
      const doc = this.#replicas.get(`article/${articleId}`)
      const now = articleText(readRecord(doc, 'content', contentId), readRecords(doc, 'block-edit'))
      if (now.joins.join() !== joins.join()) {
        this.projectArticle(articleId)
        return
      }
      this.#writeText(articleId, { ...now, words: bodyWords(now.blocks) })
    }
    const joinsNow = joins.join()
    for (const { kind, id, after, ahead } of writes) {
      if (!isTableKind(kind)) continue
      const row = ahead?.joins === joinsNow ? ahead.row : undefined
      this.#write(kind, id, after, articleId, joins, row)
    }
  }

  #writeText(id: string, { text, words, joins, blocks }: Omit<ArticleRows, 'rows' | 'invalid'>): void {
    writeBlocks(this.#sql, id, blocks)
    this.#sql.run(
      'UPDATE articles SET text = ?, words = ?, joins = ? WHERE id = ?',
      text,
      words,
      JSON.stringify(joins),
      id,
    )
    this.#indexArticle(id, articleSearchText(blocks))
  }

  #indexArticle(id: string, text = ''): void {
    const row = this.#sql.get<{ title: string }>('SELECT title FROM articles WHERE id = ?', id)
    if (row) indexText(this.#sql.db, { kind: 'article', id, title: row.title, text })
  }

  #indexEntity(id: string): void {
    const row = this.#sql.get<{ name: string }>('SELECT name FROM entities WHERE id = ?', id)
    if (!row) {
      dropText(this.#sql.db, 'entity', id)
      return
    }
    const aliases = this.#sql.all<{ text: string }>('SELECT text FROM aliases WHERE entity_id = ? ORDER BY id', id)
    indexText(this.#sql.db, { kind: 'entity', id, title: row.name, text: aliases.map((one) => one.text).join('\n') })
  }

  /** Returns true when the article was not there before. */
  #writeArticle(id: string, after: Fields | null): boolean {
    const before = this.#sql.get<{ title: string }>('SELECT title FROM articles WHERE id = ?', id)
    const row = after === null ? null : toRow('article', id, after, id, [])
    if (!row?.ok || row.values === null) {
      if (before) this.#dropArticleRows(id)
      this.#sql.run('DELETE FROM articles WHERE id = ?', id)
      return false
    }
    this.#sql.run(upsertArticle, ...row.values)
    if (before && before.title !== after?.title) this.#reindexArticle(id)
    return !before
  }

  #reindexArticle(id: string): void {
    const { text } = this.#sql.get<{ text: string }>('SELECT text FROM articles WHERE id = ?', id) ?? { text: '' }
    const rows = this.#sql.all<{ start: number; end: number; zone: string; joined: number }>(
      'SELECT start, "end", zone, joined FROM blocks WHERE article_id = ? ORDER BY position',
      id,
    )
    const blocks = rows.map((row) => ({
      text: text.slice(row.start, row.end),
      zone: row.zone,
      joined: row.joined === 1,
    }))
    this.#indexArticle(id, articleSearchText(blocks))
  }

  #dropArticleRows(id: string): void {
    for (const kind of ['claim', 'note'] as const) {
      for (const row of this.#sql.all<{ id: string }>(idsInArticle[kind], id)) dropText(this.#sql.db, kind, row.id)
    }
    for (const kind of articleTableKinds) this.#sql.run(deleteInArticle[kind] ?? '', id)
    this.#sql.run('DELETE FROM blocks WHERE article_id = ?', id)
    dropText(this.#sql.db, 'article', id)
  }

  #writeBrief(id: string, after: Fields | null): void {
    const row = after === null ? null : toRow('brief', id, after, '', [])
    if (!row?.ok || row.values === null) {
      this.#sql.run('DELETE FROM briefs WHERE id = ?', id)
      dropText(this.#sql.db, 'brief', id)
      return
    }
    this.#sql.run(upsertBrief, ...row.values)
    this.projectBrief(id)
  }

  #write(kind: TableKind, id: string, after: Fields | null, articleId: string, joins: Joins, ahead?: RowResult): void {
    const row = after === null ? null : (ahead ?? toRow(kind, id, after, articleId, joins))
    if (row?.ok && row.values !== null) {
      this.#put(kind, id, row.values, articleId)
    } else {
      this.#sql.run(deleteRow[kind], id)
      if (kind === 'claim' || kind === 'note') dropText(this.#sql.db, kind, id)
    }
  }

  #put(kind: TableKind, id: string, values: SqlValue[], articleId: string): void {
    this.#sql.run(replaceRow[kind], ...values)
    if (kind !== 'claim' && kind !== 'note') return
    const text = String(values[textColumn[kind]] ?? '')
    indexText(this.#sql.db, { kind, id, articleId, text })
  }
}

/** Where the text that is searched stands in a row. */
const textColumn = { claim: columnsOf('claim').indexOf('content'), note: columnsOf('note').indexOf('text') }

type PerKind = { readonly [K in TableKind]: string }

function perKind(statement: (kind: TableKind) => string): PerKind {
  return Object.fromEntries(tableKinds.map((kind) => [kind, statement(kind)])) as PerKind
}

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')
const places = (columns: readonly string[]) => columns.map(() => '?').join(', ')
const updates = (columns: readonly string[]) => columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')

const replaceRow = perKind(
  (kind) =>
    `INSERT INTO ${tables[kind].table} (${quoted(columnsOf(kind))}) VALUES (${places(columnsOf(kind))})
     ON CONFLICT (id) DO UPDATE SET ${updates(columnsOf(kind).slice(1))}`,
)
const deleteRow = perKind((kind) => `DELETE FROM ${tables[kind].table} WHERE id = ?`)
const idsOf = perKind((kind) => `SELECT id FROM ${tables[kind].table}`)
const idsInArticle = perKind((kind) => `SELECT id FROM ${tables[kind].table} WHERE article_id = ?`)
const deleteInArticle = perKind((kind) => `DELETE FROM ${tables[kind].table} WHERE article_id = ?`)

/** A header with columns beside it that another replica fills. */
function upsertHeader(kind: 'article' | 'brief', beside: string, defaults: string): string {
  const columns = columnsOf(kind)
  return `INSERT INTO ${tables[kind].table} (${quoted(columns)}, ${beside}) VALUES (${places(columns)}, ${defaults})
    ON CONFLICT (id) DO UPDATE SET ${updates(columns.slice(1))}`
}
const upsertArticle = upsertHeader('article', 'words, joins, text', "0, '[]', ''")
const upsertBrief = upsertHeader('brief', 'words, citations, text', "0, 0, ''")
