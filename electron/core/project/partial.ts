import * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Kind } from '#shared/model/records.ts'
import type { Sql } from './database.ts'
import { isComplete, newDoc } from './documents.ts'
import { verified } from './log.ts'
import { hasOwnId } from './records.ts'

/** A record within a replica. */
export interface RecordKey {
  kind: Kind
  id: string
}

/**
 * As little of a replica as some of its records need: made of the log rows that touched them. What is written to it
 * is an update for the whole replica, since a record's rows hold all that its values depend on.
 */
export class PartialReplica {
  readonly doc: Y.Doc = newDoc()
  readonly #taken = new Set<number>()

  /**
   * Brings records in. False when the rows that touched them do not stand on their own, or hold more than `mostBytes`:
   * the whole replica is to be loaded then, and this part of it is of no use any more.
   */
  takeIn(
    sql: Sql,
    replica: ReplicaName,
    records: readonly RecordKey[],
    mostBytes: number = Number.POSITIVE_INFINITY,
  ): boolean {
    if (!records.every(({ kind }) => hasOwnId(kind))) return false
    const rows = [...touchingRows(sql, replica, records)].filter(([seq]) => !this.#taken.has(seq))
    const bytes = rows.reduce((sum, [, size]) => sum + (size ?? Number.POSITIVE_INFINITY), 0)
    if (bytes > mostBytes || bytes === Number.POSITIVE_INFINITY) return false
    const updates = rows.sort(([a], [b]) => a - b).map(([seq]) => readUpdate(sql, replica, seq))
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update)
    })
    for (const [seq] of rows) this.#taken.add(seq)
    return isComplete(this.doc)
  }
}

/** Rows of the log that touched records of a replica, with the bytes of their updates; null where a snapshot holds it. */
function touchingRows(sql: Sql, replica: ReplicaName, records: readonly RecordKey[]): Map<number, number | null> {
  const sizes = new Map<number, number | null>()
  for (const { kind, id } of [...records, unreadRecord]) {
    const rows = sql.all<{ seq: number; size: number | null }>(
      `SELECT log.seq, length(log.data) AS size FROM log_records JOIN log ON log.seq = log_records.log_seq
       WHERE log_records.record_id = ? AND log_records.kind = ? AND log.replica = ?`,
      id,
      kind,
      replica,
    )
    for (const { seq, size } of rows) sizes.set(seq, size)
  }
  return sizes
}

function readUpdate(sql: Sql, replica: ReplicaName, seq: number): Uint8Array {
  const row = sql.get<{ data: Uint8Array; hash: string }>('SELECT data, hash FROM log WHERE seq = ?', seq)
  return verified(replica, row ?? { data: new Uint8Array(), hash: '' })
}

/** Stands in a row's records for what could not be read when the row came: it waited for another row. */
export const unreadRecord = { kind: '', id: '' } as const
