import type { Change } from '#shared/model/change.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Actor, Committed, LongWork } from './api.ts'
import { Blobs } from './blobs.ts'
import type { Sql } from './database.ts'
import { Introduction } from './introduction.ts'
import { type LargeOutcome, LargeWrite } from './large.ts'
import type { Stamp } from './log.ts'
import type { Prepared } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import type { Replicas } from './replicas.ts'
import type { Upkeep } from './upkeep.ts'
import type { ReplicaWrite, Writer } from './writer.ts'
import { together, type Written } from './written.ts'

/** What writes of an open file are made with. */
export interface Desk {
  sql: Sql
  replicas: Replicas
  projector: Projector
  writer: Writer
  upkeep: Upkeep
  /** Who acts now. */
  actor(): Actor
}

/** Puts writes into transactions: short ones at once, long ones in slices, with the blobs that wait and who acts. */
export class Recorder {
  readonly blobs: Blobs
  readonly #desk: Desk
  readonly #introduction: Introduction
  readonly #underWay = new Set<LargeWrite>()

  constructor(desk: Desk) {
    this.#desk = desk
    this.blobs = new Blobs(desk.sql)
    this.#introduction = new Introduction(desk.sql, desk.writer)
  }

  /** Runs a write with the waiting blobs; file and memory are unchanged when it throws. */
  transaction<T>(work: () => T): T {
    const { upkeep, writer } = this.#desk
    upkeep.assertWritable()
    const forget = this.#introduction.mark()
    try {
      const result = writer.transaction(() => {
        this.blobs.write()
        return work()
      })
      this.blobs.stored()
      return result
    } catch (error) {
      forget()
      throw upkeep.explain(error)
    }
  }

  /** Writes a step at once. Null when nothing had to be changed. */
  write(writes: readonly ReplicaWrite[], stamp: Stamp): Written | null {
    const { writer } = this.#desk
    return this.transaction(() =>
      this.#store(
        writes.map((write) => writer.prepareInPlace(write, stamp)).filter((part) => part !== null),
        stamp,
      ),
    )
  }

  /** Writes a long step in slices. */
  async writeLarge(
    writes: Iterable<ReplicaWrite | Change>,
    total: number,
    work: LongWork,
    stamp: Stamp,
  ): Promise<LargeOutcome> {
    const large = new LargeWrite(this.#desk, stamp, (parts) => {
      const written = this.transaction(() => this.#store(parts(), stamp))
      if (written) this.#noticeWrite(written.committed, large)
      return written
    })
    this.#underWay.add(large)
    try {
      return await large.run(writes, total, work)
    } finally {
      this.#underWay.delete(large)
    }
  }

  /** Writes who acts, where that is not in the file yet. Call it within a transaction, after what he wrote. */
  introduce(stamp: Stamp): void {
    this.#desk.writer.store(this.#introduction.prepare(this.#desk.actor(), stamp), stamp)
  }

  /** Tells long writes under way what others wrote meanwhile. */
  noticeWrite(committed: Committed): void {
    this.#noticeWrite(committed, null)
  }

  #noticeWrite(committed: Committed, by: LargeWrite | null): void {
    for (const other of this.#underWay) if (other !== by) other.noticeWrite(committed)
  }

  /** Stores the blobs that wait, where the file can be written. */
  flushBlobs(): void {
    const { upkeep } = this.#desk
    if (upkeep.isClosed || upkeep.readOnly || !this.blobs.waiting) return
    this.transaction(() => {})
  }

  /** Stores blobs that no write followed. When this fails they go on waiting, and the next write says why. */
  flushBlobsLater(): void {
    setImmediate(() => {
      try {
        this.flushBlobs()
      } catch (error) {
        if (!(error instanceof DossierError)) throw error
      }
    })
  }

  /** The analyst's record is prepared when the parts are in the log: it may load the replica they belong to. */
  #store(parts: readonly Prepared[], stamp: Stamp): Written | null {
    if (parts.length === 0) return null
    const { writer } = this.#desk
    const written = writer.store(parts, stamp)
    const own = this.#introduction.prepare(this.#desk.actor(), stamp)
    if (own.length === 0) return written
    return together([written, { ...writer.store(own, stamp), done: [] }])
  }
}
