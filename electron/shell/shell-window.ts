import { BrowserWindow, dialog, type IpcMainEvent, nativeTheme, type WebContents } from 'electron'
import type { CoreEvent } from '../core/api.ts'
import type { CoreClient } from '../core/link/core-client.ts'
import { crashCounter } from '../core/link/crashes.ts'
import type { HostPort } from '../core/link/host.ts'
import { Session } from '../core/link/session.ts'
import type { Home } from './origin.ts'
import { isOurSender } from './predicates.ts'
import { safePreferences } from './preferences.ts'
import { minimum, type placeWindow } from './window-state.ts'

/** What a window of the shell is made of. */
export interface ShellWindowOptions {
  core: CoreClient
  host: HostPort
  home: Home
  preload: string
  packaged: boolean
  place: ReturnType<typeof placeWindow>
  /** Told of every event that goes to the page. */
  onEvent(event: CoreEvent): void
}

/** One window of the program: its page, its session, what it has open. */
export class ShellWindow {
  readonly window: BrowserWindow
  readonly id: number
  readonly session: Session
  readonly #options: ShellWindowOptions
  readonly #contents: WebContents
  readonly #crashes = crashCounter()

  constructor(options: ShellWindowOptions) {
    this.#options = options
    this.window = new BrowserWindow({
      ...options.place.bounds,
      minWidth: minimum.width,
      minHeight: minimum.height,
      show: false,
      title: 'Dossier',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#171716' : '#f4f4f2',
      webPreferences: { ...safePreferences, preload: options.preload, devTools: !options.packaged },
    })
    this.#contents = this.window.webContents
    this.id = this.#contents.id
    this.session = new Session({
      clientId: String(this.id),
      core: options.core,
      host: options.host,
      send: (message) => {
        if (message.type === 'event') options.onEvent(message)
        if (!this.#contents.isDestroyed()) this.#contents.send('dossier', message)
      },
    })
    this.#listen()
  }

  /** Loads the page. */
  async load(): Promise<void> {
    if (this.#options.place.maximized) this.window.maximize()
    await this.window.loadURL(this.#options.home.url)
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.focus()
  }

  #listen(): void {
    const { window } = this
    window.once('ready-to-show', () => window.show())
    window.on('page-title-updated', (event) => event.preventDefault())
    this.#contents.ipc.on('dossier', (event, message: unknown) => {
      if (this.#isOurs(event)) this.session.receive(message)
    })
    this.#contents.ipc.on('dossier-dropped', (event, path: unknown) => {
      if (this.#isOurs(event) && typeof path === 'string') void this.session.grants.allow(path)
    })
    this.#contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) this.session.abortCalls()
    })
    this.#contents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.#recover()
    })
    this.#contents.on('preload-error', (_event, path, error) => {
      process.stderr.write(`The preload ${path} failed: ${error.message}\n`)
    })
  }

  #isOurs(event: IpcMainEvent): boolean {
    const frame = event.senderFrame
    const sender = frame && { origin: frame.origin, isMainFrame: frame === event.sender.mainFrame }
    return isOurSender(sender, this.#options.home)
  }

  /** The page's process died: it is loaded again, at most twice a minute by itself. */
  #recover(): void {
    this.session.abortCalls()
    const next = this.#crashes.note(performance.now())
    setImmediate(() => void (next === 'again' ? this.#reload() : this.#ask()))
  }

  #reload(): void {
    if (!this.window.isDestroyed()) this.#contents.reload()
  }

  async #ask(): Promise<void> {
    if (this.window.isDestroyed()) return
    const { response } = await dialog.showMessageBox(this.window, {
      type: 'error',
      message: 'This window has stopped several times.',
      detail: 'What was answered is saved in the project. Show the window again, or close it.',
      buttons: ['Show again', 'Close the window'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    if (this.window.isDestroyed()) return
    if (response === 0) this.#reload()
    else this.window.destroy()
  }
}
