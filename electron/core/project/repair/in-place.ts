import * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import { rebuildSearchIndex } from '../../search/integrity.ts'
import type { Effects } from '../api.ts'
import type { Finding, Findings } from '../check/findings.ts'
import { replicaNames, tableReplicas } from '../check/tables.ts'
import type { Sql } from '../database.ts'
import { docOf, newDoc } from '../documents.ts'
import { insertLog, isIntact, type LoggedRecord, type LogRow, logHash, logRow, lostHash, type Stamp } from '../log.ts'
import { unpack } from '../packed.ts'
import { prepare } from '../prepare.ts'
import { Projector } from '../projection/projector.ts'
import { tables } from '../projection/tables.ts'
import { ownerOf } from '../records.ts'
import { Replicas } from '../replicas.ts'
import { loggedOf } from '../written.ts'
import { adoptFromTables } from './adopt.ts'
import { adoptBriefText } from './adopt-brief.ts'

/** What a repair works with. */
export interface RepairContext {
  sql: Sql
  effects: Effects
  stamp: Stamp
}

/**
 * Repairs a file whose SQLite structure is sound, in one transaction. Log rows that cannot be read any more are marked
 * as lost; what the tables still hold of them is written to the replicas again; then tables and index are made anew.
 */
export function repairInPlace(context: RepairContext, findings: Findings): void {
  const { sql } = context
  sql.transaction(() => {
    markLosses(context, findings.all)
    const wounded = woundedReplicas(sql, findings)
    for (const [replica, any] of wounded) adopt(context, replica, any)
    if (findings.all.some((one) => one.code === 'structure')) rebuildTables(sql)
    else {
      reproject(sql, [...wounded.keys(), ...findings.replicas('mismatch')])
      rebuildSearchIndex(sql.db)
    }
  })
}

function markLosses({ sql, effects }: RepairContext, findings: readonly Finding[]): void {
  for (const { code, record, replica } of findings) {
    if (code === 'log-damaged' && record) markLost(sql, record)
    if (code === 'log-stamp' && record) acceptStamp(sql, record)
    if (code === 'snapshot-damaged' && replica) sql.run('DELETE FROM snapshots WHERE replica = ?', replica)
    if ((code === 'snapshot-damaged' || code === 'snapshot-missing') && replica) markCovered(sql, replica)
    if (code === 'replica-damaged' && replica) markUnreadable(sql, replica)
    if (code === 'blob-damaged' && record) sql.run('DELETE FROM blobs WHERE hash = ?', record)
  }
  if (findings.some((one) => one.code === 'log-missing')) fillGaps(sql, effects)
}

function markLost(sql: Sql, id: string): void {
  sql.run('UPDATE log SET data = NULL, hash = ? WHERE id = ?', lostHash, id)
}

/** The update is whole; what the row says of who and when is taken as it stands. */
function acceptStamp(sql: Sql, id: string): void {
  const row = sql.get<LogRow>('SELECT * FROM log WHERE id = ?', id)
  if (row) sql.run('UPDATE log SET hash = ? WHERE id = ?', logHash(row, row.hash.slice(0, 64)), id)
}

function markCovered(sql: Sql, replica: ReplicaName): void {
  sql.run('UPDATE log SET hash = ? WHERE replica = ? AND data IS NULL', lostHash, replica)
}

/** Rows that are what was written but that Yjs cannot read. */
function markUnreadable(sql: Sql, replica: ReplicaName): void {
  const rows = sql.all<LogRow>('SELECT * FROM log WHERE replica = ? AND data IS NOT NULL', replica)
  for (const { id, data, hash } of rows) {
    if (data && !(isIntact({ data, hash }) && isReadable(data))) markLost(sql, id)
  }
}

function isReadable(stored: Uint8Array): boolean {
  try {
    docOf([unpack(stored)])
    return true
  } catch {
    return false
  }
}

