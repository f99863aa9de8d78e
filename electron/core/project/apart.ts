import type * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { docOf } from './documents.ts'
import { readUpdates, type Stamp } from './log.ts'
import { PartialReplica } from './partial.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import { type ReplicaWrite, recordsOf, type Writer } from './writer.ts'

interface Tools {
  sql: Sql
  writer: Writer
  projector: Projector
}

/** Prepares in documents of its own, so that nothing in memory changes before the commit. Neighbours share one. */
export class Apart {
  readonly #tools: Tools
  readonly #stamp: Stamp
  #replica: ReplicaName | null = null
  #part = new PartialReplica()
  #whole: Y.Doc | null = null

  constructor(tools: Tools, stamp: Stamp) {
    this.#tools = tools
    this.#stamp = stamp
  }

  /** What is to be stored for a write, its rows of the log and the tables made ahead; null when nothing changes. */
  prepare(write: ReplicaWrite): Prepared | null {
    const { replica, drafts } = write
    const { writer, projector } = this.#tools
    const doc = this.#docFor(write)
    const part = prepare(replica, doc, typeof drafts === 'function' ? drafts(doc) : drafts, this.#stamp)
    if (!part) return null
    part.sealed = writer.seal(part, this.#stamp)
    projector.makeAhead(replica, part.touched)
    return part
  }

  #docFor(write: ReplicaWrite): Y.Doc {
    const { replica, drafts } = write
    const { sql, writer } = this.#tools
    if (replica !== this.#replica) {
      this.#replica = replica
      this.#part = new PartialReplica()
      this.#whole = null
    }
    if (this.#whole) return this.#whole
    if (typeof drafts !== 'function' && writer.appendsOnly(replica, drafts)) return this.#part.doc
    if (this.#part.takeIn(sql, replica, recordsOf(write))) return this.#part.doc
    this.#whole = docOf(readUpdates(sql, replica))
    return this.#whole
  }
}
