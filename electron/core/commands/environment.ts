import type { CallContext } from '#shared/protocol/commands.ts'
import type { AppState, CheckReport, ProjectInfo } from '#shared/protocol/views.ts'
import type { CoreOptions } from '../api.ts'
import type { Home } from '../app/home.ts'
import type { Effects, LongWork, Project } from '../project/api.ts'

/**
 * What the handlers of every subject are given when a core is made. A subject's file exports
 * `subjectHandlers(environment): Handlers<…>`, which `core.ts` puts into the one table.
 */
export interface Environment {
  readonly options: CoreOptions
  readonly effects: Effects
  /** The analyst's own settings, recent files and view state. */
  readonly home: Home
  /** Which project every window has open. */
  readonly sessions: Sessions
  /** The project of the window that asks. Throws `no-project`. */
  project(context: CallContext): Project
  /** Runs a write of a brief's editor: other windows are told of it, the window that asks is not. */
  fromEditor(context: CallContext, write: () => void): void
  /** Tells all windows that settings or recent files changed, open projects who acts now, and returns the new state. */
  appChanged(): AppState
}

/** Which project every window has open. */
export interface Sessions {
  /** Opens a file for a window, or joins it when it is open already; what the window had open is closed. */
  open(clientId: string, path: string, readOnly: boolean): Promise<ProjectInfo>
  /** Makes a project file and opens it for a window. */
  create(clientId: string, path: string, title: string): Promise<ProjectInfo>
  /** Takes a window's project away; the last window closes the file. */
  close(clientId: string): Promise<void>
  /** What the window's project says of itself, or null. */
  info(clientId: string): ProjectInfo | null
  /** The window's project, or null. */
  of(clientId: string): Project | null
  /** Checks the window's file, or repairs it, and tells all its windows what is lost now. */
  check(clientId: string, repair: boolean, work: LongWork): Promise<CheckReport>
}

/** The stop signal and progress of a call, in the form long work in the project takes. */
export function longWork(context: CallContext, label?: string): LongWork {
  return {
    signal: context.signal,
    progress: (done, total) => context.progress(label === undefined ? { done, total } : { done, total, label }),
  }
}
