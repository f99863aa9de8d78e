import type { MessagePort } from 'node:worker_threads'
import type { Progress } from '#shared/protocol/commands.ts'
import { toErrorData } from '#shared/protocol/errors.ts'
import { packed } from '#shared/protocol/packed.ts'
import type { Core } from '../api.ts'
import type { FromWorker, ToWorker } from './messages.ts'

type CallMessage = Extract<ToWorker, { type: 'call' }>
type BlobMessage = Extract<ToWorker, { type: 'blob' }>
/** The command's name and its arguments were checked by the host; here they only pass through. */
type AnyHandle = (name: string, args: unknown, context: unknown) => Promise<unknown>

/** At most this often, in ms, is progress of one call passed on. */
const progressEvery = 40

/** Answers the messages of a host with a core until it is told to close; then the port closes and the worker can end. */
export function serveCore(core: Core, port: MessagePort): void {
  const calls = new Map<number, AbortController>()
  const post = (message: FromWorker) => port.postMessage(message)

  async function answer(key: number, work: () => unknown): Promise<void> {
    try {
      post({ type: 'result', key, value: packed(await work()) })
    } catch (thrown) {
      post({ type: 'error', key, error: toErrorData(thrown) })
    }
  }

  async function call({ key, clientId, name, args }: CallMessage): Promise<void> {
    const stop = new AbortController()
    calls.set(key, stop)
    const progress = throttled((value) => post({ type: 'progress', key, progress: value }))
    const handle: AnyHandle = core.handle.bind(core) as AnyHandle
    await answer(key, () => handle(name, args, { clientId, signal: stop.signal, progress }))
    calls.delete(key)
  }

  function findBlob({ clientIds, hash }: BlobMessage) {
    for (const clientId of clientIds) {
      const blob = core.blob(clientId, hash)
      if (blob !== null) return blob
    }
    return null
  }

  async function close(): Promise<void> {
    for (const stop of calls.values()) stop.abort()
    try {
      await core.close()
    } finally {
      post({ type: 'closed' })
      port.close()
    }
  }

  port.on('message', (message: ToWorker) => {
    if (message.type === 'call') void call(message)
    else if (message.type === 'cancel') calls.get(message.key)?.abort()
    else if (message.type === 'blob') void answer(message.key, () => findBlob(message))
    else if (message.type === 'close') void close()
    else if (message.type === 'disconnect') core.disconnect(message.clientId)
    else core.connect(message.clientId, (event) => post({ type: 'event', clientId: message.clientId, event }))
  })
}

/** Passes on the first and the last value, and those between at most every 40 ms. */
function throttled(send: (progress: Progress) => void): (progress: Progress) => void {
  let sentAt = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (progress.done < progress.total && now - sentAt < progressEvery) return
    sentAt = now
    send(progress)
  }
}
