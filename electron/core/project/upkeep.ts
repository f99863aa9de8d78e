import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import type { CheckReport, ProjectInfo } from '#shared/protocol/views.ts'
import type { Effects, LongWork } from './api.ts'
import { checkFile } from './check/check.ts'
import type { Findings } from './check/findings.ts'
import { openDatabase, type Sql } from './database.ts'
import { failure } from './failures.ts'
import { projectInfo } from './info.ts'
import type { Stamp } from './log.ts'
import { repairFile, writeAnew } from './repair/repair.ts'

/** What is known of a file that was opened. */
export interface FileState {
  path: string
  sql: Sql
  effects: Effects
  readOnlyReason: ProjectInfo['readOnlyReason']
  losses: string[]
}

/**
 * Looks after an open file: what it may be used for, what is wrong with it, and how that is mended.
 * A file whose SQLite structure is found broken is read from a copy made of what is left of it, itself unchanged.
 */
export class Upkeep {
  readonly #state: FileState
  /** Throws away everything in memory that stems from the file. */
  readonly #forget: () => void
  readonly #listeners = new Set<() => void>()
  readonly #closing = new AbortController()
  /** Folder of the copy that is read in place of the file. */
  #aside: string | null = null
  #checking = false

  constructor(state: FileState, forget: () => void) {
    this.#state = state
    this.#forget = forget
  }

  get readOnly(): boolean {
    return this.#state.readOnlyReason !== null
  }

  get isClosed(): boolean {
    return this.#closing.signal.aborted
  }

  info(): ProjectInfo {
    const { sql, path, readOnlyReason, losses } = this.#state
    return projectInfo(sql, { path, readOnlyReason, losses })
  }

  onState(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  assertWritable(): void {
    const name = basename(this.#state.path)
    if (this.isClosed) throw new DossierError('no-project', `“${name}” was closed. Open it again.`)
    if (!this.readOnly) return
    throw new DossierError('read-only', `“${name}” is open for reading only. Save a copy to work on it.`)
  }

  /** Turns an error of SQLite into a sentence. A file found damaged is not written any more, and is checked. */
  explain(error: unknown): unknown {
    const told = failure(error, basename(this.#state.path))
    if (!(told instanceof DossierError) || told.code !== 'damaged' || this.isClosed) return told
    this.#setLosses([...new Set([...this.#state.losses, told.message])])
    if (!this.#checking) void this.#checkInBackground()
    return told
  }

  async check(repair: boolean, asked: LongWork, stamp: Stamp): Promise<CheckReport> {
    if (repair) this.#assertRepairable()
    const work = { ...asked, signal: AbortSignal.any([asked.signal, this.#closing.signal]) }
    const found = await this.#look(work)
    const healthy = isHealthy(found)
    if (found.has('damage')) this.#setLosses(found.problems().map((problem) => problem.message))
    else this.#clearLosses()
    if (healthy || !repair) {
      if (hasBrokenStructure(found)) await this.#readFromCopy(work, stamp)
      return { ok: healthy, problems: found.problems() }
    }
    return this.#repair(found, work, stamp)
  }

  /** Ends what goes on in the background and removes what was made only to read the file. */
  close(): void {
    this.#closing.abort()
    this.#state.sql.close()
    this.#removeCopy()
  }

  async #checkInBackground(): Promise<void> {
    this.#checking = true
    const stamp: Stamp = {
      analyst: '',
      at: this.#state.effects.now(),
      origin: { type: 'local', step: 'Read' },
      step: null,
    }
    try {
      await this.check(false, { signal: this.#closing.signal, progress: () => {} }, stamp)
    } catch (error) {
      if (!(error instanceof DossierError)) throw error
    }
  }

  /** Checks the file itself, also while a copy of it is being read. */
  async #look(work: LongWork): Promise<Findings> {
    if (this.#aside === null) return checkFile(this.#state.sql, work)
    const file = openDatabase(this.#state.path, { readOnly: true })
    try {
      return await checkFile(file, work)
    } finally {
      file.close()
    }
  }

  async #readFromCopy(work: LongWork, stamp: Stamp): Promise<void> {
    if (this.#aside !== null) return
    const { sql, path, effects } = this.#state
    this.#aside = mkdtempSync(join(tmpdir(), 'dossier-'))
    const copy = join(this.#aside, basename(path))
    try {
      await writeAnew({ sql, effects, stamp }, copy, work)
      if (this.isClosed) return
      sql.reopen(copy)
      this.#forget()
      this.#tell()
    } catch (error) {
      this.#removeCopy()
      throw error
    }
  }

  async #repair(found: Findings, work: LongWork, stamp: Stamp): Promise<CheckReport> {
    const { sql, path, effects } = this.#state
    if (this.#aside !== null) sql.reopen(path)
    this.#removeCopy()
    this.#forget()
    await repairFile({ sql, effects, stamp }, path, found, work)
    this.#forget()
    const left = await checkFile(sql, work)
    if (!left.has('damage')) this.#clearLosses()
    const repaired = found.all.filter((one) => one.severity !== 'notice').length
    return { ok: isHealthy(left), problems: left.problems(), repaired }
  }

  #removeCopy(): void {
    if (this.#aside !== null) rmSync(this.#aside, { recursive: true, force: true })
    this.#aside = null
  }

  /** Tells only what is news: whoever is told reads anew, and may meet the same damage again. */
  #setLosses(losses: string[]): void {
    const isNews = this.#state.readOnlyReason === null || losses.join('\n') !== this.#state.losses.join('\n')
    this.#state.readOnlyReason ??= 'damaged'
    this.#state.losses = losses
    if (isNews) this.#tell()
  }

  #clearLosses(): void {
    if (this.#state.losses.length === 0 && this.#state.readOnlyReason !== 'damaged') return
    if (this.#state.readOnlyReason === 'damaged') this.#state.readOnlyReason = null
    this.#state.losses = []
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #assertRepairable(): void {
    const { readOnlyReason, path } = this.#state
    if (readOnlyReason === null || readOnlyReason === 'damaged') return
    throw new DossierError(
      'read-only',
      `“${basename(path)}” is open for reading only and cannot be repaired. Repair a copy of it.`,
    )
  }
}

function isHealthy(found: Findings): boolean {
  return !found.has('damage') && !found.has('mismatch')
}

function hasBrokenStructure(found: Findings): boolean {
  return found.all.some((one) => one.code === 'structure')
}
