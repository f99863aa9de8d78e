import { userInfo } from 'node:os'
import type { Project } from '#core/project/api.ts'
import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'

/** Sends one command to the core, as a page does. Throws `DossierError`. */
export type Call = <N extends CoreCommandName>(name: N, args: CommandArgs<N>) => Promise<CommandResult<N>>

/** What every command is run with. */
export interface Context {
  /** Aborted when the user interrupts. */
  signal: AbortSignal
  /** Who acts (`--analyst`); the analyst of the user's settings, or the user's name, when absent. */
  analyst?: string | undefined
  /** As in `Place`. */
  workerFile?: string | undefined
}

const effects = async () => {
  const { timeOrderedId } = await import('#core/project/ids.ts')
  return { now: () => Date.now(), newId: () => timeOrderedId(Date.now()) }
}

/** Reads a project file without writing to it or locking it, so that it may be open elsewhere. */
export async function reading<T>(file: string, work: (project: Project) => T | Promise<T>): Promise<T> {
  const { projectFiles } = await import('#core/project/open.ts')
  const project = projectFiles(await effects()).open(file, { readOnly: true })
  try {
    return await work(project)
  } catch (thrown) {
    throw project.explain(thrown)
  } finally {
    project.close()
  }
}

/** Runs commands of the core, in this process. */
export async function withCore<T>(context: Context, work: (call: Call) => Promise<T>): Promise<T> {
  const [{ createCore }, { dossierHome }, { readArgs }] = await Promise.all([
    import('#core/core.ts'),
    import('#core/link/home.ts'),
    import('#core/link/validate.ts'),
  ])
  const home = dossierHome()
  const analystName = await analystOf(home, context.analyst)
  const core = createCore({
    effects: await effects(),
    home,
    sampleFolder: home,
    keepRecents: false,
    ...(analystName === undefined ? {} : { analystName }),
    ...(context.workerFile === undefined ? {} : { readerFile: context.workerFile }),
  })
  const { signal } = context
  const clientId = 'command line'
  const callContext = { clientId, signal, progress: () => {} }
  const call: Call = async (name, args) => core.handle(name, readArgs(name, args) as typeof args, callContext)
  core.connect(clientId, () => {})
  try {
    return await work(call)
  } finally {
    await core.close()
  }
}

/** Opens a project file for writing and runs commands on it. */
export function writing<T>(file: string, context: Context, work: (call: Call) => Promise<T>): Promise<T> {
  return withCore(context, async (call) => {
    await call('project/open', { path: file })
    return work(call)
  })
}

/** The name to act under where the settings do not say: the one asked for, else the user's of the system. */
async function analystOf(home: string, asked: string | undefined): Promise<string | undefined> {
  if (asked !== undefined) return asked
  const { openProfile } = await import('#core/app/profile.ts')
  if (openProfile(home, await effects()).analyst()) return undefined
  return userName()
}

function userName(): string | undefined {
  try {
    return userInfo().username || undefined
  } catch {
    return undefined
  }
}
