import { Worker } from 'node:worker_threads'
import type { CallContext, CoreCommandName } from '#shared/protocol/commands.ts'
import { DossierError, fromErrorData } from '#shared/protocol/errors.ts'
import { unpacked } from '#shared/protocol/packed.ts'
import type { CoreEvent } from '../api.ts'
import { crashCounter } from './crashes.ts'
import type { Blob, FromWorker, ToWorker, WorkerOptions } from './messages.ts'

/** How long the worker may take to close its files, in ms. */
const closeWithin = 10_000

interface Pending {
  resolve(value: unknown): void
  reject(error: DossierError): void
  progress?: CallContext['progress']
}

/** Where the worker's script is and what the core needs. */
interface CoreClientOptions {
  workerFile: string | URL
  worker: WorkerOptions
  /** Told when the worker died by itself; every window's project is closed then and a new worker has started. */
  onCrash?: (reason: string) => void
}

/** The core as a host sees it: one long-lived worker thread for all windows. */
export class CoreClient {
  readonly #options: CoreClientOptions
  readonly #pending = new Map<number, Pending>()
  readonly #clients = new Map<string, (event: CoreEvent) => void>()
  #worker: Worker
  #exited: Promise<void>
  #nextKey = 1
  readonly #crashes = crashCounter()
  #closing = false
  #closed = false
  #broken: string | null = null

  constructor(options: CoreClientOptions) {
    this.#options = options
    ;({ worker: this.#worker, exited: this.#exited } = this.#start())
  }

  /** Begins a window's session; its events go to `listener`. */
  connect(clientId: string, listener: (event: CoreEvent) => void): void {
    this.#clients.set(clientId, listener)
    this.#post({ type: 'connect', clientId })
  }

  /** Ends a window's session; the core closes a project that no window has open any more. */
  disconnect(clientId: string): void {
    if (this.#clients.delete(clientId)) this.#post({ type: 'disconnect', clientId })
  }

  /** Asks a command whose arguments were validated. Rejects with the core's `DossierError`. */
  async call(name: CoreCommandName, args: unknown, context: CallContext): Promise<unknown> {
    return unpacked(await this.pass(name, args, context))
  }

  /** As `call`, with the answer `packed`, as a page takes it. */
  pass(name: CoreCommandName, args: unknown, context: CallContext): Promise<unknown> {
    const key = this.#nextKey++
    const cancel = () => this.#post({ type: 'cancel', key })
    context.signal.addEventListener('abort', cancel, { once: true })
    const answer = this.#ask(key, { type: 'call', key, clientId: context.clientId, name, args }, context.progress)
    return answer.finally(() => context.signal.removeEventListener('abort', cancel))
  }

  /** A blob of any window's project, by SHA-256 in hex, or null. */
  async blob(hash: string): Promise<Blob | null> {
    const key = this.#nextKey++
    return (await this.#ask(key, { type: 'blob', key, clientIds: [...this.#clients.keys()], hash })) as Blob | null
  }

  /** Has the core close its files and waits for the worker's end; ends it by force only when that takes over 10 s. */
  async close(): Promise<void> {
    if (this.#closing) return this.#exited
    this.#post({ type: 'close' })
    this.#closing = true
    const overdue = setTimeout(() => void this.#worker.terminate(), closeWithin)
    await this.#exited
    clearTimeout(overdue)
  }

  #ask(key: number, message: ToWorker, progress?: CallContext['progress']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closing) return reject(closing())
      if (this.#broken !== null) return reject(broken(this.#broken))
      this.#pending.set(key, { resolve, reject, ...(progress ? { progress } : {}) })
      try {
        this.#post(message)
      } catch (thrown) {
        this.#pending.delete(key)
        reject(new DossierError('bad-arguments', `The arguments cannot be passed on: ${String(thrown)}.`))
      }
    })
  }

  #post(message: ToWorker): void {
    if (!this.#closing) this.#worker.postMessage(message)
  }

  #start(): { worker: Worker; exited: Promise<void> } {
    const worker = new Worker(this.#options.workerFile, { workerData: this.#options.worker })
    let reason = 'it ended'
    worker.on('message', (message: FromWorker) => this.#receive(message))
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error)
    })
    const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    worker.once('exit', () => this.#onExit(reason))
    return { worker, exited }
  }

  #receive(message: FromWorker): void {
    if (message.type === 'event') this.#clients.get(message.clientId)?.(message.event)
    else if (message.type === 'closed') this.#closed = true
    else if (message.type === 'progress') this.#pending.get(message.key)?.progress?.(message.progress)
    else this.#settle(message)
  }

  #settle(message: Extract<FromWorker, { type: 'result' | 'error' }>): void {
    const pending = this.#pending.get(message.key)
    this.#pending.delete(message.key)
    if (message.type === 'result') pending?.resolve(message.value)
    else pending?.reject(fromErrorData(message.error))
  }

  #onExit(reason: string): void {
    const again = this.#closing || this.#crashes.note(performance.now()) === 'again'
    if (!again) this.#broken = reason
    for (const pending of this.#pending.values()) pending.reject(this.#closing ? closing() : broken(reason))
    this.#pending.clear()
    if (this.#closing || this.#closed) return
    this.#options.onCrash?.(reason)
    if (again) ({ worker: this.#worker, exited: this.#exited } = this.#start())
    for (const [clientId, listener] of this.#clients) {
      this.#post({ type: 'connect', clientId })
      listener({ name: 'project/closed', payload: null })
    }
  }
}

function closing(): DossierError {
  return new DossierError('cancelled', 'Dossier is closing.')
}

function broken(reason: string): DossierError {
  const way = 'What was answered is saved. Open the project again; if this repeats, start Dossier again.'
  return new DossierError('internal', `Dossier's core stopped: ${reason}. ${way}`)
}
