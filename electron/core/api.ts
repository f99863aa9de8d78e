import type { CallContext, CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'
import type { EventName, Events } from '#shared/protocol/events.ts'
import type { Effects } from './project/api.ts'

/** What a program hands the core once. */
export interface CoreOptions {
  effects: Effects
  /** Folder of the analyst's settings, recent files and view state. */
  home: string
  /** Folder with the sample project that ships with the program. */
  sampleFolder: string
  /** Overrides the analyst of the settings (`--analyst NAME`). */
  analystName?: string
  /** File of the worker thread that reads large documents for import and long articles for suggestions; from source it is found without this. */
  readerFile?: string
  /** False leaves the recent files of the analyst's folder alone. */
  keepRecents?: boolean
}

/** An event on its way to one window. */
export type CoreEvent = { [N in EventName]: { name: N; payload: Events[N] } }[EventName]

/** The program without its window: answers commands of any number of windows, each with at most one project. */
export interface Core {
  connect(clientId: string, listener: (event: CoreEvent) => void): void
  /** Ends a window's session; a project that no window has open any more is closed. */
  disconnect(clientId: string): void
  /** Answers one command with arguments that were validated. Throws `DossierError`. */
  handle<N extends CoreCommandName>(name: N, args: CommandArgs<N>, context: CallContext): Promise<CommandResult<N>>
  /** A blob of the window's project by SHA-256 (hex), or null. */
  blob(clientId: string, hash: string): { bytes: Uint8Array; mediaType: string } | null
  close(): Promise<void>
}
