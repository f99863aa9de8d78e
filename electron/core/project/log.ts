import { hash } from 'node:crypto'
import type { Origin, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { HistoryEntry } from '#shared/protocol/views.ts'
import type { Sql } from './database.ts'
import { pack, unpack } from './packed.ts'

/** Who wrote, when (ms UTC) and why; every row of the log carries it, since a Yjs update does not. */
export interface Stamp {
  analyst: string
  at: number
  origin: Origin
  step: string | null
}

/** One row of the log. `data` is the update as `pack` makes it; null once a snapshot holds it. */
export interface LogRow {
  seq: number
  id: string
  replica: ReplicaName
  data: Uint8Array | null
  hash: string
  analyst: string
  at: number
  origin: string
  step: string | null
}

/** What a write did to one record, for its history. */
export interface LoggedRecord {
  kind: string
  record_id: string
  action: HistoryEntry['action']
  fields: string
}

/** What `hash` holds for a row whose update was lost to damage. */
export const lostHash = 'lost'

/** Fingerprints of a row: SHA-256 of its stored update and of its stamp, both hex. The first stays when a snapshot takes the update over. */
export function logHash(row: Omit<LogRow, 'hash' | 'seq' | 'data'>, dataHash: string): string {
  return `${dataHash}.${stampHash(row)}`
}

/** Fingerprint of who, when and why. */
export function stampHash({ id, replica, analyst, at, origin, step }: Omit<LogRow, 'hash' | 'seq' | 'data'>): string {
  return sha256(JSON.stringify([id, replica, analyst, at, origin, step])).slice(0, 16)
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex')
}

/** Makes the log's row of an update. */
export function logRow(id: string, replica: ReplicaName, update: Uint8Array, stamp: Stamp): Omit<LogRow, 'seq'> {
  const { analyst, at, step } = stamp
  const data = pack(update)
  const row = { id, replica, data, analyst, at, step, origin: JSON.stringify(stamp.origin) }
  return { ...row, hash: logHash(row, sha256(data)) }
}

/** Appends a row with the records it touched. Must run inside the write's transaction. */
export function insertLog(sql: Sql, row: Omit<LogRow, 'seq'>, records: readonly LoggedRecord[]): void {
  const { lastInsertRowid } = sql.run(
    'INSERT INTO log (id, replica, data, hash, analyst, at, origin, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.replica,
    row.data,
    row.hash,
    row.analyst,
    row.at,
    row.origin,
    row.step,
  )
  for (const record of records) {
    sql.run(
      'INSERT INTO log_records (log_seq, kind, record_id, action, fields) VALUES (?, ?, ?, ?, ?)',
      lastInsertRowid,
      record.kind,
      record.record_id,
      record.action,
      record.fields,
    )
  }
}

/** An update in the log or a snapshot is not what was written. */
export class DamagedUpdate extends Error {
  readonly replica: ReplicaName
  constructor(replica: ReplicaName) {
    super(`A change to ${replica} cannot be read any more.`)
    this.replica = replica
  }
}

/** The updates that make up a replica, snapshot first. Throws `DamagedUpdate`. */
export function readUpdates(sql: Sql, replica: ReplicaName): Uint8Array[] {
  const snapshot = sql.get<Stored>('SELECT data, hash FROM snapshots WHERE replica = ?', replica)
  const rows = sql.all<Stored>(
    'SELECT data, hash FROM log WHERE replica = ? AND data IS NOT NULL ORDER BY seq',
    replica,
  )
  return [...(snapshot ? [snapshot] : []), ...rows].map((row) => verified(replica, row))
}

interface Stored {
  data: Uint8Array
  hash: string
}

/** Says whether a stored update is what was written. */
export function isIntact({ data, hash }: Stored): boolean {
  return isHashOf(hash, data)
}

/** Says whether a stored hash begins with the SHA-256 of stored bytes. In a damaged file both may be of any type. */
export function isHashOf(stored: unknown, bytes: unknown): boolean {
  return typeof stored === 'string' && bytes instanceof Uint8Array && stored.startsWith(sha256(bytes))
}

/** An update as it was written. Throws `DamagedUpdate`. */
export function verified(replica: ReplicaName, row: Stored): Uint8Array {
  if (!isIntact(row)) throw new DamagedUpdate(replica)
  return unpack(row.data)
}

/** Says whether a replica has ever been written. */
export function replicaExists(sql: Sql, replica: ReplicaName): boolean {
  return sql.get('SELECT 1 FROM log WHERE replica = ? LIMIT 1', replica) !== undefined
}

/** Says whether a record with a random id has ever been written, deleted or not. */
export function recordWritten(sql: Sql, kind: string, id: string): boolean {
  return sql.get('SELECT 1 FROM log_records WHERE record_id = ? AND kind = ? LIMIT 1', id, kind) !== undefined
}

/** Fields of a new record that say what its row of the log says. */
const stamped: ReadonlySet<string> = new Set(['createdAt', 'createdBy'])

/** Longer values are left out of the history; the log's update holds them. */
const longestShown = 2000

/** The values of a write as the history keeps them: context of passages, long values, and what the stamp says left out. */
export function historyFields(fields: { [name: string]: Json | undefined }): string {
  const shown: { [name: string]: Json } = {}
  for (const [name, value] of Object.entries(fields)) if (!stamped.has(name)) shown[name] = shorten(name, value ?? null)
  return JSON.stringify(shown)
}

function shorten(name: string, value: Json): Json {
  if (name === 'passage' && value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const { start, end, exact } = value
    return { start: start ?? null, end: end ?? null, exact: exact ?? null }
  }
  if (name === 'blocks' && Array.isArray(value)) return `${value.length} blocks`
  if (typeof value === 'string') return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
  if (value === null || typeof value !== 'object') return value
  const text = JSON.stringify(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : value
}
