import type * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import { sameValues } from '../check/tables.ts'
import type { Row, Sql, SqlValue } from '../database.ts'
import { lostHash } from '../log.ts'
import type { Draft } from '../prepare.ts'
import { articleText, contentId, readJoins } from '../projection/content.ts'
import { articleRows, caseRows, caseTableKinds, type RowsOf } from '../projection/rows.ts'
import { articleTableKinds, columnsOf, fromRow, type TableKind, tables } from '../projection/tables.ts'
import { readBlocks } from '../read-tables.ts'
import { type Fields, isDeleted, ownerOf, readRecord, readRecords } from '../records.ts'

/** What is known of the losses of one replica. */
interface Losses {
  /** True when it is not known which records were touched by what was lost. */
  any: boolean
  /** Records that lost writes touched, by `kind/id`; true when the last of them that says so deleted the record. */
  records: Map<string, boolean>
}

/**
 * Finds what the tables still hold of a replica whose log has losses and its replay has not:
 * records that are missing from it, and records that a lost row touched last.
 * `any`: losses that cannot be told apart by record.
 */
export function adoptFromTables(sql: Sql, replica: ReplicaName, doc: Y.Doc, any: boolean): Draft[] {
  const losses = { any: any || doc.store.pendingStructs !== null, records: lostRecords(sql, replica) }
  if (replica === 'case') {
    const { rows } = caseRows(doc)
    return caseTableKinds.flatMap((kind) => adoptKind(sql, doc, kind, rows.get(kind), losses, ''))
  }
  if (!replica.startsWith('article/')) return []
  const articleId = ownerOf(replica)
  const { rows } = articleRows(doc, articleId)
  return [
    ...adoptText(sql, doc, articleId, losses),
    ...articleTableKinds.flatMap((kind) => adoptKind(sql, doc, kind, rows.get(kind), losses, articleId)),
  ]
}

function lostRecords(sql: Sql, replica: ReplicaName): Map<string, boolean> {
  const rows = sql.all<{ kind: string; record_id: string; action: string }>(
    `SELECT kind, record_id, action FROM log_records JOIN log ON log.seq = log_records.log_seq
     WHERE log.hash = ? AND (log.replica = ? OR log.replica = '') ORDER BY log.seq`,
    lostHash,
    replica,
  )
  const records = new Map<string, boolean>()
  for (const { kind, record_id, action } of rows) {
    const key = `${kind}/${record_id}`
    records.set(key, action === 'changed' ? records.get(key) === true : action === 'deleted')
  }
  return records
}

/** The article's text as one `content` record made of its rows, and the corrections that its rows show. */
function adoptText(sql: Sql, doc: Y.Doc, articleId: string, losses: Losses): Draft[] {
  const wanted = readBlocks(sql.db, articleId)
  if (wanted.length === 0) return []
  const isTouched = (key: string) => losses.any || losses.records.has(key)
  const kept = readRecord(doc, 'content', contentId)
  const source = wanted.map(({ position: _position, start: _start, end: _end, joined, ...block }) => {
    return joined ? { ...block, joined } : block
  })
  const adopted = { blocks: source as unknown as Json, deletedAt: null }
  const isLost =
    kept === null || (isTouched(`content/${contentId}`) && articleText(kept, []).blocks.length !== wanted.length)
  const { blocks } = articleText(isLost ? adopted : kept, readRecords(doc, 'block-edit'))
  const edits = wanted.flatMap(({ zone, joined }, position): Draft[] => {
    const now = blocks[position]
    const wasTouched = ['', '.zone', '.join'].some((part) => isTouched(`block-edit/${position}${part}`))
    if (!now || !(isLost || wasTouched)) return []
    const edit = (part: string, fields: Draft['fields']): Draft => {
      return { kind: 'block-edit', id: `${position}.${part}`, fields: { ...fields, deletedAt: null } }
    }
    return [
      ...(now.zone === zone ? [] : [edit('zone', { zone })]),
      ...(now.joined === joined ? [] : [edit('join', { joined })]),
    ]
  })
  return isLost ? [{ kind: 'content', id: contentId, fields: adopted }, ...edits] : edits
}

function adoptKind(
  sql: Sql,
  doc: Y.Doc,
  kind: TableKind,
  expected: RowsOf = new Map(),
  losses: Losses,
  articleId: string,
): Draft[] {
  const joins = articleId === '' ? [] : (readJoins(sql, articleId) ?? [])
  const drafts: Draft[] = []
  const unseen = new Set(expected.keys())
  for (const row of rowsOf(sql, kind, articleId)) {
    const id = String(row.id)
    unseen.delete(id)
    const current = readRecord(doc, kind, id)
    const wanted = expected.get(id)
    if (wanted && sameValues(valuesOf(kind, row), wanted)) continue
    if (current !== null && !losses.any && !losses.records.has(`${kind}/${id}`)) continue
    const fields = adoptedFields(fromRow(kind, row, joins), columnFieldsOf(kind), current)
    if (Object.keys(fields).length > 0) drafts.push({ kind, id, fields })
  }
  for (const id of unseen) {
    if (losses.records.get(`${kind}/${id}`)) drafts.push({ kind, id, fields: { deletedAt: 0 } })
  }
  return drafts
}

/** Sets what the row says, and takes away what it does not. */
function adoptedFields(row: Fields, known: readonly string[], current: Fields | null): Draft['fields'] {
  if (current === null) return row
  const fields: Draft['fields'] = { ...row }
  for (const name of known) if (!(name in row) && (current[name] ?? null) !== null) fields[name] = undefined
  if (isDeleted(current)) fields.deletedAt = null
  return fields
}

function columnFieldsOf(kind: TableKind): string[] {
  return tables[kind].columns.map(([, field]) => field)
}

function rowsOf(sql: Sql, kind: TableKind, articleId: string): Row[] {
  const { table } = tables[kind]
  return articleId === ''
    ? sql.all(`SELECT * FROM ${table} ORDER BY id`)
    : sql.all(`SELECT * FROM ${table} WHERE article_id = ? ORDER BY id`, articleId)
}

function valuesOf(kind: TableKind, row: Row): SqlValue[] {
  return columnsOf(kind).map((column) => row[column] ?? null)
}
