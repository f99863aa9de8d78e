import * as Y from 'yjs'
import type { Change, Origin, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { CheckReport, HistoryEntry, ProjectInfo, UndoState } from '#shared/protocol/views.ts'
import type { Actor, CommitOptions, Committed, Effects, LongWork, Project } from './api.ts'
import { Blobs } from './blobs.ts'
import { compact } from './compact.ts'
import { saveCopy } from './copy.ts'
import type { Sql } from './database.ts'
import { type Parcel, pickNews, readParcel } from './exchange.ts'
import { readHistory } from './history.ts'
import { type LargeJob, runLarge } from './large.ts'
import type { Stamp } from './log.ts'
import { type Draft, draftsOf, type Prepared } from './prepare.ts'
import { Projector } from './projection/projector.ts'
import { readRecord } from './records.ts'
import { Replicas } from './replicas.ts'
import { invert, type Step, UndoStack } from './undo.ts'
import { type FileState, Upkeep } from './upkeep.ts'
import { type ReplicaWrite, Writer, type Written } from './writer.ts'

/** What opening a file found out. */
export interface OpenState extends FileState {
  actor: Actor
  /** The program that had the file open last ended without closing it. */
  unclean: boolean
  /** Updates from which on a replica that is let go is saved as one snapshot. */
  compactFrom: number
  /** Lets go of the lock, if one was taken. */
  release(): void
}

/** Records in a step above which undo works in slices. */
const longStep = 500

/** An open project file. */
export class OpenProject implements Project {
  readonly path: string
  readonly effects: Effects
  actor: Actor
  readonly #sql: Sql
  readonly #replicas: Replicas
  readonly #projector: Projector
  readonly #writer: Writer
  readonly #blobs: Blobs
  readonly #steps = new UndoStack()
  readonly #listeners = new Set<(committed: Committed) => void>()
  readonly #jobs = new Set<LargeJob>()
  readonly #state: OpenState
  readonly #upkeep: Upkeep
  #knownActor = ''

  constructor(state: OpenState) {
    this.#state = state
    this.path = state.path
    this.effects = state.effects
    this.actor = state.actor
    this.#sql = state.sql
    this.#replicas = new Replicas(state.sql, (replica, doc, updates) => this.#letGo(replica, doc, updates))
    this.#projector = new Projector(state.sql, this.#replicas)
    this.#writer = new Writer(state.sql, this.#replicas, this.#projector, state.effects)
    this.#blobs = new Blobs(state.sql)
    this.#upkeep = new Upkeep(state, () => this.#forget())
  }

  get db() {
    return this.#sql.db
  }

  get readOnly(): boolean {
    return this.#upkeep.readOnly
  }

  get unclean(): boolean {
    return this.#state.unclean
  }

  info(): ProjectInfo {
    return this.#upkeep.info()
  }

  commit(step: string, changes: Change[], options: CommitOptions = {}): void {
    const writes = [...draftsOf(changes)].map(([replica, drafts]): ReplicaWrite => ({ replica, drafts }))
    const written = this.#write(writes, this.#stamp(options.origin ?? { type: 'local', step }, step))
    if (written && (options.undoable ?? true))
      this.#steps.push({ name: step, done: written.done, batch: options.batch })
    if (written) this.#tell(written.committed)
  }

  async commitLarge(
    step: string,
    changes: Iterable<Change>,
    total: number,
    work: LongWork,
    options: { origin?: Origin } = {},
  ): Promise<void> {
    this.#upkeep.assertWritable()
    const stamp = this.#stamp(options.origin ?? { type: 'local', step }, step)
    const written = await this.#writeLarge(changes, total, work, stamp)
    if (!written) return
    this.#steps.push({ name: step, done: written.done })
    this.#tell(written.committed)
  }

  putBlob(bytes: Uint8Array, mediaType: string): string {
    this.#upkeep.assertWritable()
    const hash = this.#blobs.put(bytes, mediaType)
    this.#flushBlobsLater()
    return hash
  }

  blob(hash: string) {
    return this.#guard(() => this.#blobs.get(hash))
  }

  fields(replica: ReplicaName, kind: Kind, id: string): { [name: string]: Json } | null {
    const fields = this.#guard(() => readRecord(this.#replicas.get(replica), kind, id))
    this.#replicas.trim()
    return fields
  }

  undoState(): UndoState {
    return this.#steps.state()
  }

  undo(work?: LongWork) {
    return this.#revert('undo', work)
  }

  redo(work?: LongWork) {
    return this.#revert('redo', work)
  }

  history(kind: Kind, id: string, articleId?: string): HistoryEntry[] {
    return this.#guard(() => readHistory(this.#sql, kind, id, articleId))
  }

  state(replica: ReplicaName): Uint8Array {
    const update = this.#guard(() => Y.encodeStateAsUpdate(this.#replicas.get(replica)))
    this.#replicas.trim()
    return update
  }

  applyUpdate(replica: ReplicaName, update: Uint8Array, origin: Origin): void {
    const stamp = this.#stamp(origin, 'step' in origin ? origin.step : null)
    const written = this.#transaction(() => {
      const applied = this.#writer.applyForeign(replica, update, stamp)
      if (applied) this.#writer.store(this.#introduction(stamp), stamp)
      return applied
    })
    if (written) this.#tell(written.committed)
  }

  /** What another copy of this project needs to become equal to it. */
  parcel(): Parcel {
    return this.#guard(() => readParcel(this.#sql))
  }

  /**
   * Takes in what another copy of this project wrote, with its stamps, in any order and any number of times;
   * listeners are told per replica. Returns the number of new changes.
   */
  receive(parcel: Parcel, file: string): number {
    const stamp = this.#stamp({ type: 'merge', file }, null)
    const written = this.#transaction(() =>
      pickNews(this.#sql, parcel).map(({ replica, rows, beside }) => ({
        rows: rows.length,
        ...this.#writer.applyRows(replica, rows, beside, stamp),
      })),
    )
    for (const { committed } of written) this.#tell(committed)
    return written.reduce((sum, one) => sum + one.rows, 0)
  }

  check(repair: boolean, work: LongWork = quietWork()): Promise<CheckReport> {
    const step = repair ? 'Repair' : 'Check'
    return this.#upkeep.check(repair, work, this.#stamp({ type: 'local', step }, step))
  }

  explain(error: unknown): unknown {
    return this.#upkeep.explain(error)
  }

  onState(listener: () => void): () => void {
    return this.#upkeep.onState(listener)
  }

  saveCopy(path: string): void {
    this.#flushBlobs()
    this.#guard(() => saveCopy(this.#sql, path))
  }

  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    if (this.#upkeep.isClosed) return
    try {
      this.#flushBlobs()
      this.#replicas.clear()
    } finally {
      this.#upkeep.close()
      this.#state.release()
    }
  }

  async #revert(direction: 'undo' | 'redo', work?: LongWork): Promise<{ step: string | null; conflicts: string[] }> {
    this.#upkeep.assertWritable()
    const step = this.#steps.take(direction)
    if (!step) return { step: null, conflicts: [] }
    try {
      const { written, conflicts } = await this.#runRevert(direction, step, work)
      const done = written?.done ?? []
      if (done.length > 0) this.#steps.add(direction === 'undo' ? 'redo' : 'undo', { name: step.name, done })
      if (written) this.#tell(written.committed)
      return { step: step.name, conflicts }
    } catch (error) {
      this.#steps.add(direction, step)
      throw error
    }
  }

  async #runRevert(direction: 'undo' | 'redo', step: Step, work?: LongWork) {
    const conflicts: string[] = []
    const stamp = this.#stamp(
      { type: direction, step: step.name },
      `${direction === 'undo' ? 'Undo' : 'Redo'} ${step.name}`,
    )
    const writes = [...Map.groupBy(step.done, (one) => one.replica)].map(
      ([replica, done]): ReplicaWrite => ({
        replica,
        records: done,
        drafts: (doc) => {
          const inversion = invert(doc, done, stamp.at)
          conflicts.push(...inversion.conflicts)
          return inversion.drafts
        },
      }),
    )
    if (step.done.length <= longStep) return { written: this.#write(writes, stamp), conflicts }
    const written = await this.#writeLarge(writes, step.done.length, work ?? quietWork(), stamp)
    return { written, conflicts: [...new Set(conflicts)] }
  }

  #write(writes: readonly ReplicaWrite[], stamp: Stamp): Written | null {
    return this.#transaction(() =>
      this.#store(
        writes.map((write) => this.#writer.prepareInPlace(write, stamp)).filter((part) => part !== null),
        stamp,
      ),
    )
  }

  #writeLarge(
    writes: Iterable<ReplicaWrite | Change>,
    total: number,
    work: LongWork,
    stamp: Stamp,
  ): Promise<Written | null> {
    const context = {
      sql: this.#sql,
      writer: this.#writer,
      projector: this.#projector,
      replicas: this.#replicas,
      jobs: this.#jobs,
    }
    return runLarge(context, writes, total, work, stamp, (parts) =>
      this.#transaction(() => this.#store(parts(), stamp)),
    )
  }

  /** The analyst's record is prepared when the parts are in the log: it may load the replica they belong to. */
  #store(parts: readonly Prepared[], stamp: Stamp): Written | null {
    if (parts.length === 0) return null
    const written = this.#writer.store(parts, stamp)
    const introduction = this.#introduction(stamp)
    if (introduction.length === 0) return written
    const { committed } = this.#writer.store(introduction, stamp)
    const { kinds, records } = written.committed
    return {
      done: written.done,
      committed: {
        ...written.committed,
        kinds: [...new Set([...kinds, ...committed.kinds])],
        records: records && [...records, ...(committed.records ?? [])],
      },
    }
  }

  /** The analyst's own record is written with his first write, and again when his name or colour changes. */
  #introduction(stamp: Stamp): Prepared[] {
    const { id, name, color } = this.actor
    const known = JSON.stringify(this.actor)
    if (known === this.#knownActor || id === '' || name === '') return []
    this.#knownActor = known
    const row = this.#sql.get<{ name: string; color: string | null }>(
      'SELECT name, color FROM analysts WHERE id = ?',
      id,
    )
    if (row?.name === name && row.color === color) return []
    const drafts: Draft[] = [{ kind: 'analyst', id, fields: { name, color } }]
    const part = this.#writer.prepareInPlace({ replica: 'case', drafts }, stamp)
    return part ? [part] : []
  }

  /** Runs a write with the waiting blobs; file and memory are unchanged when it throws. */
  #transaction<T>(work: () => T): T {
    this.#upkeep.assertWritable()
    const knownActor = this.#knownActor
    try {
      const result = this.#writer.transaction(() => {
        this.#blobs.write()
        return work()
      })
      this.#blobs.stored()
      return result
    } catch (error) {
      this.#knownActor = knownActor
      throw this.#upkeep.explain(error)
    }
  }

  #flushBlobs(): void {
    if (this.#upkeep.isClosed || this.readOnly || !this.#blobs.waiting) return
    this.#transaction(() => {})
  }

  /** Blobs that no write followed. When this fails they go on waiting, and the next write says why. */
  #flushBlobsLater(): void {
    setImmediate(() => {
      try {
        this.#flushBlobs()
      } catch (error) {
        if (!(error instanceof DossierError)) throw error
      }
    })
  }

  /** Saves a replica that is let go as one snapshot. The log holds it anyway: when this fails, nothing is lost. */
  #letGo(replica: ReplicaName, doc: Y.Doc, updates: number): void {
    if (this.readOnly || this.#sql.db.inTransaction || updates < this.#state.compactFrom) return
    try {
      compact(this.#sql, replica, doc)
    } catch (error) {
      this.#upkeep.explain(error)
    }
  }

  #forget(): void {
    this.#replicas.dropAll()
    this.#steps.clear()
  }

  #tell(committed: Committed): void {
    for (const job of this.#jobs) job.noticeWrite(committed)
    const failures: unknown[] = []
    for (const listener of this.#listeners) {
      try {
        listener(committed)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }

  #stamp(origin: Origin, step: string | null): Stamp {
    return { analyst: this.actor.id, at: this.effects.now(), origin, step }
  }

  #guard<T>(work: () => T): T {
    try {
      this.#writer.noticeOthers()
      return work()
    } catch (error) {
      throw this.#upkeep.explain(error)
    }
  }
}

function quietWork(): LongWork {
  return { signal: new AbortController().signal, progress: () => {} }
}
