/** A worker whose core does what a test of the link needs: hang, fail strangely, flood, die. */
import { parentPort } from 'node:worker_threads'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Core, CoreEvent } from '../../../electron/core/api.ts'
import { serveCore } from '../../../electron/core/link/serve.ts'

const listeners = new Map<string, (event: CoreEvent) => void>()

/** What a test asks for, in the place of a project's title. */
const behaviours: {
  [name: string]: (signal: AbortSignal, progress: (p: { done: number; total: number }) => void) => unknown
} = {
  echo: () => new Uint8Array([0, 1, 255]),
  function: () => () => 1,
  poison: () => {
    throw Object.assign(new Error('poison'), { evil: () => 1 })
  },
  expected: () => {
    throw new DossierError('locked', 'Somebody has it.', { holder: 'Ada' })
  },
  'throw-string': () => {
    throw 'a string'
  },
  'throw-monster': () => {
    throw {
      toString: () => {
        throw new Error('no')
      },
    }
  },
  flood: (_signal, progress) => {
    for (let done = 0; done <= 10_000; done++) progress({ done, total: 10_000 })
    return 'flooded'
  },
  hang: (signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DossierError('cancelled', 'Stopped.')))
    }),
  die: () => {
    setImmediate(() => {
      throw new Error('died of a bug')
    })
    return new Promise(() => undefined)
  },
  exit: () => process.exit(3),
}

const core: Core = {
  connect: (clientId, listener) => {
    listeners.set(clientId, listener)
    listener({ name: 'project/closed', payload: null })
  },
  disconnect: (clientId) => void listeners.delete(clientId),
  handle: (async (name: string, args: { title?: string }, context: { signal: AbortSignal; progress: never }) => {
    if (name === 'app/recents') return []
    if (name === 'analyst/list') return [...listeners.keys()]
    return behaviours[args.title ?? '']?.(context.signal, context.progress)
  }) as unknown as Core['handle'],
  blob: (clientId, hash) =>
    clientId === 'b' && hash === 'h' ? { bytes: new Uint8Array([7]), mediaType: 'image/png' } : null,
  close: async () => undefined,
}
if (parentPort) serveCore(core, parentPort)
