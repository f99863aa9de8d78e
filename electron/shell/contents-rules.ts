import type { WebContents } from 'electron'
import { mayOpenOutside } from '../core/link/links.ts'
import type { Home } from './origin.ts'
import { mayNavigate } from './predicates.ts'

/** Keeps any page of the program where it is: no other windows, no other addresses, no embedded browsers. */
export function restrictContents(contents: WebContents, home: Home, openOutside: (url: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url)) setImmediate(() => openOutside(url))
    return { action: 'deny' }
  })
  const stay = (details: { url: string; preventDefault(): void }) => {
    if (!mayNavigate(details.url, home)) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
