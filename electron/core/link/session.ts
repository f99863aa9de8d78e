import {
  type CallContext,
  type CommandName,
  type CommandResult,
  commands,
  type Handlers,
  type HostCommandName,
} from '#shared/protocol/commands.ts'
import { DossierError, toErrorData } from '#shared/protocol/errors.ts'
import type { ServerMessage } from '#shared/protocol/message.ts'
import type { CoreEvent } from '../api.ts'
import type { CoreClient } from './core-client.ts'
import { PathGrants, realPath } from './grants.ts'
import { type HostPort, hostHandlers } from './host.ts'
import { readArgs, readMessage, readName } from './validate.ts'

/** What a session needs of its host. */
interface SessionOptions {
  clientId: string
  core: CoreClient
  host: HostPort
  send(message: ServerMessage): void
}

/** Commands that may name a recent file; writing to one is not among them. */
const openings: ReadonlySet<CommandName> = new Set<CommandName>(['project/open', 'window/new'])

type AnyHandler = (args: object, context: CallContext) => unknown

/**
 * One window's line to the program, the same on both hosts: checks what the page sends, refuses paths the user did
 * not name, passes commands to the core or the host, numbers events. Events wait until the page has spoken.
 */
export class Session {
  readonly clientId: string
  readonly grants = new PathGrants()
  /** File of the project that the window shows or is asked to show; null on the start screen. */
  project: string | null = null
  readonly #core: CoreClient
  readonly #send: (message: ServerMessage) => void
  readonly #handlers: Handlers<HostCommandName>
  readonly #calls = new Map<number, AbortController>()
  #waiting: CoreEvent[] | null = []
  #seq = 0

  constructor({ clientId, core, host, send }: SessionOptions) {
    this.clientId = clientId
    this.#core = core
    this.#send = send
    this.#handlers = hostHandlers(host, this.grants, (name, args) => this.#askCore(name, args))
    core.connect(clientId, (event) => this.emit(event))
  }

  /** Takes a message from the page. Returns false where it was not one. */
  receive(raw: unknown): boolean {
    const message = readMessage(raw)
    if (message === null) return false
    this.#release()
    if (message.type === 'cancel') this.#calls.get(message.id)?.abort()
    else void this.#answer(message.id, message.name, message.args)
    return true
  }

  /** Lets the page use a file and asks it to open it. */
  async openFile(path: string): Promise<void> {
    this.project = await this.grants.allow(path)
    this.emit({ name: 'host/open-path', payload: { path: this.project } })
  }

  /** Sends an event to the page. */
  emit(event: CoreEvent): void {
    if (event.name === 'project/opened') this.project = event.payload.path
    if (event.name === 'project/closed') this.project = null
    if (this.#waiting !== null) this.#waiting.push(event)
    else this.#send({ type: 'event', seq: ++this.#seq, ...event })
  }

  /** Stops what the page has asked for, because the page is gone; its project stays open. Events wait for the next page. */
  abortCalls(): void {
    for (const stop of this.#calls.values()) stop.abort()
    this.#waiting ??= []
  }

  /** Ends the session. */
  close(): void {
    this.abortCalls()
    this.#core.disconnect(this.clientId)
  }

  #release(): void {
    const events = this.#waiting ?? []
    this.#waiting = null
    for (const event of events) this.#send({ type: 'event', seq: ++this.#seq, ...event })
  }

  async #answer(id: number, name: string, args: unknown): Promise<void> {
    if (this.#calls.has(id))
      return this.#fail(id, new DossierError('bad-arguments', `Call ${id} is still being answered.`))
    const stop = new AbortController()
    this.#calls.set(id, stop)
    try {
      const value = await this.#dispatch(id, name, args, stop.signal)
      this.#send({ type: 'result', id, value })
    } catch (thrown) {
      this.#fail(id, thrown)
    } finally {
      this.#calls.delete(id)
    }
  }

  #fail(id: number, thrown: unknown): void {
    this.#send({ type: 'error', id, error: toErrorData(thrown) })
  }

  async #dispatch(id: number, rawName: string, rawArgs: unknown, signal: AbortSignal): Promise<unknown> {
    const name = readName(rawName)
    const args = await this.#allowPaths(name, readArgs(name, rawArgs))
    if (signal.aborted) throw new DossierError('cancelled', 'Stopped before it began.')
    const context: CallContext = {
      clientId: this.clientId,
      signal,
      progress: (progress) => this.#send({ type: 'progress', id, progress }),
    }
    if (isHostCommand(name, this.#handlers)) return (this.#handlers[name] as AnyHandler)(args, context)
    return this.#core.pass(name, args, context)
  }

  /** Replaces path arguments by the real paths they were allowed as. Throws `not-allowed`. */
  async #allowPaths(name: CommandName, args: object): Promise<object> {
    const allowed: { [key: string]: unknown } = { ...args }
    for (const key of commands[name].paths) {
      const value = allowed[key]
      if (typeof value === 'string') allowed[key] = await this.#allowed(name, value)
      else if (Array.isArray(value)) allowed[key] = await Promise.all(value.map((path) => this.#allowed(name, path)))
    }
    return allowed
  }

  async #allowed(name: CommandName, path: string): Promise<string> {
    const real = (await this.grants.check(path)) ?? (openings.has(name) ? await this.#recent(path) : null)
    if (real !== null) return real
    throw new DossierError('not-allowed', `${name} may not use ${path}: pick the file in a dialog first.`)
  }

  /** Recent files were picked by the user before, so they may be opened again. */
  async #recent(path: string): Promise<string | null> {
    const recents = await this.#askCore('app/recents', {})
    const wanted = await realPath(path)
    for (const recent of recents) if ((await realPath(recent.path)) === wanted) return wanted
    return null
  }

  #askCore<N extends 'app/recents' | 'brief/render'>(name: N, args: object): Promise<CommandResult<N>> {
    const context = { clientId: this.clientId, signal: new AbortController().signal, progress: () => undefined }
    return this.#core.call(name, args, context) as Promise<CommandResult<N>>
  }
}

function isHostCommand(name: CommandName, handlers: Handlers<HostCommandName>): name is HostCommandName {
  return Object.hasOwn(handlers, name)
}
