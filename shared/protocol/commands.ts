import type { ArgsOf, ResultOf } from './command.ts'
import { appCommands } from './commands/app.ts'
import { articleCommands } from './commands/article.ts'
import { briefCommands } from './commands/brief.ts'
import { codebookCommands } from './commands/codebook.ts'
import { entityPageCommands } from './commands/entity-page.ts'
import { eventCommands } from './commands/event.ts'
import { hostCommands } from './commands/host.ts'
import { identityCommands } from './commands/identity.ts'
import { judgingCommands } from './commands/judging.ts'
import { placeCommands } from './commands/place.ts'
import { projectCommands } from './commands/project.ts'
import { relationCommands } from './commands/relation.ts'
import { searchCommands } from './commands/search.ts'
import { suggestionCommands } from './commands/suggestion.ts'
import {
  claimCommands,
  entityCommands,
  mentionCommands,
  noteCommands,
  recordCommands,
  tagCommands,
} from './commands/tagging.ts'

/** The one command map: everything a page can ask, on every transport. */
export const commands = {
  ...appCommands,
  ...projectCommands,
  ...articleCommands,
  ...entityCommands,
  ...entityPageCommands,
  ...mentionCommands,
  ...claimCommands,
  ...tagCommands,
  ...codebookCommands,
  ...noteCommands,
  ...recordCommands,
  ...identityCommands,
  ...judgingCommands,
  ...eventCommands,
  ...placeCommands,
  ...relationCommands,
  ...suggestionCommands,
  ...searchCommands,
  ...briefCommands,
  ...hostCommands,
} as const

/** The command map. */
export type Commands = typeof commands
/** The name of a command. */
export type CommandName = keyof Commands
/** A command's arguments. */
export type CommandArgs<N extends CommandName> = ArgsOf<Commands[N]>
/** What a command answers. */
export type CommandResult<N extends CommandName> = ResultOf<Commands[N]>

/** Names of the commands that the core answers. */
export type CoreCommandName = { [N in CommandName]: N extends keyof typeof hostNames ? never : N }[CommandName]
/** Names of the commands that the host answers. */
export type HostCommandName = keyof typeof hostNames

const hostNames = { ...hostCommands, 'brief/export': briefCommands['brief/export'] }

/** Says whether a string names a command. */
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** Progress of a long command: done of total, with a word on what is being done. */
export interface Progress {
  done: number
  total: number
  label?: string
}

/** What a handler is given besides its arguments. */
export interface CallContext {
  /** The window that asks. */
  clientId: string
  signal: AbortSignal
  progress(progress: Progress): void
}

/** A handler per command of a set of names. Missing one does not compile. */
export type Handlers<N extends CommandName> = {
  [K in N]: (args: CommandArgs<K>, context: CallContext) => CommandResult<K> | Promise<CommandResult<K>>
}
