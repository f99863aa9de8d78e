import type { Bridge } from '#shared/protocol/bridge.ts'
import type { CommandArgs, CommandName, CommandResult, Progress } from '#shared/protocol/commands.ts'
import { DossierError, fromErrorData } from '#shared/protocol/errors.ts'
import type { EventName, Events } from '#shared/protocol/events.ts'
import type { ServerMessage } from '#shared/protocol/message.ts'
import { unpacked } from '#shared/protocol/packed.ts'

/** What a caller may hand along with a command. */
export interface SendOptions {
  /** Aborting it stops the command; the promise then rejects with code `cancelled`. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

interface PendingCall {
  resolve(value: unknown): void
  reject(reason: unknown): void
  onProgress?: (progress: Progress) => void
}

type Listener = (payload: never) => void

/** The page's end of a bridge: numbers the calls, matches the answers, hands out the events. */
export interface Connection {
  send<N extends CommandName>(name: N, args: CommandArgs<N>, options?: SendOptions): Promise<CommandResult<N>>
  on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void
  /** Called when the host's event numbers show that events were lost: everything read before may be out of date. */
  onGap(listener: () => void): () => void
}

/** Speaks the protocol over a bridge. */
export function connect(bridge: Bridge): Connection {
  const calls = new Map<number, PendingCall>()
  const listeners = new Map<EventName, Set<Listener>>()
  const gapListeners = new Set<() => void>()
  let lastId = 0
  let lastSeq: number | null = null

  bridge.onMessage((message) => {
    if (message.type === 'event') dispatch(message)
    else settle(message)
  })

  function settle(message: Exclude<ServerMessage, { type: 'event' }>) {
    const call = calls.get(message.id)
    if (!call) return
    if (message.type === 'progress') return call.onProgress?.(message.progress)
    calls.delete(message.id)
    if (message.type === 'result') call.resolve(unpacked(message.value))
    else call.reject(fromErrorData(message.error))
  }

  function dispatch(message: Extract<ServerMessage, { type: 'event' }>) {
    const gap = lastSeq !== null && message.seq > lastSeq + 1
    lastSeq = message.seq
    for (const listener of listeners.get(message.name) ?? []) listener(message.payload as never)
    if (gap) for (const listener of gapListeners) listener()
  }

  return {
    send: (name, args, options = {}) => {
      const { signal, onProgress } = options
      if (signal?.aborted) return Promise.reject(cancelled())
      const id = ++lastId
      const onAbort = () => bridge.post({ type: 'cancel', id })
      signal?.addEventListener('abort', onAbort, { once: true })
      const answer = new Promise<never>((resolve, reject) => {
        calls.set(id, { resolve: resolve as PendingCall['resolve'], reject, ...(onProgress ? { onProgress } : {}) })
        bridge.post({ type: 'call', id, name, args })
      })
      return answer.finally(() => signal?.removeEventListener('abort', onAbort))
    },
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set<Listener>()
      listeners.set(name, set)
      set.add(listener as Listener)
      return () => set.delete(listener as Listener)
    },
    onGap: (listener) => {
      gapListeners.add(listener)
      return () => gapListeners.delete(listener)
    },
  }
}

function cancelled() {
  return new DossierError('cancelled', 'Stopped before it began.')
}
