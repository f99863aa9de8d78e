import type * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { docOf } from './documents.ts'
import { readUpdates } from './log.ts'
import { PartialReplica } from './partial.ts'

interface Loaded {
  doc: Y.Doc
  /** Bytes of the updates it was made from; what it costs in memory is about 15 times that. */
  bytes: number
  /** Updates it was made from. */
  updates: number
}

/** Encoded bytes of the replicas kept in memory at most; the one in use always stays. */
const bytesKept = 8_000_000
/** Replicas kept in memory at most. */
const replicasKept = 64

/** Loads replicas when they are needed and lets the least recently used go. Client ids are fresh for every load. */
export class Replicas {
  readonly #sql: Sql
  readonly #whole = new Map<ReplicaName, Loaded>()
  /** What was written to replicas that are not loaded, and what that needed of them. */
  readonly #parts = new Map<ReplicaName, PartialReplica>()
  readonly #onLetGo: (replica: ReplicaName, doc: Y.Doc, updates: number) => void

  constructor(sql: Sql, onLetGo: (replica: ReplicaName, doc: Y.Doc, updates: number) => void = () => {}) {
    this.#sql = sql
    this.#onLetGo = onLetGo
  }

  isLoaded(replica: ReplicaName): boolean {
    return this.#whole.has(replica)
  }

  /** The whole replica, loaded if needed. Do not keep it: it is let go when others are needed. */
  get(replica: ReplicaName): Y.Doc {
    const loaded = this.#whole.get(replica) ?? this.#load(replica)
    this.#whole.delete(replica)
    this.#whole.set(replica, loaded)
    return loaded.doc
  }

  /** A part of a replica that is not loaded; it holds what was written through it. */
  part(replica: ReplicaName): PartialReplica {
    const part = this.#parts.get(replica) ?? new PartialReplica()
    this.#parts.delete(replica)
    this.#parts.set(replica, part)
    return part
  }

  /** Notes that an update was added to a loaded replica. */
  grew(replica: ReplicaName, bytes: number): void {
    const loaded = this.#whole.get(replica)
    if (!loaded) return
    loaded.bytes += bytes
    loaded.updates++
  }

  /** Throws a replica's memory away; it is loaded from the file again when needed. */
  drop(replica: ReplicaName): void {
    this.#whole.get(replica)?.doc.destroy()
    this.#whole.delete(replica)
    this.#parts.delete(replica)
  }

  /** Throws all memory away, as after a write that failed. */
  dropAll(): void {
    for (const replica of [...this.#whole.keys()]) this.drop(replica)
    this.#parts.clear()
  }

  /** Lets go of what is over the limits, least recently used first. Call it when no document is in use. */
  trim(): void {
    for (const replica of this.#parts.keys()) {
      if (this.#parts.size <= replicasKept) break
      this.#parts.delete(replica)
    }
    let bytes = 0
    for (const loaded of this.#whole.values()) bytes += loaded.bytes
    for (const [replica, loaded] of [...this.#whole]) {
      if (this.#whole.size <= 1 || (bytes <= bytesKept && this.#whole.size <= replicasKept)) break
      bytes -= loaded.bytes
      this.#letGo(replica, loaded)
    }
  }

  /** Lets go of everything. */
  clear(): void {
    for (const [replica, loaded] of [...this.#whole]) this.#letGo(replica, loaded)
    this.#parts.clear()
  }

  #letGo(replica: ReplicaName, loaded: Loaded): void {
    this.#onLetGo(replica, loaded.doc, loaded.updates)
    this.drop(replica)
  }

  #load(replica: ReplicaName): Loaded {
    const updates = readUpdates(this.#sql, replica)
    const loaded = {
      doc: docOf(updates),
      bytes: updates.reduce((sum, one) => sum + one.length, 0),
      updates: updates.length,
    }
    this.#parts.delete(replica)
    this.#whole.set(replica, loaded)
    return loaded
  }
}
