import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CallContext } from '#shared/protocol/commands.ts'
import { DossierError, toErrorData } from '#shared/protocol/errors.ts'
import type { EventName, Events } from '#shared/protocol/events.ts'
import type { CheckReport, ProjectInfo } from '#shared/protocol/views.ts'
import type { CoreEvent } from './api.ts'
import type { Sessions } from './commands/environment.ts'
import type { Actor, Committed, LongWork, Project, ProjectFiles } from './project/api.ts'

interface Window {
  listener: (event: CoreEvent) => void
  file: OpenFile | null
}

/** A project file that windows of this process have open; they share it. */
interface OpenFile {
  readonly key: string
  project: Project
  readonly windows: Set<string>
  /** Calls at work, which end before the file is closed. */
  readonly calls: Set<Promise<unknown>>
  readonly closing: AbortController
  /** The window whose editor is writing, which is not told of its own update. */
  editor: string | null
  /** What the last check found, in sentences. */
  found: string[]
  undoTold: string
  stateTold: string
}

/** What the sessions need of the core. */
export interface SessionsOptions {
  /** Opens and creates files in the name of who acts now. */
  files(): ProjectFiles
  actor(): Actor
  /** Called after a window opened a file, and before a file is closed. */
  onSeen(info: ProjectInfo, opened: boolean): void
}

/** Windows and the files they have open: opens, shares and closes files, and fans events out. */
export class OpenFiles implements Sessions {
  readonly #options: SessionsOptions
  readonly #windows = new Map<string, Window>()
  readonly #files = new Map<string, OpenFile>()
  readonly #closing = new Map<string, Promise<void>>()

  constructor(options: SessionsOptions) {
    this.#options = options
  }

  connect(clientId: string, listener: (event: CoreEvent) => void): void {
    this.#windows.set(clientId, { listener, file: this.#windows.get(clientId)?.file ?? null })
  }

  disconnect(clientId: string): void {
    const window = this.#windows.get(clientId)
    this.#windows.delete(clientId)
    if (window) this.#leave(clientId, window)
  }

  of(clientId: string): Project | null {
    return this.#windows.get(clientId)?.file?.project ?? null
  }

  async open(clientId: string, path: string, readOnly: boolean): Promise<ProjectInfo> {
    const key = keyOf(path)
    await this.#closed(key)
    const known = this.#files.get(key)
    if (known && this.#mustReopen(known, clientId, readOnly)) return this.#reopen(clientId, known, path, readOnly)
    return this.#enter(clientId, known ?? this.#openFile(path, readOnly))
  }

  /** What a window's project says of itself, or null. */
  info(clientId: string): ProjectInfo | null {
    const file = this.#windows.get(clientId)?.file
    return file ? infoOf(file) : null
  }

  async create(clientId: string, path: string, title: string): Promise<ProjectInfo> {
    await this.#closed(keyOf(path))
    return this.#enter(clientId, this.#add(this.#options.files().create(path, title)))
  }

  async close(clientId: string): Promise<void> {
    const window = this.#windows.get(clientId)
    const key = window?.file?.key
    if (!window || key === undefined) return
    this.#leave(clientId, window)
    this.#tell([clientId], 'project/closed', null)
    await this.#closed(key)
  }

  /** Closes every file; calls at work are stopped first. */
  async closeAll(): Promise<void> {
    for (const clientId of [...this.#windows.keys()]) this.disconnect(clientId)
    await Promise.all(this.#closing.values())
  }

  /** Runs a call of a window; it is stopped when the file it works on is closed. */
  async run<T>(context: CallContext, work: (context: CallContext) => T | Promise<T>): Promise<T> {
    const file = this.#windows.get(context.clientId)?.file
    if (!file) return work(context)
    const signal = AbortSignal.any([context.signal, file.closing.signal])
    const call = (async () => work({ ...context, signal }))()
    file.calls.add(call)
    try {
      return await call
    } catch (thrown) {
      const told = file.project.explain(thrown)
      this.#tellState(file)
      throw told
    } finally {
      file.calls.delete(call)
    }
  }

  /** Runs a write of a brief's editor, which is not told of its own update. */
  fromEditor(clientId: string, write: () => void): void {
    const file = this.#windows.get(clientId)?.file
    if (!file) {
      write()
      return
    }
    file.editor = clientId
    try {
      write()
    } finally {
      file.editor = null
    }
  }

  /** Makes another analyst the one who acts in all open projects. */
  setActor(): void {
    for (const file of this.#files.values()) file.project.actor = this.#options.actor()
  }

  /** Tells all windows. */
  tellAll<N extends EventName>(name: N, payload: Events[N]): void {
    this.#tell([...this.#windows.keys()], name, payload)
  }

  #tell<N extends EventName>(clientIds: Iterable<string>, name: N, payload: Events[N]): void {
    const event = { name, payload } as CoreEvent
    for (const clientId of clientIds) this.#windows.get(clientId)?.listener(event)
  }

  /** A file open in the other way can change it where no other window has it open for writing. */
  #mustReopen(file: OpenFile, clientId: string, readOnly: boolean): boolean {
    if (file.project.readOnly === readOnly) return false
    return !readOnly || (file.windows.size === 1 && file.windows.has(clientId))
  }

  /** Opens a file anew in the other way for all windows that have it. Read-only files stay open when that fails. */
  #reopen(clientId: string, file: OpenFile, path: string, readOnly: boolean): ProjectInfo {
    if (readOnly) file.project.close()
    const project = this.#options.files().open(path, { readOnly })
    if (!readOnly) file.project.close()
    file.project = project
    this.#listen(file)
    if (project.unclean) void this.#checkUnasked(file)
    this.#tell(
      [...file.windows].filter((other) => other !== clientId),
      'project/state',
      infoOf(file),
    )
    return this.#enter(clientId, file)
  }

  /** Waits until a file that is being closed is closed. */
  async #closed(key: string): Promise<void> {
    while (this.#closing.has(key)) await this.#closing.get(key)
  }

  #openFile(path: string, readOnly: boolean): OpenFile {
    const file = this.#add(this.#options.files().open(path, { readOnly }))
    if (file.project.unclean) void this.#checkUnasked(file)
    return file
  }

