import type * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql, SqlValue } from '../database.ts'
import { docOf, isComplete } from '../documents.ts'
import { DamagedUpdate, readUpdates } from '../log.ts'
import { blockValues } from '../projection/content.ts'
import {
  type ArticleRows,
  articleRows,
  briefRow,
  caseRows,
  caseTableKinds,
  type RecordRows,
} from '../projection/rows.ts'
import { articleTableKinds, columnsOf, type TableKind, tables } from '../projection/tables.ts'
import { ownerOf } from '../records.ts'
import { replicaWords } from '../replica-words.ts'
import type { Findings } from './findings.ts'
import { attempt } from './structure.ts'

/** Replays every replica and compares the tables with it, row by row. Yields between replicas. */
export function* checkTables(sql: Sql, findings: Findings): Generator<void> {
  const replicas = attempt(findings, () => new Set([...replicaNames(sql), ...tableReplicas(sql)])) ?? []
  checkReplica(sql, findings, 'case')
  yield
  for (const replica of replicas) {
    if (replica === 'case') continue
    checkReplica(sql, findings, replica)
    yield
  }
  attempt(findings, () => checkOrphans(sql, findings))
}

/** Names of all replicas in the log. */
export function replicaNames(sql: Sql): ReplicaName[] {
  return sql
    .all<{ replica: ReplicaName }>("SELECT DISTINCT replica FROM log WHERE replica <> '' ORDER BY replica")
    .map((row) => row.replica)
}

/** Replicas that the tables know, also when the log has nothing of them. */
export function tableReplicas(sql: Sql): ReplicaName[] {
  const articles = sql
    .all<{ id: string }>('SELECT id FROM articles ORDER BY id')
    .map(({ id }): ReplicaName => `article/${id}`)
  const briefs = sql
    .all<{ id: string }>('SELECT id FROM briefs ORDER BY id')
    .map(({ id }): ReplicaName => `brief/${id}`)
  return [...articles, ...briefs]
}

function checkReplica(sql: Sql, findings: Findings, replica: ReplicaName): void {
  const doc = replay(sql, findings, replica)
  if (!doc) return
  attempt(findings, () => {
    if (replica === 'case') compareCase(sql, findings, doc)
    else if (replica.startsWith('article/')) compareArticle(sql, findings, ownerOf(replica), doc)
    else compareBrief(sql, findings, ownerOf(replica), doc)
  })
  doc.destroy()
}

function replay(sql: Sql, findings: Findings, replica: ReplicaName): Y.Doc | null {
  try {
    const doc = docOf(readUpdates(sql, replica))
    if (!isComplete(doc)) {
      const message = `Changes to ${replicaWords(sql, replica)} wait for others which have not arrived.`
      findings.add({ code: 'waiting', severity: 'notice', replica, message })
    }
    return doc
  } catch (error) {
    if (error instanceof DamagedUpdate) return null
    const reason = error instanceof Error ? error.message : String(error)
    findings.add({
      code: 'replica-damaged',
      severity: 'damage',
      replica,
      message: `The changes to ${replicaWords(sql, replica)} cannot be read one after the other: ${reason}.`,
    })
    return null
  }
}

function compareCase(sql: Sql, findings: Findings, doc: Y.Doc): void {
  const expected = caseRows(doc)
  reportInvalid(findings, 'case', expected)
  for (const kind of caseTableKinds) {
    compareRows(findings, 'case', kind, expected.rows.get(kind) ?? new Map(), sql.raw(selectAll(kind)))
  }
}

function compareArticle(sql: Sql, findings: Findings, id: string, doc: Y.Doc): void {
  const [header] = sql.raw('SELECT text, words, joins FROM articles WHERE id = ?', id)
  if (!header) return
  const replica: ReplicaName = `article/${id}`
  const expected = articleRows(doc, id)
  reportInvalid(findings, replica, expected)
  if (!sameValues(header, [expected.text, expected.words, JSON.stringify(expected.joins)])) {
    mismatch(findings, replica, 'articles', id, 'has another text')
  }
  compareBlocks(sql, findings, id, expected)
  for (const kind of articleTableKinds) {
    compareRows(findings, replica, kind, expected.rows.get(kind) ?? new Map(), sql.raw(selectInArticle(kind), id))
  }
}

function compareBlocks(sql: Sql, findings: Findings, id: string, { blocks }: ArticleRows): void {
  const rows = sql.raw('SELECT * FROM blocks WHERE article_id = ? ORDER BY position', id)
  const same =
    rows.length === blocks.length && blocks.every((block, at) => sameValues(rows[at] ?? [], blockValues(id, block)))
  if (!same) mismatch(findings, `article/${id}`, 'blocks', id, 'differs')
}

function compareBrief(sql: Sql, findings: Findings, id: string, doc: Y.Doc): void {
  const [row] = sql.raw('SELECT text, words, citations FROM briefs WHERE id = ?', id)
  if (!row) return
  const { text, words, citations } = briefRow(doc)
  if (!sameValues(row, [text, words, citations])) mismatch(findings, `brief/${id}`, 'briefs', id, 'has another text')
}

/** Rows whose article is not there. */
function checkOrphans(sql: Sql, findings: Findings): void {
  for (const table of ['blocks', ...articleTableKinds.map((kind) => tables[kind].table)]) {
    const rows = sql.raw(`SELECT DISTINCT article_id FROM ${table} WHERE article_id NOT IN (SELECT id FROM articles)`)
    for (const [id] of rows) mismatch(findings, `article/${id}`, table, String(id), 'is there without its article')
  }
}

function compareRows(
  findings: Findings,
  replica: ReplicaName,
  kind: TableKind,
  expected: ReadonlyMap<string, SqlValue[]>,
  actual: readonly SqlValue[][],
): void {
  const { table } = tables[kind]
  const missing = new Set(expected.keys())
  for (const row of actual) {
    const id = String(row[0])
    missing.delete(id)
    const wanted = expected.get(id)
    if (!wanted) mismatch(findings, replica, table, id, 'is there but was not written')
    else if (!sameValues(row, wanted)) mismatch(findings, replica, table, id, 'differs from what was written')
  }
  for (const id of missing) mismatch(findings, replica, table, id, 'is missing')
}

function mismatch(findings: Findings, replica: ReplicaName, table: string, id: string, what: string): void {
  findings.add({
    code: 'table-differs',
    severity: 'mismatch',
    replica,
    record: id,
    message: `The row ${id} of table ${table} ${what}.`,
  })
}

function reportInvalid(findings: Findings, replica: ReplicaName, { invalid }: RecordRows): void {
  for (const { kind, id, problem } of invalid) {
    const message = `The ${kind} ${id} is not shown because it is incomplete (${problem}).`
    findings.add({ code: 'invalid-record', severity: 'notice', replica, record: id, message })
  }
}

/** Says whether two rows hold the same values. */
export function sameValues(a: readonly SqlValue[], b: readonly SqlValue[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

function selectAll(kind: TableKind): string {
  return `SELECT ${quotedColumns(kind)} FROM ${tables[kind].table}`
}

function selectInArticle(kind: TableKind): string {
  return `SELECT ${quotedColumns(kind)} FROM ${tables[kind].table} WHERE article_id = ?`
}

function quotedColumns(kind: TableKind): string {
  return columnsOf(kind)
    .map((column) => `"${column}"`)
    .join(', ')
}
