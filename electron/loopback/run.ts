import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { browserAdvice, findBrowser } from '#chromium/find.ts'
import { printPdf } from '#chromium/print.ts'
import { openAppWindow, type StartedBrowser } from '#chromium/start.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { CoreClient } from '../core/link/core-client.ts'
import { folderMemory } from '../core/link/folder-memory.ts'
import type { HostPort } from '../core/link/host.ts'
import { placeFile } from '../core/link/placement.ts'
import type { LoopbackArguments } from './arguments.ts'
import { FileDialogs } from './file-dialogs.ts'
import { openOutside } from './open-outside.ts'
import { type LoopbackServer, type PageMiddleware, startServer } from './server.ts'
import { acceptSessions, type Sessions } from './sessions.ts'

/** What the program hands the loopback host once. */
export interface LoopbackOptions extends LoopbackArguments {
  home: string
  workerFile: string | URL
  sampleFolder: string
  pageFolder: string
  version: string
  /** Replaces the page's folder while developing. */
  development?: {
    middleware: PageMiddleware
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  }
  /** Prints a line for the user. */
  say(line: string): void
}

/** A running loopback host. */
export interface Loopback {
  /** A fresh address that lets one browser in, once. */
  newAddress(file: string | null): string
  /** Shows a file where it belongs, or a new window: opens it, or prints an address where none can be opened. */
  open(file: string | null): Promise<void>
  /** Resolves when the host has ended: its last window was closed, or `close` was called. */
  ended: Promise<void>
  /** Ends the host after its windows have saved what they have; after 3 s at most where one does not answer. */
  close(): Promise<void>
}

/** A browser that handed its window to another one has it shown within this many ms. */
const handOver = 15_000
/** How long windows may take to save when the host is told to end, in ms. */
const saveWithin = 3000

/** Starts the program without Electron: core in a worker, page and protocol on the loopback address. */
export async function runLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { home, sampleFolder, workerFile, say } = options
  const ended = Promise.withResolvers<void>()
  const core = new CoreClient({
    workerFile,
    worker: { home, sampleFolder },
    onCrash: (reason) => say(`Dossier's core stopped: ${reason}`),
  })
  const server = await startServer({
    port: options.port,
    pageFolder: options.pageFolder,
    ...(options.development ? { middleware: options.development.middleware } : {}),
    blob: (hash) => core.blob(hash),
    dialogApi: (path, request) => dialogs.api(path, request),
  })
  const dialogs: FileDialogs = new FileDialogs({
    origin: server.names.dialogOrigin,
    memory: folderMemory(home),
    show: (clientId, payload) => sessions.get(clientId)?.emit({ name: 'host/dialog', payload }),
  })
  const windows = windowOpener(options, server)
  const sessions: Sessions = acceptSessions({
    server,
    core,
    host: hostPort(
      options,
      dialogs,
      (path) => windows.open(path),
      (clientId) => sessions.saved(clientId),
    ),
    onLastGone: () => {
      if (windows.opened()) void close()
    },
    ...(options.development ? { otherUpgrade: options.development.upgrade } : {}),
  })
  windows.onFailed(() => sessions.seen === 0)

  async function close(): Promise<void> {
    await sessions.save(saveWithin)
    sessions.close()
    windows.close()
    await Promise.all([core.close(), server.close()])
    ended.resolve()
  }
  async function open(file: string | null): Promise<void> {
    const place = file === null ? ({ in: 'new' } as const) : await placeFile(file, sessions.all())
    if (place.in === 'new') await windows.open(file)
    else if (place.in === 'free' && file !== null) await place.session.openFile(file)
  }
  return { newAddress: server.newAddress, open, ended: ended.promise, close }
}

function hostPort(
  { version }: LoopbackOptions,
  dialogs: FileDialogs,
  openWindow: (path: string | null) => Promise<void>,
  onSaved: (clientId: string) => void,
): HostPort {
  return {
    info: { host: 'loopback', platform: process.platform, version, dropGivesPaths: false },
    askForFile: (request, context) => dialogs.ask(request, context),
    openWindow: (path) => openWindow(path ?? null),
    // The page sets its own title and closes itself: a browser's window has no other handle.
    setTitle: () => undefined,
    // Told on a later tick, when the page has its answer and closes itself.
    closeWindow: (clientId) => void setImmediate(() => onSaved(clientId)),
    openOutside,
    print: printPdf,
  }
}

interface WindowOpener {
  open(file: string | null): Promise<void>
  /** Whether a window was opened, as opposed to an address printed. */
  opened(): boolean
  /** Given whether no page has come, told when a browser ends early. */
  onFailed(noPageYet: () => boolean): void
  close(): void
}

function windowOpener({ home, noWindow, noSandbox, say }: LoopbackOptions, server: LoopbackServer): WindowOpener {
  const started: StartedBrowser[] = []
  let opened = false
  let noPageYet = () => false
  const print = (file: string | null, why: string) => say(`${why}Dossier is at ${server.newAddress(file)} (works once)`)
  return {
    opened: () => opened,
    onFailed: (check) => {
      noPageYet = check
    },
    async open(file) {
      const reason = noWindow ? '' : whyNoWindow()
      const browser = findBrowser()
      if (noWindow || reason !== '' || browser === null) return print(file, reason)
      opened = true
      const address = server.newAddress(file, () => window.forget())
      const window = openAppWindow(browser, { address, folder: home, noSandbox })
      started.push(window)
      followBrowser(window, noPageYet, (how) => {
        opened = false
        print(file, `${browser.name} ${how}. `)
      })
    },
    close() {
      for (const window of started) window.forget()
    },
  }
}

/**
 * Tells when a browser could not be started or ended before a page came. One that ends well at once may have handed
 * its window to a browser that runs already, so that one is given time.
 */
function followBrowser(
  { process: child }: StartedBrowser,
  noPageYet: () => boolean,
  onFailed: (how: string) => void,
): void {
  const check = (how: string) => {
    if (noPageYet()) onFailed(how)
  }
  child.once('error', (error) => check(`could not be started (${error.message})`))
  child.once('exit', (code, signal) => {
    const how = `ended without showing a window (${signal ?? `code ${code}`})`
    if (code === 0) setTimeout(() => check(how), handOver).unref()
    else check(how)
  })
}

/** Why no window can be opened here, as a sentence with a blank after it; empty where one can. */
function whyNoWindow(): string {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'There is no display. '
  if (findBrowser() === null) return `There is no browser to show a window. ${browserAdvice}, or open the address. `
  return ''
}

/** Says in a sentence why the host could not start. */
export function startFailure(thrown: unknown, port: number): string {
  if (thrown instanceof DossierError) return thrown.message
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another with --port.`
  if (code === 'EACCES') return `Port ${port} may not be used by you. Choose one above 1023 with --port.`
  return `Dossier could not start: ${thrown instanceof Error ? thrown.message : String(thrown)}`
}
