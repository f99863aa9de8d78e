import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CoreEvent } from '#core/api.ts'
import { createCore } from '#core/core.ts'
import {
  type CallContext,
  type CommandArgs,
  type CommandResult,
  type CoreCommandName,
  commands,
} from '#shared/protocol/commands.ts'
import { DossierError, type ErrorCode, toErrorData } from '#shared/protocol/errors.ts'
import type { EventName, Events } from '#shared/protocol/events.ts'
import { type ArticleSource, makeProject } from './make-project.ts'

/** One window on a core under test. */
export interface TestWindow {
  /** Sends a command as a host does: arguments are validated first. */
  call<N extends CoreCommandName>(
    name: N,
    args: CommandArgs<N>,
    context?: Partial<CallContext>,
  ): Promise<CommandResult<N>>
  /** The error code and sentence that a command answers with. Throws when it succeeds. */
  refused<N extends CoreCommandName>(name: N, args: unknown): Promise<{ code: ErrorCode; message: string }>
  /** Payloads of an event since the last time they were taken. */
  take<N extends EventName>(name: N): Events[N][]
  close(): void
}

export interface TestCore {
  /** A folder of this test's own, removed afterwards. */
  readonly folder: string
  readonly home: string
  window(clientId?: string): TestWindow
  /** A window with a fresh project file of these articles open. */
  project(articles?: readonly ArticleSource[], name?: string): Promise<TestWindow & { path: string }>
  close(): Promise<void>
}

/** A folder that is removed when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-core-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A core on a folder of its own, closed when the test ends. */
export function testCore(options: { folder?: string; analystName?: string } = {}): TestCore {
  const folder = options.folder ?? testFolder()
  const sampleFolder = join(folder, 'shipped')
  mkdirSync(sampleFolder, { recursive: true })
  const home = join(folder, 'home')
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  const { analystName } = options
  const core = createCore({ effects, home, sampleFolder, ...(analystName === undefined ? {} : { analystName }) })
  onTestFinished(() => core.close())
  const window = (clientId: string = crypto.randomUUID()): TestWindow => {
    const events: CoreEvent[] = []
    core.connect(clientId, (event) => events.push(event))
    const call: TestWindow['call'] = async (name, args, context = {}) => {
      const parsed = commands[name].args.safeParse(args)
      if (!parsed.success) throw new DossierError('bad-arguments', parsed.error.issues[0]?.message ?? '')
      const whole = { clientId, signal: new AbortController().signal, progress: () => {}, ...context }
      return core.handle(name, parsed.data as typeof args, whole)
    }
    return {
      call,
      refused: async (name, args) => {
        const outcome = await call(name, args as never).then(
          () => null,
          (thrown: unknown) => toErrorData(thrown),
        )
        if (outcome === null) throw new Error(`${name} was not refused`)
        return { code: outcome.code, message: outcome.message }
      },
      take: (name) => take(events, name),
      close: () => core.disconnect(clientId),
    }
  }
  return {
    folder,
    home,
    window,
    project: async (articles = [], name = 'Case') => {
      const path = join(folder, `${name}.dossier`)
      makeProject(path, articles)
      const opened = window()
      await opened.call('project/open', { path })
      return { ...opened, path }
    },
    close: () => core.close(),
  }
}

function take<N extends EventName>(events: CoreEvent[], name: N): Events[N][] {
  const found = events.filter((event) => event.name === name)
  for (const event of found) events.splice(events.indexOf(event), 1)
  return found.map((event) => event.payload as Events[N])
}
