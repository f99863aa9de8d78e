import { type Home, pageHost, scheme } from './origin.ts'

/** Protocol and host of an address, or null where it is malformed. Node knows no origin of custom schemes. */
function place(url: string): { protocol: string; host: string; user: boolean } | null {
  try {
    const { protocol, host, username, password } = new URL(url)
    return { protocol, host, user: username !== '' || password !== '' }
  } catch {
    return null
  }
}

/** Says whether a window may go to an address: only within its own page. */
export function mayNavigate(url: string, home: Home): boolean {
  const [to, own] = [place(url), place(home.url)]
  return to !== null && own !== null && !to.user && to.protocol === own.protocol && to.host === own.host
}

/** What of a frame decides whether its messages are taken. */
interface Sender {
  origin: string
  isMainFrame: boolean
}

/** Says whether a message comes from the main frame of our page. */
export function isOurSender(sender: Sender | null, home: Home): boolean {
  return sender?.isMainFrame === true && sender.origin === home.origin
}

/** Says whether a page may use a permission: writing text to the clipboard, from our main frame, and nothing else. */
export function mayUse(permission: string, requestingUrl: string, isMainFrame: boolean, home: Home): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && mayNavigate(requestingUrl, home)
}

/** Says whether Chromium may load an address at all. The program uses no network; while developing, the dev server. */
export function mayLoad(url: string, home: Home): boolean {
  const to = place(url)
  if (to === null) return false
  if (['blob:', 'data:', 'devtools:'].includes(to.protocol)) return true
  if (to.protocol === `${scheme}:`) return true
  const own = place(home.url)
  return home.dev && own !== null && to.host === own.host && ['http:', 'ws:'].includes(to.protocol)
}

/** Says whether an address of our scheme is the built page's. */
export function isPageHost(url: URL): boolean {
  return url.protocol === `${scheme}:` && url.host === pageHost
}
