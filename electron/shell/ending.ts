import { app, powerMonitor } from 'electron'
import type { CoreClient } from '../core/link/core-client.ts'
import { type QuitAction, type QuitEvent, quitStep, running } from './quit.ts'
import type { Windows } from './windows.ts'

/** How long a closing window's page may take to save, in ms. */
const flushWithin = 1500

/** Lets windows and the program end in the order of `quitStep`. */
export class Ending {
  readonly #windows: () => Windows
  readonly #core: CoreClient
  #state = running(process.platform)

  constructor(windows: () => Windows, core: CoreClient) {
    this.#windows = windows
    this.#core = core
  }

  /** Listens to the end of the program. */
  follow(): void {
    powerMonitor.on('shutdown', () => void this.step({ type: 'shutdown' }))
    app.on('before-quit', () => void this.step({ type: 'before-quit' }))
    app.on('window-all-closed', () => void this.step({ type: 'all-closed' }))
    // A service manager, a terminal or the end of a session: the windows save first, as for the user.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
    app.on('will-quit', (event) => {
      if (this.step({ type: 'will-quit' })) event.preventDefault()
    })
  }

  /** Takes a step; says whether what was about to happen is to be prevented. */
  step(event: QuitEvent): boolean {
    const { state, actions } = quitStep(this.#state, event)
    this.#state = state
    for (const action of actions) this.#act(action)
    return actions.some((action) => action.type === 'prevent')
  }

  /** The user's session ends (Windows), which quits nothing by itself. */
  sessionEnds(): void {
    this.step({ type: 'shutdown' })
    void this.#core.close()
  }

  /** Closes a window whose page has saved. */
  closeNow(id: number): void {
    if (this.#state.flushing.includes(id)) this.step({ type: 'flushed', window: id })
    else this.#windows().get(id)?.window.destroy()
  }

  #act(action: QuitAction): void {
    if (action.type === 'ask-page') this.#askPage(action.window)
    if (action.type === 'destroy') this.#windows().get(action.window)?.window.destroy()
    // Asked for from within the event that ends the windows, a quit would be lost.
    if (action.type === 'quit') setImmediate(() => app.quit())
    if (action.type === 'close-core') void this.#core.close().then(() => this.step({ type: 'core-closed' }))
    if (action.type === 'exit') app.exit(0)
  }

  #askPage(id: number): void {
    const shell = this.#windows().get(id)
    if (!shell) return
    shell.session.emit({ name: 'host/closing', payload: null })
    const overdue = setTimeout(() => this.step({ type: 'flushed', window: id }), flushWithin)
    shell.window.once('closed', () => clearTimeout(overdue))
  }
}
