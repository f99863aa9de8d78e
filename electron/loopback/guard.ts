import type { IncomingHttpHeaders } from 'node:http'
import type { Names } from './names.ts'
import { sameSecret } from './tokens.ts'

/** Name of the cookie that a browser holds after it has used its one-time token. */
export const cookieName = 'dossier'

/** What of a request decides whether it is answered. */
export interface Asked {
  method: string | undefined
  url: URL
  headers: IncomingHttpHeaders
}

/** A request that may be answered, by whom, or why not. */
export type Verdict =
  | { for: 'entry' | 'page' | 'dialog' | 'dialog-api' }
  | { for: 'nobody'; status: 403 | 405 | 421; reason: string }

const reading = new Set(['GET', 'HEAD'])

/** Judges an HTTP request by Host, method, Origin, Sec-Fetch-* and cookie. */
export function judgeRequest(asked: Asked, names: Names, secret: string): Verdict {
  const { host } = asked.headers
  if (host === names.dialog) return judgeDialog(asked, names)
  if (host !== names.page) return no(421, 'This host name is not served here.')
  if (!reading.has(asked.method ?? '')) return no(405, 'Only reading is served here.')
  if (!originIs(asked.headers, names.pageOrigin)) return no(403, 'Another site may not ask here.')
  if (isEntry(asked)) return { for: 'entry' }
  if (!isOwnRequest(asked.headers)) return no(403, 'Another site may not ask here.')
  if (!hasCookie(asked.headers, secret)) return no(403, 'Open Dossier by the address it printed, or start it again.')
  return { for: 'page' }
}

/** Judges a WebSocket upgrade. Chromium sends no Sec-Fetch-Site with it, so its Origin is required. */
export function mayConnect(asked: Asked, names: Names, secret: string): boolean {
  const { host, origin } = asked.headers
  const site = asked.headers['sec-fetch-site']
  if (host !== names.page || origin !== names.pageOrigin) return false
  return (site === undefined || site === 'same-origin') && hasCookie(asked.headers, secret)
}

function judgeDialog({ method, url, headers }: Asked, names: Names): Verdict {
  if (url.pathname.startsWith('/api/')) {
    if (method !== 'POST') return no(405, 'The dialog is asked by POST.')
    const own = headers.origin === names.dialogOrigin && headers['sec-fetch-site'] === 'same-origin'
    return own ? { for: 'dialog-api' } : no(403, 'Another site may not ask here.')
  }
  if (!reading.has(method ?? '')) return no(405, 'Only reading is served here.')
  if (!originIs(headers, names.dialogOrigin)) return no(403, 'Another site may not ask here.')
  const framed = headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-dest'] === 'iframe'
  const own = headers['sec-fetch-site'] === 'same-origin'
  return framed || own ? { for: 'dialog' } : no(403, 'The dialog is shown inside Dossier only.')
}

/** The first visit comes from a file or a pasted address, so it is a navigation from anywhere, with a token. */
function isEntry({ url, headers }: Asked): boolean {
  return url.pathname === '/' && url.searchParams.has('token') && isNavigation(headers)
}

function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}

function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === 'same-origin' || (site === 'none' && isNavigation(headers))
}

function originIs({ origin }: IncomingHttpHeaders, expected: string): boolean {
  return origin === undefined || origin === expected
}

function hasCookie({ cookie }: IncomingHttpHeaders, secret: string): boolean {
  const values = (cookie ?? '').split(/;\s*/).filter((pair) => pair.startsWith(`${cookieName}=`))
  return values.length === 1 && sameSecret(values[0]?.slice(cookieName.length + 1), secret)
}

function no(status: 403 | 405 | 421, reason: string): Verdict {
  return { for: 'nobody', status, reason }
}