/** Puts a row that says "lost" in place of every missing one, so that history keeps its numbers. */
function fillGaps(sql: Sql, effects: Effects): void {
  const last = sql.get<{ last: number | null }>(
    `SELECT max(coalesce((SELECT max(seq) FROM log), 0), coalesce((SELECT max(log_seq) FROM log_records), 0)) AS last`,
  )?.last
  const present = new Set(sql.all<{ seq: number }>('SELECT seq FROM log').map((row) => row.seq))
  for (let seq = 1; seq <= (last ?? 0); seq++) {
    if (present.has(seq)) continue
    sql.run(
      `INSERT INTO log (seq, id, replica, data, hash, analyst, at, origin, step) VALUES (?, ?, '', NULL, ?, '', 0, ?, NULL)`,
      seq,
      effects.newId(),
      lostHash,
      JSON.stringify({ type: 'local', step: 'lost' }),
    )
  }
}

/** Replicas that lost something; true when it is not known which records. */
function woundedReplicas(sql: Sql, findings: Findings): Map<ReplicaName, boolean> {
  const wounded = new Map<ReplicaName, boolean>()
  for (const { severity, code, replica } of findings.all) {
    if (severity !== 'damage' || !replica) continue
    wounded.set(replica, wounded.get(replica) === true || code.startsWith('snapshot'))
  }
  const unattributed = findings.all.some((one) => one.code === 'log-missing' || one.code === 'structure')
  if (unattributed) {
    for (const replica of ['case' as const, ...replicaNames(sql), ...tableReplicas(sql)]) {
      if (!wounded.has(replica)) wounded.set(replica, false)
    }
  }
  return wounded
}

function adopt(context: RepairContext, replica: ReplicaName, any: boolean): void {
  if (replica.startsWith('brief/')) {
    adoptBrief(context, replica)
    return
  }
  const { sql, stamp } = context
  const doc = rebuilt(sql, replica)
  const part = prepare(replica, doc, adoptFromTables(sql, replica, doc, any), stamp)
  if (part) store(context, replica, part.update, part.touched.map(loggedOf))
}

/** Of a brief whose text was lost, the tables hold the words without their form. */
function adoptBrief(context: RepairContext, replica: ReplicaName): void {
  const { sql } = context
  const row = sql.get<{ text: string }>('SELECT text FROM briefs WHERE id = ?', ownerOf(replica))
  if (!row) return
  const update = adoptBriefText(rebuilt(sql, replica), row.text)
  if (update) store(context, replica, update, [])
}

function rebuilt(sql: Sql, replica: ReplicaName): Y.Doc {
  const rows = sql.all<{ data: Uint8Array }>(
    `SELECT data FROM snapshots WHERE replica = ?
     UNION ALL SELECT data FROM log WHERE replica = ? AND data IS NOT NULL`,
    replica,
    replica,
  )
  const doc = newDoc()
  for (const { data } of rows) Y.applyUpdate(doc, unpack(data))
  return doc
}

function store(
  { sql, effects, stamp }: RepairContext,
  replica: ReplicaName,
  update: Uint8Array,
  records: readonly LoggedRecord[],
): void {
  insertLog(sql, logRow(effects.newId(), replica, update, stamp), records)
}

/** Makes the rows of replicas anew, `case` first. */
function reproject(sql: Sql, replicas: readonly ReplicaName[]): void {
  const cache = new Replicas(sql)
  const projector = new Projector(sql, cache)
  const due = new Set(replicas)
  if (due.has('case')) projector.projectCase()
  for (const replica of due) {
    if (replica.startsWith('article/')) projector.projectArticle(ownerOf(replica))
    if (replica.startsWith('brief/')) projector.projectBrief(ownerOf(replica))
    cache.trim()
  }
}

/** Empties every table that is projected and makes it anew from the replicas; likewise the index. */
export function rebuildTables(sql: Sql): void {
  sql.transaction(() => {
    for (const table of ['blocks', ...Object.values(tables).map((one) => one.table)]) sql.run(`DELETE FROM ${table}`)
    const cache = new Replicas(sql)
    new Projector(sql, cache).projectCase()
    rebuildSearchIndex(sql.db)
  })
}
