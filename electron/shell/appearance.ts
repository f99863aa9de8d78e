import { app, nativeTheme } from 'electron'
import type { AppState } from '#shared/protocol/views.ts'
import type { CoreEvent } from '../core/api.ts'
import type { CoreClient } from '../core/link/core-client.ts'
import type { MenuBar } from './menu-bar.ts'

/** Keeps theme, menu and the system's list of recent files as the analyst's state says. */
export class AppearanceOf {
  readonly #menu: MenuBar

  constructor(menu: MenuBar) {
    this.#menu = menu
  }

  /** Takes over the state of the start. */
  async begin(core: CoreClient): Promise<void> {
    const context = { clientId: 'shell', signal: new AbortController().signal, progress: () => undefined }
    core.connect('shell', (event) => this.follow(event))
    this.#show((await core.call('app/state', {}, context)) as AppState)
  }

  /** Follows what happens in the windows. */
  follow(event: CoreEvent): void {
    if (event.name === 'app/changed') this.#show(event.payload)
    if (event.name === 'project/opened') app.addRecentDocument(event.payload.path)
  }

  #show({ settings, recents }: AppState): void {
    if (nativeTheme.themeSource !== settings.theme) nativeTheme.themeSource = settings.theme
    this.#menu.show({ theme: settings.theme, recents: recents.filter(({ state }) => state !== 'missing') })
  }
}
