import * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Kind } from '#shared/model/records.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Effects } from './api.ts'
import { compact } from './compact.ts'
import type { Sql } from './database.ts'
import { isComplete } from './documents.ts'
import { unchanged } from './failures.ts'
import { insertLog, type LoggedRecord, logRow, recordWritten, type Stamp } from './log.ts'
import { unpack } from './packed.ts'
import { type RecordKey, unreadRecord } from './partial.ts'
import { type Draft, type Prepared, prepare, type Sealed } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import {
  changedRecords,
  type Fields,
  hasOwnId,
  isDeleted,
  kindsIn,
  mapOf,
  ownerOf,
  readRecord,
  type Touched,
} from './records.ts'
import { replicaWords } from './replica-words.ts'
import type { Replicas } from './replicas.ts'
import { committedOf, loggedOf, type Written } from './written.ts'

/** A replica's part of a write: fixed drafts, or drafts made from the named records as they stand in the replica. */
export type ReplicaWrite = { replica: ReplicaName } & (
  | { drafts: readonly Draft[] }
  | { drafts: (doc: Y.Doc) => readonly Draft[]; records: readonly RecordKey[] }
)

/** The records a part of a write needs to know. */
export function recordsOf(write: ReplicaWrite): readonly RecordKey[] {
  return 'records' in write ? write.records : write.drafts
}

/** Bytes of updates up to which a change is made without loading the replica. */
const smallPart = 32_000

/** Stores updates in the log and projects them, one SQLite transaction a write. */
export class Writer {
  readonly #sql: Sql
  readonly #replicas: Replicas
  readonly #projector: Projector
  readonly #effects: Effects
  #dataVersion: number

  constructor(sql: Sql, replicas: Replicas, projector: Projector, effects: Effects) {
    this.#sql = sql
    this.#replicas = replicas
    this.#projector = projector
    this.#effects = effects
    this.#dataVersion = this.#readDataVersion()
  }

