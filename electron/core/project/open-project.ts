import * as Y from 'yjs'
import type { Change, Origin, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import type { CheckReport, HistoryEntry, ProjectInfo, UndoState } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import type { Actor, CommitOptions, Committed, Effects, LongWork, Project } from './api.ts'
import { compact } from './compact.ts'
import { saveCopy } from './copy.ts'
import type { Sql } from './database.ts'
import { type Parcel, pickNews, readParcel } from './exchange.ts'
import { onTheWay } from './failures.ts'
import { readHistory } from './history.ts'
import type { LargeOutcome } from './large.ts'
import type { Stamp } from './log.ts'
import { draftsOf } from './prepare.ts'
import { Projector } from './projection/projector.ts'
import { Recorder } from './recorder.ts'
import { readRecord } from './records.ts'
import { Replicas } from './replicas.ts'
import { inverseWrites, restOf } from './revert.ts'
import { type Step, UndoStack } from './undo.ts'
import { type FileState, Upkeep } from './upkeep.ts'
import { type ReplicaWrite, Writer } from './writer.ts'

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

/** What the two directions are called on screen. */
const words = { undo: 'Undo', redo: 'Redo' } as const

/** Records in a step above which undo works in slices. */
const longStep = 500

/** An open project file. */
export class OpenProject implements Project {
  readonly path: string
  readonly effects: Effects
  actor: Actor
  readonly #sql: Sql
  readonly #replicas: Replicas
  readonly #writer: Writer
  readonly #steps = new UndoStack()
  readonly #listeners = new Set<(committed: Committed) => void>()
  readonly #state: OpenState
  readonly #upkeep: Upkeep
  readonly #recorder: Recorder

  constructor(state: OpenState) {
    this.#state = state
    this.path = state.path
    this.effects = state.effects
    this.actor = state.actor
    this.#sql = state.sql
    this.#replicas = new Replicas(state.sql, (replica, doc, updates) => this.#letGo(replica, doc, updates))
    const projector = new Projector(state.sql, this.#replicas)
    this.#writer = new Writer(state.sql, this.#replicas, projector, state.effects)
    this.#upkeep = new Upkeep(state, () => this.#forget())
    this.#recorder = new Recorder({
      sql: state.sql,
      replicas: this.#replicas,
      projector,
      writer: this.#writer,
      upkeep: this.#upkeep,
      actor: () => this.actor,
    })
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
    const written = this.#recorder.write(writes, this.#stamp(options.origin ?? { type: 'local', step }, step))
    if (!written) return
    if (options.undoable ?? true) this.#steps.push({ name: step, done: written.done, batch: options.batch })
    this.#tell(written.committed)
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
    const { written, ended } = await this.#recorder.writeLarge(changes, total, work, stamp)
    if (!written) return
    this.#steps.push({ name: step, done: written.done })
    this.#tell(written.committed)
    const said = `${counted(written.done.length, 'record was', 'records were')} written before; Undo takes that back.`
    if (ended !== null) throw onTheWay(ended, written.done.length, said)
  }

  putBlob(bytes: Uint8Array, mediaType: string): string {
    this.#upkeep.assertWritable()
    const hash = this.#recorder.blobs.put(bytes, mediaType)
    this.#recorder.flushBlobsLater()
    return hash
  }

  blob(hash: string) {
    return this.#guard(() => this.#recorder.blobs.get(hash))
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
    const written = this.#recorder.transaction(() => {
      const applied = this.#writer.applyForeign(replica, update, stamp)
      if (applied) this.#recorder.introduce(stamp)
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
    const written = this.#recorder.transaction(() =>
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
    this.#recorder.flushBlobs()
    this.#guard(() => saveCopy(this.#sql, path))
  }

  onCommitted(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    if (this.#upkeep.isClosed) return
    try {
      this.#recorder.flushBlobs()
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
    const conflicts = new Set<string>()
    const { written, ended } = await this.#takeBack(direction, step, conflicts, work).catch((error: unknown) => {
      this.#steps.add(direction, step)
      throw error
    })
    const done = written?.done ?? []
    if (done.length > 0) this.#steps.add(direction === 'undo' ? 'redo' : 'undo', { name: step.name, done })
    if (ended !== null) this.#steps.add(direction, restOf(step, done))
    if (written) this.#tell(written.committed)
    const said = `${counted(done.length, 'record was', 'records were')} changed before; ${words[direction]} goes on with the rest.`
    if (ended !== null) throw onTheWay(ended, done.length, said)
    return { step: step.name, conflicts: [...conflicts] }
  }

  async #takeBack(
    direction: 'undo' | 'redo',
    step: Step,
    conflicts: Set<string>,
    work: LongWork = quietWork(),
  ): Promise<LargeOutcome> {
    const stamp = this.#stamp({ type: direction, step: step.name }, `${words[direction]} ${step.name}`)
    const writes = inverseWrites(step, stamp.at, conflicts)
    if (step.done.length > longStep) return this.#recorder.writeLarge(writes, step.done.length, work, stamp)
    return { written: this.#recorder.write(writes, stamp), ended: null }
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
    this.#recorder.noticeWrite(committed)
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
