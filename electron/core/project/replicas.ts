import * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { readUpdates } from './log.ts'

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
  /** Documents without history, to append records to replicas that are not loaded. */
  readonly #appenders = new Map<ReplicaName, Y.Doc>()
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

  /** A document of the replica's own session that holds only what was appended through it. */
  appender(replica: ReplicaName): Y.Doc {
    const doc = this.#appenders.get(replica) ?? newDoc()
    this.#appenders.delete(replica)
    this.#appenders.set(replica, doc)
    return doc
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
    this.#appenders.delete(replica)
  }

  /** Throws all memory away, as after a write that failed. */
  dropAll(): void {
    for (const replica of [...this.#whole.keys()]) this.drop(replica)
    this.#appenders.clear()
  }

  /** Lets go of what is over the limits, least recently used first. Call it when no document is in use. */
  trim(): void {
    for (const replica of this.#appenders.keys()) {
      if (this.#appenders.size <= replicasKept) break
      this.#appenders.delete(replica)
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
    this.#appenders.clear()
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
    this.#appenders.delete(replica)
    this.#whole.set(replica, loaded)
    return loaded
  }
}

/** An empty document with a fresh client id. Its guid is never used; Yjs would spend more on making one than on the rest. */
export function newDoc(): Y.Doc {
  return new Y.Doc({ guid: '' })
}

/** A document made of updates. Throws when one cannot be decoded. */
export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = newDoc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Runs `work` in one Yjs transaction and returns the update it made, or null when it changed nothing. */
export function updateOf(doc: Y.Doc, work: () => void): Uint8Array | null {
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array) => updates.push(update)
  doc.on('update', listen)
  try {
    doc.transact(work)
  } finally {
    doc.off('update', listen)
  }
  if (updates.length <= 1) return updates[0] ?? null
  return Y.mergeUpdates(updates)
}