  /** Checks a window's file, or repairs it, and tells all its windows what is lost now. Throws what the check throws. */
  async check(clientId: string, repair: boolean, work: LongWork): Promise<CheckReport> {
    const file = this.#windows.get(clientId)?.file
    if (!file) throw noProject()
    const report = await file.project.check(repair, work)
    file.found = report.problems.map((problem) => problem.message)
    this.#tellState(file)
    return report
  }

  /** Checks a file that was not closed, while it is in use, and tells its windows what is lost. */
  async #checkUnasked(file: OpenFile): Promise<void> {
    const work = { signal: file.closing.signal, progress: () => {} }
    const checking = file.project.check(false, work).then(
      (report) => report.problems.map((problem) => problem.message),
      (thrown: unknown) => (work.signal.aborted ? [] : [toErrorData(thrown).message]),
    )
    file.calls.add(checking)
    file.found = await checking
    file.calls.delete(checking)
    if (file.found.length > 0 && this.#files.get(file.key) === file) this.#tellState(file)
  }

  #add(project: Project): OpenFile {
    const file: OpenFile = {
      key: keyOf(project.path),
      project,
      windows: new Set(),
      calls: new Set(),
      closing: new AbortController(),
      editor: null,
      found: [],
      undoTold: '',
      stateTold: '',
    }
    this.#files.set(file.key, file)
    this.#listen(file)
    return file
  }

  #listen(file: OpenFile): void {
    file.project.actor = this.#options.actor()
    file.undoTold = JSON.stringify(file.project.undoState())
    file.project.onCommitted((committed) => this.#committed(file, committed))
    file.project.onState(() => this.#sendState(file))
  }

  #enter(clientId: string, file: OpenFile): ProjectInfo {
    const window = this.#windows.get(clientId)
    if (!window) {
      if (file.windows.size === 0) this.#closeFile(file)
      throw new DossierError('cancelled', 'The window was closed before its project was open.')
    }
    if (window.file !== file) {
      this.#leave(clientId, window)
      window.file = file
    }
    file.windows.add(clientId)
    const info = infoOf(file)
    file.stateTold = stateOf(info)
    this.#options.onSeen(info, true)
    this.#tell([clientId], 'project/opened', info)
    return info
  }

  #leave(clientId: string, window: Window): void {
    const { file } = window
    window.file = null
    file?.windows.delete(clientId)
    if (file && file.windows.size === 0) this.#closeFile(file)
  }

  /** Closes at once when no call is at work, else after the calls have stopped. */
  #closeFile(file: OpenFile): void {
    this.#files.delete(file.key)
    this.#options.onSeen(file.project.info(), false)
    file.closing.abort()
    if (file.calls.size === 0) {
      file.project.close()
      return
    }
    const closed = Promise.allSettled(file.calls).then(() => {
      this.#closing.delete(file.key)
      file.project.close()
    })
    this.#closing.set(file.key, closed)
  }

  #committed(file: OpenFile, { kinds, articleIds, records, step, brief }: Committed): void {
    this.#tell(file.windows, 'project/changed', { kinds, articleIds, records, step })
    if (brief) {
      const others = [...file.windows].filter((clientId) => clientId !== file.editor)
      this.#tell(others, 'brief/updated', brief)
    }
    this.#tellUndo(file)
  }

  /** Tells when a file cannot be written any more. */
  #tellState(file: OpenFile): void {
    if (!file.closing.signal.aborted && stateOf(infoOf(file)) !== file.stateTold) this.#sendState(file)
  }

  /** Tells what became of a damaged file, also where only the answers to all reads are others now. */
  #sendState(file: OpenFile): void {
    if (file.closing.signal.aborted) return
    const info = infoOf(file)
    file.stateTold = stateOf(info)
    this.#tell(file.windows, 'project/state', info)
  }

  #tellUndo(file: OpenFile): void {
    const state = file.project.undoState()
    const told = JSON.stringify(state)
    if (told === file.undoTold) return
    file.undoTold = told
    this.#tell(file.windows, 'undo/changed', state)
  }
}

function infoOf({ project, found }: OpenFile): ProjectInfo {
  const info = project.info()
  return { ...info, losses: [...new Set([...info.losses, ...found])] }
}

function stateOf({ readOnlyReason, losses }: ProjectInfo): string {
  return JSON.stringify([readOnlyReason, losses])
}

/** Says that a window has no project open. */
export const noProject = () =>
  new DossierError('no-project', 'No project is open in this window. Open one or make a new one.')

/** One name for a file however it is reached. */
function keyOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
