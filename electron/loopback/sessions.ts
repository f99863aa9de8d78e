import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { decodeWire, encodeWire } from '#shared/protocol/wire.ts'
import type { CoreClient } from '../core/link/core-client.ts'
import type { HostPort } from '../core/link/host.ts'
import { Session } from '../core/link/session.ts'
import { mayConnect } from './guard.ts'
import type { LoopbackServer } from './server.ts'

/** Largest message a page may send, in bytes: a dropped batch of files as base64. */
const maxPayload = 256 * 1024 * 1024
/** A window whose line is gone this many ticks of a second is closed. Ticks, not time: a sleeping laptop has none. */
const graceTicks = 6

interface Window {
  session: Session
  socket: WebSocket | null
  /** Told when the page has saved, or can't any more. */
  onSaved: (() => void) | null
  /** Ticks since the line went. */
  gone: number
}

interface SessionsOptions {
  server: LoopbackServer
  core: CoreClient
  host: HostPort
  /** Called when the last window has gone. */
  onLastGone(): void
  /** Takes upgrades that are not the page's line: hot reload while developing. */
  otherUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
}

/** The windows of this launch, each a WebSocket and a session that outlives a short break of the line. */
export interface Sessions {
  get(clientId: string): Session | undefined
  all(): Session[]
  /** How many windows have connected since the start. */
  readonly seen: number
  /** Asks every window to save what it has and waits until each has or its line has gone, or for so many ms at most. */
  save(within: number): Promise<void>
  /** A window has saved: it asks to be closed. */
  saved(clientId: string): void
  close(): void
}

/** Accepts the lines of pages on the server. */
export function acceptSessions(options: SessionsOptions): Sessions {
  const windows = new Map<string, Window>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
  let seen = 0

  options.server.http.on('upgrade', (request, duplex, head) => {
    if (options.otherUpgrade?.(request, duplex, head)) return
    const id = windowId(request, options.server)
    if (id === null) return void duplex.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    sockets.handleUpgrade(request, duplex, head, (socket) => attach(id, socket))
  })

  function attach(id: string, socket: WebSocket): void {
    const window = windows.get(id) ?? open(id)
    window.socket?.close(4001, 'opened again elsewhere')
    Object.assign(window, { socket, gone: 0 })
    socket.on('message', (data, isBinary) => receive(window.session, socket, isBinary ? null : String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      if (window.socket !== socket) return
      window.socket = null
      window.onSaved?.()
      window.session.abortCalls()
    })
  }

  function open(id: string): Window {
    const send = (message: unknown) => window.socket?.send(encodeWire(message))
    const session = new Session({ clientId: id, core: options.core, host: options.host, send })
    const window: Window = { session, socket: null, onSaved: null, gone: 0 }
    windows.set(id, window)
    seen += 1
    const file = options.server.takeFile()
    if (file !== null) void session.openFile(file)
    return window
  }

  const ticking = setInterval(() => closeGone(windows, options), 1000)

  return {
    get: (clientId) => windows.get(clientId)?.session,
    all: () => [...windows.values()].map(({ session }) => session),
    get seen() {
      return seen
    },
    save: (within) => saveAll([...windows.values()], within),
    saved: (clientId) => windows.get(clientId)?.onSaved?.(),
    close: () => {
      clearInterval(ticking)
      for (const { socket, session } of windows.values()) {
        session.close()
        socket?.close(1001, 'Dossier ends')
      }
      windows.clear()
      sockets.close()
    },
  }
}

/** Counts a tick and closes the windows whose line has been gone too long. */
function closeGone(windows: Map<string, Window>, { onLastGone }: SessionsOptions): void {
  for (const [id, window] of windows) {
    if (window.socket !== null || ++window.gone < graceTicks) continue
    windows.delete(id)
    window.session.close()
    if (windows.size === 0) onLastGone()
  }
}

async function saveAll(windows: Window[], within: number): Promise<void> {
  const asked = windows
    .filter(({ socket }) => socket !== null)
    .map((window) => {
      const saved = new Promise<void>((resolve) => {
        window.onSaved = resolve
      })
      window.session.emit({ name: 'host/closing', payload: null })
      return saved
    })
  const overdue = Promise.withResolvers<void>()
  const timer = setTimeout(overdue.resolve, within)
  await Promise.race([Promise.all(asked), overdue.promise])
  clearTimeout(timer)
}

function receive(session: Session, socket: WebSocket, text: string | null): void {
  const message = text === null ? null : parse(text)
  if (!session.receive(message)) socket.close(1008, 'not a message of Dossier')
}

function parse(text: string): unknown {
  try {
    return decodeWire(text)
  } catch {
    return null
  }
}

/** The window that an upgrade is for, or null where the upgrade is refused. */
function windowId(request: IncomingMessage, { names, secret }: LoopbackServer): string | null {
  const url = new URL(request.url ?? '/', 'http://host.invalid')
  const allowed = mayConnect({ method: request.method, url, headers: request.headers }, names, secret)
  const id = url.searchParams.get('window')
  if (!allowed || url.pathname !== '/socket' || id === null || !/^[0-9a-f-]{36}$/.test(id)) return null
  return id
}
