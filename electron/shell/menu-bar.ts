import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type MenuEntry, type MenuState, menuFor } from './menu.ts'
import type { Windows } from './windows.ts'

/** The native menu bar: sends what is chosen to the page of the window in front. */
export class MenuBar {
  readonly #windows: Windows
  readonly #about: () => void
  #shown = ''

  constructor(windows: Windows, about: () => void) {
    this.#windows = windows
    this.#about = about
  }

  /** Builds the menu anew where something in it changed. */
  show(state: MenuState): void {
    const entries = menuFor(process.platform, state)
    const text = JSON.stringify(entries)
    if (text === this.#shown) return
    this.#shown = text
    Menu.setApplicationMenu(Menu.buildFromTemplate(entries.map((entry) => this.#item(entry))))
  }

  #item({ path, submenu, ...entry }: MenuEntry): MenuItemConstructorOptions {
    const { id } = entry
    return {
      ...entry,
      ...(submenu ? { submenu: submenu.map((one) => this.#item(one)) } : {}),
      ...(id === 'shell.open-recent' ? { id: `${id}:${path}` } : {}),
      ...(id ? { click: (_item, window) => void this.#choose(id, path, window) } : {}),
    }
  }

  async #choose(id: string, path: string | undefined, window: Electron.BaseWindow | undefined): Promise<void> {
    const shell = this.#windows.of(window)
    if (id === 'shell.about') this.#about()
    else if (id === 'shell.close-window') shell?.window.close()
    else if (path !== undefined) await this.#windows.openFiles([path])
    // On macOS the menu is there without a window.
    else (shell ?? (await this.#windows.create())).session.emit({ name: 'menu/command', payload: { command: id } })
  }
}
