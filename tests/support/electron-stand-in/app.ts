import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { endBrowser } from './browser.ts'
import { takeLock } from './lock.ts'
import { record } from './records.ts'

/** An event whose default can be prevented. */
export class StandInEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** What the app must know of windows without importing them. */
interface WindowList {
  count(): number
  /** Asks all windows to close. Resolves to false where one of them refused. */
  closeAll(): Promise<boolean>
  destroyAll(): void
}
const windows: { list: WindowList } = {
  list: { count: () => 0, closeAll: async () => true, destroyAll: () => undefined },
}

/** Told once by the module of windows. */
export function setWindowList(list: WindowList): void {
  windows.list = list
}

const emitter = new EventEmitter()
const switches = new Map<string, string>()
const paths = new Map<string, string>([
  ['appData', join(homedir(), '.config')],
  ['userData', join(homedir(), '.config', 'Dossier')],
  ['documents', join(homedir(), 'Documents')],
  ['home', homedir()],
  ['temp', tmpdir()],
])
let ready = false
let quitting = false
let resolveReady: () => void = () => undefined
const readiness = new Promise<void>((resolve) => {
  resolveReady = resolve
})
/** Second starts that came before ready: they are told afterwards. */
const waitingStarts: (() => void)[] = []

/** Says whether the app is ready; many calls are errors before or after. */
export function isReady(): boolean {
  return ready
}

/** Emits an event of the app; returns it, prevented or not. */
export function emitApp(name: string, ...args: unknown[]): StandInEvent {
  const event = new StandInEvent()
  emitter.emit(name, event, ...args)
  return event
}

/** Called when the entry module has been evaluated: only then is the app ready. */
export async function entryEvaluated(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  ready = true
  emitter.emit('will-finish-launching')
  emitter.emit('ready', new StandInEvent(), {})
  resolveReady()
  for (const start of waitingStarts.splice(0)) start()
}

/** Called after a window has closed. Without a listener the last one ends the app; while it quits nobody is asked. */
export function windowClosed(): void {
  if (windows.list.count() > 0 || quitting) return
  if (emitter.listenerCount('window-all-closed') === 0) void quit()
  else emitter.emit('window-all-closed')
}

async function quit(): Promise<void> {
  if (quitting) return
  quitting = true
  if (emitApp('before-quit').defaultPrevented || !(await windows.list.closeAll())) {
    quitting = false
    return
  }
  if (emitApp('will-quit').defaultPrevented) {
    quitting = false
    return
  }
  await end(0)
}

async function end(code: number): Promise<void> {
  emitApp('quit', code)
  await endBrowser()
  process.exit(code)
}

function beforeReady(what: string): void {
  if (ready) throw new Error(`${what} can only be called before app is ready`)
}

/** The part of Electron's `app` that the shell uses. */
export const app = {
  on: (name: string, listener: (...args: never[]) => void) => emitter.on(name, listener as () => void),
  once: (name: string, listener: (...args: never[]) => void) => emitter.once(name, listener as () => void),
  isPackaged: false,
  whenReady: () => readiness,
  isReady,
  quit: () => void quit(),
  exit: (code = 0) => {
    windows.list.destroyAll()
    if (!ready) process.exit(code)
    void end(code)
  },
  getAppPath: () => process.cwd(),
  getPath(name: string): string {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  },
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    paths.set(name, path)
  },
  enableSandbox: () => {
    beforeReady('app.enableSandbox()')
    record('enableSandbox', true)
  },
  disableHardwareAcceleration: () => {
    beforeReady('app.disableHardwareAcceleration()')
    record('disableHardwareAcceleration', true)
  },
  addRecentDocument: (path: string) => record('recentDocuments', path),
  commandLine: {
    appendSwitch: (name: string, value = '') => {
      switches.set(name, value)
      record('switches', `${name}=${value}`)
    },
    hasSwitch: (name: string) => switches.has(name),
    removeSwitch: (name: string) => switches.delete(name),
  },
  requestSingleInstanceLock(data: unknown): boolean {
    return takeLock(app.getPath('userData'), data, (start) => {
      const tell = () =>
        emitApp('second-instance', [...start.argv, '--original-process-start-time=1'], start.cwd, start.data)
      if (ready) tell()
      else waitingStarts.push(tell)
    })
  },
}
