import { join } from 'node:path'
import { createCore } from '#core/core.ts'
import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'

/** A core with one window, as the bench drives it. */
export interface BenchCore {
  send<N extends CoreCommandName>(name: N, args: CommandArgs<N>, signal?: AbortSignal): Promise<CommandResult<N>>
  close(): Promise<void>
}

/** A core on a user's folder of its own inside `folder`. */
export function benchCore(folder: string): BenchCore {
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  const core = createCore({ effects, home: join(folder, 'home'), sampleFolder: folder, analystName: 'Bench' })
  core.connect('bench', () => undefined)
  return {
    send: (name, args, signal = new AbortController().signal) =>
      core.handle(name, args, { clientId: 'bench', signal, progress: () => undefined }),
    close: () => core.close(),
  }
}

/** Milliseconds that some work takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Milliseconds of processor time that this process has taken since an earlier moment; little changed by what else runs. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
