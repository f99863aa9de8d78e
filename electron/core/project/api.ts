import type { Database } from 'better-sqlite3'
import type { Change, Origin, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import type { ChangedRecord } from '#shared/protocol/events.ts'
import type { CheckReport, HistoryEntry, ProjectInfo, UndoState } from '#shared/protocol/views.ts'

/** Every effect the core has, handed in once by the program. Time is ms UTC. */
export interface Effects {
  now(): number
  newId(): string
}

/** Who acts. */
export interface Actor {
  id: string
  name: string
  color: string | null
}

/** What a committed write did; told to listeners after the commit. */
export interface Committed {
  kinds: Kind[]
  articleIds: string[]
  /** Null when more than 500 records changed. */
  records: ChangedRecord[] | null
  step: string | null
  origin: Origin
  /** For a brief's text: its id and the update that was applied. */
  brief?: { id: string; update: Uint8Array }
}

/** A stop signal and progress for long work. */
export interface LongWork {
  signal: AbortSignal
  progress(done: number, total: number): void
}

/** How a step is written. */
export interface CommitOptions {
  origin?: Origin
  undoable?: boolean
  /** Names a batch that is committed in parts: all of its commits are one step for undo, named as the last of them. */
  batch?: string
}

/**
 * One open `.dossier` file. Tables are read with `db`; they are never written but by `commit`,
 * which stores the Yjs updates and the projected rows in one SQLite transaction.
 */
export interface Project {
  readonly path: string
  /** Read-only use: `db.prepare(...)` on the projected tables. */
  readonly db: Database
  readonly effects: Effects
  readonly readOnly: boolean
  /** The program that had the file open last ended without closing it, or something is broken: run `check` in the background. */
  readonly unclean: boolean
  actor: Actor
  info(): ProjectInfo

  /**
   * Writes one named, undoable step. Throws `DossierError` (`read-only`, `io`) with file and memory unchanged.
   * New records are appended without loading their replica; a change to one that exists loads it only where the log
   * rows that touched it are large.
   */
  commit(step: string, changes: Change[], options?: CommitOptions): void
  /**
   * The same for many changes, as one step: prepared in slices, then stored in short transactions, so that a stop is
   * heard within 200 ms. Stopped while it prepares, nothing is changed; once it stores, what is stored stays, is the
   * step, and the error says how much it is.
   */
  commitLarge(
    step: string,
    changes: Iterable<Change>,
    total: number,
    work: LongWork,
    options?: { origin?: Origin },
  ): Promise<void>
  /** Stores content-addressed bytes (SHA-256 hex) in the same transaction as the next commit, or at once when none follows. */
  putBlob(bytes: Uint8Array, mediaType: string): string
  blob(hash: string): { bytes: Uint8Array; mediaType: string } | null

  /** Current fields of a record as the replica holds them (unknown fields and `deletedAt` included), or null. Loads the replica. */
  fields(replica: ReplicaName, kind: Kind, id: string): { [name: string]: Json } | null

  undoState(): UndoState
  undo(work?: LongWork): Promise<{ step: string | null; conflicts: string[] }>
  redo(work?: LongWork): Promise<{ step: string | null; conflicts: string[] }>
  history(kind: Kind, id: string, articleId?: string): HistoryEntry[]

  /** A replica's whole state as one Yjs update. */
  state(replica: ReplicaName): Uint8Array
  /** Applies an update made elsewhere (a brief's editor, a merge, the hub). */
  applyUpdate(replica: ReplicaName, update: Uint8Array, origin: Origin): void

  /**
   * Checks the whole file in slices. A check that finds damage makes the project read-only (`info()` says so and what
   * is lost) until a repair; a repair keeps a damaged file beside as `….damaged.dossier`. While the structure of the
   * file is broken, `db` is a copy made of what is left of it.
   */
  check(repair: boolean, work?: LongWork): Promise<CheckReport>
  /** Turns an error met while reading `db` into a sentence; damage makes the project read-only and starts a check. */
  explain(error: unknown): unknown
  /** Tells when `info()` changed because of damage or a repair; everything read so far may be outdated. */
  onState(listener: () => void): () => void
  saveCopy(path: string): void
  onCommitted(listener: (committed: Committed) => void): () => void
  close(): void
}

/** Opens, creates and inspects files; implemented in `open.ts`. */
export interface ProjectFiles {
  create(path: string, title: string): Project
  /** Throws `DossierError`: not-sqlite, foreign-file, newer-schema, locked (with `data.holder`), not-found, io. */
  open(path: string, options?: { readOnly?: boolean }): Project
}
