import { type BaseWindow, type BrowserWindow, screen } from 'electron'
import { placeFile } from '../core/link/placement.ts'
import { ShellWindow, type ShellWindowOptions } from './shell-window.ts'
import { cascade, placeWindow, type WindowMemory } from './window-state.ts'

/** After the last move or resize, a window's place is stored this many ms later. */
const storeAfter = 400

interface WindowsOptions extends Omit<ShellWindowOptions, 'place'> {
  memory: WindowMemory
  /** A window is asked to close. Returns whether that is to be prevented. */
  onClose(id: number): boolean
  onClosed(id: number): void
  /** The user's session of the system ends. Windows only. */
  onSessionEnd(): void
}

/** The open windows, by the id of their page. */
export class Windows {
  readonly #options: WindowsOptions
  readonly #open = new Map<number, ShellWindow>()
  #storing: NodeJS.Timeout | undefined

  constructor(options: WindowsOptions) {
    this.#options = options
  }

  get(id: number): ShellWindow | undefined {
    return this.#open.get(id)
  }

  /** The window of the program that a system window is, if any. */
  of(window: BaseWindow | undefined): ShellWindow | undefined {
    return [...this.#open.values()].find((one) => one.window === window)
  }

  get size(): number {
    return this.#open.size
  }

  all(): ShellWindow[] {
    return [...this.#open.values()]
  }

  /** Opens a window, on a file or on the start screen. */
  async create(path?: string): Promise<ShellWindow> {
    const shell = new ShellWindow({ ...this.#options, place: this.#place() })
    this.#open.set(shell.id, shell)
    this.#follow(shell)
    if (path !== undefined) await shell.session.openFile(path)
    await shell.load()
    return shell
  }

  /** Shows each file: in the window that has it, in one on the start screen, else in a new one. */
  async openFiles(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.#openFile(path)
    if (paths.length === 0) this.#last()?.focus()
  }

  async #openFile(path: string): Promise<void> {
    const place = await placeFile(
      path,
      this.all().map((one) => one.session),
    )
    if (place.in === 'new') await this.create(path)
    else {
      if (place.in === 'free') await place.session.openFile(path)
      this.get(Number(place.session.clientId))?.focus()
    }
  }

  #last(): ShellWindow | undefined {
    return this.all().at(-1)
  }

  #place(): ReturnType<typeof placeWindow> {
    const displays = screen.getAllDisplays().map((display) => display.workArea)
    const other = this.#last()?.window
    if (!other) return placeWindow(this.#options.memory.get(), displays)
    return placeWindow({ bounds: cascade(other.getNormalBounds()), maximized: false }, displays)
  }

  #follow({ id, window, session }: ShellWindow): void {
    const store = () => {
      clearTimeout(this.#storing)
      this.#storing = setTimeout(() => this.#store(window), storeAfter)
    }
    window.on('resize', store)
    window.on('move', store)
    window.on('session-end', () => this.#options.onSessionEnd())
    window.on('close', (event) => {
      this.#store(window)
      if (this.#options.onClose(id)) event.preventDefault()
    })
    window.on('closed', () => {
      this.#open.delete(id)
      session.close()
      this.#options.onClosed(id)
    })
  }

  #store(window: BrowserWindow): void {
    if (window.isDestroyed()) return
    this.#options.memory.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  }
}
