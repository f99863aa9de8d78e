import type { CallContext, CommandName, Handlers } from '#shared/protocol/commands.ts'
import type { Home } from '../app/home.ts'
import type { Effects, LongWork, Project } from '../project/api.ts'

/**
 * What the handlers of every subject are given when a core is made. A subject's file exports
 * `subjectHandlers(environment): Handlers<…>`, which `core.ts` puts into the one table.
 */
export interface Environment {
  readonly effects: Effects
  /** The analyst's own settings, recent files and view state. */
  readonly home: Home
  /** The project of the window that asks. Throws `no-project`. */
  project(context: CallContext): Project
  /** Runs a write of a brief's editor: other windows are told of it, the window that asks is not. */
  fromEditor(context: CallContext, write: () => void): void
}

/** A subject's part of the table of handlers. */
export type MakeHandlers<N extends CommandName> = (environment: Environment) => Handlers<N>

/** The stop signal and progress of a call, in the form long work in the project takes. */
export function longWork(context: CallContext, label?: string): LongWork {
  return {
    signal: context.signal,
    progress: (done, total) => context.progress(label === undefined ? { done, total } : { done, total, label }),
  }
}
