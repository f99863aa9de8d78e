import type * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Kind } from '#shared/model/records.ts'
import type { Sql } from './database.ts'
import { readUpdates, verified } from './log.ts'
import { docOf } from './replicas.ts'

/** A record within a replica. */
export interface RecordKey {
  kind: Kind
  id: string
}

/** Kinds whose ids are the same in many replicas. */
const fixedIds: readonly Kind[] = ['content', 'block-edit', 'project']

/**
 * A document that holds at least the given records of a replica in full, and as little else as possible:
 * made of the log rows that touched them when these stand on their own, else the whole replica.
 */
export function docWith(sql: Sql, replica: ReplicaName, records: readonly RecordKey[]): Y.Doc {
  return partialDoc(sql, replica, records) ?? docOf(readUpdates(sql, replica))
}

function partialDoc(sql: Sql, replica: ReplicaName, records: readonly RecordKey[]): Y.Doc | null {
  if (records.some((record) => fixedIds.includes(record.kind))) return null
  const rows = new Map<number, Uint8Array | null>()
  for (const { kind, id } of [...records, unreadRecord]) {
    const touching = sql.all<{ seq: number; data: Uint8Array | null; hash: string }>(
      `SELECT log.seq, log.data, log.hash FROM log_records JOIN log ON log.seq = log_records.log_seq
       WHERE log_records.record_id = ? AND log_records.kind = ? AND log.replica = ?`,
      id,
      kind,
      replica,
    )
    for (const { seq, data, hash } of touching) rows.set(seq, data && verified(replica, { data, hash }))
  }
  const updates = [...rows].sort(([a], [b]) => a - b).map(([, data]) => data)
  const whole = updates.filter((data) => data !== null)
  if (whole.length < updates.length) return null
  const doc = docOf(whole)
  return doc.store.pendingStructs === null && doc.store.pendingDs === null ? doc : null
}

/** Stands in a row's records for what could not be read when the row came: it waited for another row. */
export const unreadRecord = { kind: '', id: '' } as const
