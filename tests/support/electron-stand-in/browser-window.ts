import { EventEmitter } from 'node:events'
import { isReady, StandInEvent, setWindowList, windowClosed } from './app.ts'
import { record } from './records.ts'
import { strict } from './strict.ts'
import { newContents, type StandInContents, type WebPreferences } from './web-contents.ts'

interface Options {
  x?: number
  y?: number
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  show?: boolean
  title?: string
  backgroundColor?: string
  webPreferences?: WebPreferences
}
const known = new Set(
  ['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'backgroundColor', 'webPreferences'].concat(
    [],
  ),
)

const windows = new Set<Window>()

/** A window without pixels around a real page. */
class Window extends EventEmitter {
  readonly #contents: StandInContents
  #bounds: { x: number; y: number; width: number; height: number }
  #visible: boolean
  #title: string
  #maximized = false
  #destroyed = false

  constructor(options: Options) {
    super()
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    for (const name of Object.keys(options))
      if (!known.has(name)) throw new Error(`not in the stand-in: BrowserWindow ${name}`)
    record('windows', JSON.parse(JSON.stringify(options)))
    const { x = 100, y = 100, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#visible = options.show ?? true
    this.#title = options.title ?? ''
    this.#contents = newContents(options.webPreferences ?? {}, { width, height })
    this.#contents.onKey = (item) => {
      if (item.role === 'quit') void import('./app.ts').then(({ app }) => app.quit())
      else if (typeof item.click === 'function') item.click(item, outer.get(this), {})
    }
  }

  get webContents(): StandInContents {
    this.#alive()
    return this.#contents
  }

  /** For the harness, also after destruction. */
  get contents(): StandInContents {
    return this.#contents
  }

  get title(): string {
    return this.#title
  }

  async loadURL(url: string): Promise<void> {
    this.#alive()
    const loading = this.#contents.loadURL(url)
    await loading
    setImmediate(() => this.emit('ready-to-show'))
  }

  show(): void {
    this.#alive()
    this.#visible = true
  }

  isVisible(): boolean {
    this.#alive()
    return this.#visible
  }

  focus(): void {
    this.#alive()
    record('focus', this.#contents.id)
  }

  isMinimized(): boolean {
    this.#alive()
    return false
  }

  maximize(): void {
    this.#alive()
    this.#maximized = true
  }

  isMaximized(): boolean {
    this.#alive()
    return this.#maximized
  }

  getNormalBounds() {
    this.#alive()
    return { ...this.#bounds }
  }

  /** The user drags the window's edge. */
  setBounds(bounds: { x: number; y: number; width: number; height: number }): void {
    this.#alive()
    this.#bounds = { ...bounds }
    this.emit('resize')
    this.emit('move')
  }

  setTitle(title: string): void {
    this.#alive()
    this.#title = title
  }

  /** Closes as a click on the window's cross does: may be prevented. */
  close(): void {
    this.#alive()
    const event = new StandInEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    void this.#contents.closePage()
    this.emit('closed')
    windowClosed()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
  }
}

/** The guarded object that the shell holds, by window. */
const outer = new Map<Window, object>()

/** Electron's `BrowserWindow`. */
export const BrowserWindow = new Proxy(Window, {
  construct(target, [options = {}]: [Options?]) {
    const window = new target(options)
    const guarded = strict('BrowserWindow', window)
    outer.set(window, guarded)
    windows.add(window)
    return guarded
  },
})

/** The windows that are open, in the order of their making. */
export function openWindows(): { window: Window; outside: object }[] {
  return [...windows].map((window) => ({ window, outside: outer.get(window) ?? window }))
}

setWindowList({
  count: () => windows.size,
  async closeAll() {
    const open = [...windows]
    for (const window of open) window.close()
    return open.every((window) => window.isDestroyed())
  },
  destroyAll() {
    for (const window of [...windows]) window.destroy()
  },
})
