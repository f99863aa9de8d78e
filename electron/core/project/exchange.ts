import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { isHashOf, isIntact, type LoggedRecord, type LogRow, lostHash } from './log.ts'
import { unpack } from './packed.ts'
import type { Sealed } from './prepare.ts'

/** What one copy of a project hands another: rows of its log with their stamps, and saved states that stand for emptied rows. */
export interface Parcel {
  rows: Sealed[]
  snapshots: { replica: ReplicaName; data: Uint8Array }[]
}

/** Everything in a file's log. Rows that were lost to damage are left out. */
export function readParcel(sql: Sql): Parcel {
  const rows = sql.all<LogRow>('SELECT * FROM log WHERE hash <> ? ORDER BY seq', lostHash)
  const records = Map.groupBy(
    sql.all<LoggedRecord & { log_seq: number }>('SELECT log_seq, kind, record_id, action, fields FROM log_records'),
    (record) => record.log_seq,
  )
  const snapshots = sql.all<{ replica: ReplicaName; data: Uint8Array; hash: string }>('SELECT * FROM snapshots')
  return {
    rows: rows
      .filter(({ data, hash }) => data === null || isIntact({ data, hash }))
      .map(({ seq, ...row }) => ({ row, records: (records.get(seq) ?? []).map(({ log_seq: _seq, ...one }) => one) })),
    snapshots: snapshots.filter(({ data, hash }) => isHashOf(hash, data)),
  }
}

/** What of a parcel a file does not have yet, per replica, `case` first. */
export interface News {
  replica: ReplicaName
  rows: Sealed[]
  /** Updates that stand for rows whose own update is gone. */
  beside: Uint8Array[]
}

/** Picks what is new. Rows this file lost to damage are taken back: their remains are removed. Run it in the transaction. */
export function pickNews(sql: Sql, parcel: Parcel): News[] {
  const rows = parcel.rows.filter(({ row }) => isNews(sql, row))
  const byReplica = Map.groupBy(rows, ({ row }) => row.replica)
  const sorted = [...byReplica].sort(([a], [b]) => Number(b === 'case') - Number(a === 'case'))
  return sorted.map(([replica, ofReplica]) => {
    const isCovered = ofReplica.some(({ row }) => row.data === null)
    const snapshots = parcel.snapshots.filter((one) => isCovered && one.replica === replica)
    return { replica, rows: ofReplica, beside: snapshots.map((one) => unpack(one.data)) }
  })
}

function isNews(sql: Sql, row: Sealed['row']): boolean {
  const known = sql.get<{ seq: number; hash: string }>('SELECT seq, hash FROM log WHERE id = ?', row.id)
  if (!known) return true
  if (known.hash !== lostHash || row.data === null) return false
  sql.run('DELETE FROM log_records WHERE log_seq = ?', known.seq)
  sql.run("UPDATE log SET id = id || '/lost' WHERE seq = ?", known.seq)
  return true
}
