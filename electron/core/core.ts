import { hostname } from 'node:os'
import type { CallContext, CommandArgs, CommandResult, CoreCommandName, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import type { Core, CoreOptions } from './api.ts'
import { type Home, openHome } from './app/home.ts'
import { appHandlers } from './commands/app.ts'
import { articleRecordHandlers } from './commands/article-records.ts'
import { articleHandlers } from './commands/articles.ts'
import { briefHandlers } from './commands/briefs.ts'
import { claimContextHandlers } from './commands/claim-contexts.ts'
import { claimHandlers } from './commands/claims.ts'
import { codebookHandlers } from './commands/codebook.ts'
import { entityHandlers } from './commands/entities.ts'
import { entityPageHandlers } from './commands/entity-page.ts'
import type { Environment } from './commands/environment.ts'
import { eventHandlers } from './commands/events.ts'
import { identityHandlers } from './commands/identity.ts'
import { importHandlers } from './commands/import.ts'
import { judgingHandlers } from './commands/judging.ts'
import { mentionHandlers } from './commands/mentions.ts'
import { noteHandlers } from './commands/notes.ts'
import { occurrenceHandlers } from './commands/occurrences.ts'
import { placeHandlers } from './commands/places.ts'
import { projectHandlers } from './commands/projects.ts'
import { recordHandlers } from './commands/records.ts'
import { relationHandlers } from './commands/relations.ts'
import { searchHandlers } from './commands/search.ts'
import { suggestionHandlers } from './commands/suggestions.ts'
import { tagHandlers } from './commands/tags.ts'
import { oneTable } from './one-table.ts'
import { lockHolder } from './project/lock.ts'
import { projectFiles } from './project/open.ts'
import { noProject, OpenFiles } from './sessions.ts'

/** The program without its window. The analyst's folder is made when it is not there. Throws `io`. */
export function createCore(options: CoreOptions): Core {
  const environment = createEnvironment(options)
  const { sessions } = environment
  const handlers = handlersOf(environment)
  return {
    connect: (clientId, listener) => sessions.connect(clientId, listener),
    disconnect: (clientId) => sessions.disconnect(clientId),
    handle: (name, args, context) => answer(handlers, sessions, name, args, context),
    blob: (clientId, hash) => sessions.of(clientId)?.blob(hash) ?? null,
    close: () => sessions.closeAll(),
  }
}

interface CoreEnvironment extends Environment {
  readonly sessions: OpenFiles
}

function createEnvironment(options: CoreOptions): CoreEnvironment {
  const { effects } = options
  const home = openHome(options.home, effects, holderElsewhere)
  const appChanged = () => {
    const state = home.state()
    sessions.setActor()
    sessions.tellAll('app/changed', state)
    return state
  }
  const actor = () => home.profile.actor(options.analystName)
  const sessions = new OpenFiles({
    files: () => projectFiles(effects, actor()),
    actor,
    onSeen: (info, opened) => {
      if (options.keepRecents !== false) noteRecent(home, info, opened ? effects.now() : null)
      sessions.tellAll('app/changed', home.state())
    },
  })
  return {
    options,
    effects,
    home,
    sessions,
    appChanged,
    project: ({ clientId }) => {
      const project = sessions.of(clientId)
      if (project) return project
      throw noProject()
    },
    fromEditor: ({ clientId }, write) => sessions.fromEditor(clientId, write),
  }
}

/** Lists a project among the recent ones. A folder that cannot be written must not keep a project from opening. */
function noteRecent(home: Home, info: ProjectInfo, openedAt: number | null): void {
  const { path, title, counts } = info
  try {
    home.recents.note({ path, title, articles: counts.articles }, openedAt)
  } catch (thrown) {
    if (!(thrown instanceof DossierError)) throw thrown
  }
}

/** Every command of the core: a missing handler does not compile, one that is there twice throws. */
function handlersOf(environment: Environment): Handlers<CoreCommandName> {
  return oneTable(
    appHandlers(environment),
    projectHandlers(environment),
    articleHandlers(environment),
    articleRecordHandlers(environment),
    importHandlers(environment),
    entityHandlers(environment),
    mentionHandlers(environment),
    occurrenceHandlers(environment),
    claimContextHandlers(environment),
    claimHandlers(environment),
    codebookHandlers(environment),
    tagHandlers(environment),
    noteHandlers(environment),
    recordHandlers(environment),
    identityHandlers(environment),
    entityPageHandlers(environment),
    judgingHandlers(environment),
    eventHandlers(environment),
    placeHandlers(environment),
    relationHandlers(environment),
    suggestionHandlers(environment),
    searchHandlers(environment),
    briefHandlers(environment),
  )
}

/** Commands that change which file a window has open; they do not belong to a file's own work. */
const switching: ReadonlySet<string> = new Set([
  'project/create',
  'project/open',
  'project/open-sample',
  'project/close',
] satisfies CoreCommandName[])

async function answer<N extends CoreCommandName>(
  handlers: Handlers<CoreCommandName>,
  sessions: OpenFiles,
  name: N,
  args: CommandArgs<N>,
  context: CallContext,
): Promise<CommandResult<N>> {
  if (!Object.hasOwn(handlers, name)) throw new DossierError('unknown-command', `There is no command “${name}”.`)
  const handler: Handlers<CoreCommandName>[N] = handlers[name]
  if (switching.has(name)) return handler(args, context)
  return sessions.run(context, (running) => handler(args, running))
}

/** Who has a project file open in another program, or null. */
function holderElsewhere(path: string): string | null {
  const holder = lockHolder(path)
  if (!holder || (holder.pid === process.pid && holder.host === hostname())) return null
  return holder.name
}