  /** Runs one write in a transaction. When it throws, file and memory are as before. */
  transaction<T>(work: () => T): T {
    try {
      const result = this.#sql.transaction(() => {
        this.noticeOthers()
        return work()
      })
      this.#replicas.trim()
      return result
    } catch (error) {
      this.#replicas.dropAll()
      throw error
    }
  }

  /** Prepares a replica's part in the documents kept in memory. Call it within `transaction`. */
  prepareInPlace(write: ReplicaWrite, stamp: Stamp): Prepared | null {
    const { replica, drafts } = write
    const doc = this.#docFor(write)
    const prepared = prepare(replica, doc, typeof drafts === 'function' ? drafts(doc) : drafts, stamp)
    if (prepared) this.#replicas.grew(replica, prepared.update.length)
    return prepared
  }

  /** A small part of a large replica is enough to change what was written to it lately. */
  #docFor(write: ReplicaWrite): Y.Doc {
    const { replica, drafts } = write
    if (this.#replicas.isLoaded(replica)) return this.#replicas.get(replica)
    const part = this.#replicas.part(replica)
    if (typeof drafts !== 'function' && this.appendsOnly(replica, drafts)) return part.doc
    const isEnough = part.takeIn(this.#sql, replica, recordsOf(write), smallPart)
    return isEnough ? part.doc : this.#replicas.get(replica)
  }

  /** Says whether drafts can be written without loading the replica: all make new records. */
  appendsOnly(replica: ReplicaName, drafts: readonly Draft[]): boolean {
    return !this.#replicas.isLoaded(replica) && drafts.every((draft) => this.#isNew(draft.kind, draft.id))
  }

  #isNew(kind: Kind, id: string): boolean {
    return hasOwnId(kind) && !recordWritten(this.#sql, kind, id)
  }

  /** Stores prepared parts and projects them. Call it within `transaction`. */
  store(parts: readonly Prepared[], stamp: Stamp): Written {
    for (const part of parts) {
      const { row, records } = part.sealed ?? this.seal(part, stamp)
      insertLog(this.#sql, row, records)
    }
    const touched = parts.flatMap((part) => part.touched)
    this.#projector.project(touched)
    return { done: parts.flatMap((part) => part.done), committed: committedOf(touched, stamp) }
  }

  /** Makes what the log will hold of a part. Done ahead of the transaction, it shortens it. */
  seal(part: Prepared, stamp: Stamp): Sealed {
    const row = logRow(this.#effects.newId(), part.replica, part.update, stamp)
    return { row, records: part.touched.map(loggedOf) }
  }

  /** Applies an update made elsewhere and logs it under `stamp`. Null when it brings nothing new. */
  applyForeign(replica: ReplicaName, update: Uint8Array, stamp: Stamp): Written | null {
    const touched = this.#apply(replica, [update])
    if (touched === null) return null
    const waiting = isComplete(this.#replicas.get(replica)) ? [] : [unreadLogged]
    const records = [...touched.map(loggedOf), ...waiting]
    insertLog(this.#sql, logRow(this.#effects.newId(), replica, update, stamp), records)
    return this.#projectForeign(replica, touched, update, stamp)
  }

  /**
   * Takes rows of another copy's log as they are, and applies their updates with what `beside` holds.
   * A row without its update is covered by a snapshot of its own at once. The replica is loaded before the rows are in
   * the log, or their effect on the tables would go unnoticed.
   */
  applyRows(replica: ReplicaName, rows: readonly Sealed[], beside: readonly Uint8Array[], stamp: Stamp): Written {
    this.#replicas.get(replica)
    for (const { row, records } of rows) insertLog(this.#sql, row, records)
    const updates = [...beside, ...rows.flatMap(({ row }) => (row.data ? [unpack(row.data)] : []))]
    const touched = this.#apply(replica, updates) ?? []
    if (rows.some(({ row }) => row.data === null)) compact(this.#sql, replica, this.#replicas.get(replica))
    return this.#projectForeign(
      replica,
      touched,
      updates.length > 0 ? Y.mergeUpdates(updates) : new Uint8Array(),
      stamp,
    )
  }

  #projectForeign(replica: ReplicaName, touched: Touched[], update: Uint8Array, stamp: Stamp): Written {
    this.#projector.project(touched)
    const committed = committedOf(touched, stamp)
    if (!replica.startsWith('brief/')) return { done: [], committed }
    const id = ownerOf(replica)
    this.#projector.projectBrief(id)
    return {
      done: [],
      committed: { ...committed, kinds: ['brief'], records: [{ kind: 'brief', id }], brief: { id, update } },
    }
  }

  /** Applies updates to the whole replica; null when nothing is new, not even something that waits for its cause. */
  #apply(replica: ReplicaName, updates: readonly Uint8Array[]): Touched[] | null {
    const doc = this.#replicas.get(replica)
    const pending = doc.store.pendingStructs
    const pendingDeletes = doc.store.pendingDs
    let isNew = false
    let found: ReturnType<typeof changedRecords> = new Map()
    const onUpdate = () => {
      isNew = true
    }
    const onAfter = (transaction: Y.Transaction) => {
      found = changedRecords(doc, transaction)
    }
    for (const kind of kindsIn(replica)) mapOf(doc, kind)
    doc.on('update', onUpdate)
    doc.on('afterTransaction', onAfter)
    try {
      doc.transact(() => {
        for (const update of updates) Y.applyUpdate(doc, update)
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new DossierError(
        'bad-arguments',
        `A change to ${replicaWords(this.#sql, replica)} cannot be read (${reason}). ${unchanged}`,
      )
    } finally {
      doc.off('update', onUpdate)
      doc.off('afterTransaction', onAfter)
    }
    if (!isNew && doc.store.pendingStructs === pending && doc.store.pendingDs === pendingDeletes) return null
    for (const update of updates) this.#replicas.grew(replica, update.length)
    return [...found.values()].map((one) => this.#touchedOf(replica, doc, one))
  }

  #touchedOf(
    replica: ReplicaName,
    doc: Y.Doc,
    { kind, id, fields }: { kind: Kind; id: string; fields: Set<string> | null },
  ): Touched {
    const after = readRecord(doc, kind, id)
    const names = fields ?? Object.keys(after ?? {})
    const written = Object.fromEntries([...names].map((name) => [name, after?.[name]]))
    return { replica, kind, id, after, written, action: this.#foreignAction(kind, id, after, written) }
  }

  #foreignAction(kind: Kind, id: string, after: Fields | null, written: Touched['written']): Touched['action'] {
    if (!recordWritten(this.#sql, kind, id)) return 'created'
    if (!Object.hasOwn(written, 'deletedAt')) return 'changed'
    return isDeleted(after) ? 'deleted' : 'restored'
  }

  /** Throws memory away when another program wrote to the file. */
  noticeOthers(): void {
    const version = this.#readDataVersion()
    if (version !== this.#dataVersion) this.#replicas.dropAll()
    this.#dataVersion = version
  }

  #readDataVersion(): number {
    return this.#sql.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0
  }
}

/** Marks a log row whose update waits for another: what it touches is not known yet. */
const unreadLogged: LoggedRecord = {
  kind: unreadRecord.kind,
  record_id: unreadRecord.id,
  action: 'changed',
  fields: '{}',
}
