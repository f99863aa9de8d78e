import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core'
import { isReady } from './app.ts'
import { record } from './records.ts'
import { originOf, toOwn } from './scheme.ts'
import { strict } from './strict.ts'

type Handler = (request: Request) => Response | Promise<Response>
type PermissionHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void
type PermissionCheck = (
  contents: unknown,
  permission: string,
  origin: string,
  details: { requestingUrl: string; isMainFrame: boolean },
) => boolean
type RequestListener = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void

const state = {
  schemes: null as string[] | null,
  handlers: new Map<string, Handler>(),
  onRequest: null as PermissionHandler | null,
  onCheck: null as PermissionCheck | null,
  beforeRequest: null as RequestListener | null,
}

/** The part of Electron's `protocol` that the shell uses; its handlers are the default session's. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: { standard?: boolean; codeCache?: boolean } }[]) {
    if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    if (state.schemes !== null) throw new Error('schemes were registered twice')
    for (const { scheme, privileges } of schemes) {
      if (privileges?.codeCache && !privileges.standard) throw new Error(`${scheme}: codeCache needs standard`)
    }
    state.schemes = schemes.map((one) => one.scheme)
  },
  handle(scheme: string, handler: Handler) {
    if (!isReady()) throw new Error('protocol.handle before ready')
    if (!state.schemes?.includes(scheme)) throw new Error(`the scheme ${scheme} is not registered`)
    if (state.handlers.has(scheme)) throw new Error(`The scheme '${scheme}' has already been registered`)
    state.handlers.set(scheme, handler)
  },
})

/** The default session. */
const defaultSession = strict('session', {
  setSpellCheckerEnabled: (on: boolean) => record('spellchecker', on),
  setSpellCheckerDictionaryDownloadURL: (url: string) => record('dictionaryUrl', new URL(url).href),
  setPermissionRequestHandler: (handler: PermissionHandler) => {
    state.onRequest = handler
  },
  setPermissionCheckHandler: (handler: PermissionCheck) => {
    state.onCheck = handler
  },
  setDevicePermissionHandler: (handler: () => boolean) => record('devices', handler()),
  webRequest: strict('webRequest', {
    onBeforeRequest: (listener: RequestListener) => {
      state.beforeRequest = listener
    },
  }),
})

/** Electron's `session`. */
export const session = strict('session', { defaultSession })

/** Permissions as Electron names them, and the name under which Chromium can be told the answer. */
const permissions: { [electron: string]: string } = {
  'clipboard-sanitized-write': 'clipboard-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
}

/** Asks the handlers about every permission and tells the browser. Without handlers all are granted. */
export async function applyPermissions(context: BrowserContext, url: string): Promise<void> {
  const details = { requestingUrl: toOwn(url), isMainFrame: true }
  const granted = Object.entries(permissions).filter(([name]) => mayUse(name, details))
  await context.grantPermissions(
    granted.map(([, name]) => name),
    { origin: new URL(url).origin },
  )
}

function mayUse(permission: string, details: { requestingUrl: string; isMainFrame: boolean }): boolean {
  let asked = true
  state.onRequest?.(
    null,
    permission,
    (granted) => {
      asked = granted
    },
    details,
  )
  return asked && (state.onCheck?.(null, permission, originOf(details.requestingUrl), details) ?? true)
}

/** Answers a request of a page: refused by `webRequest`, served by the scheme's handler, or to the network, which is none. */
export async function answerRoute(route: Route, request: PageRequest): Promise<void> {
  const url = toOwn(request.url())
  if (isCancelled(url)) return route.abort('blockedbyclient')
  const scheme = /^([a-z]+):/.exec(url)?.[1] ?? ''
  const handler = state.handlers.get(scheme)
  if (handler === undefined) {
    record('network', url)
    return route.abort('internetdisconnected')
  }
  try {
    const answer = await handler(new Request(url, { method: request.method() }))
    await route.fulfill({
      status: answer.status,
      headers: { 'content-type': 'text/html', ...Object.fromEntries(answer.headers) },
      body: Buffer.from(await answer.arrayBuffer()),
    })
  } catch (thrown) {
    process.stderr.write(`protocol handler: ${String(thrown)}\n`)
    await route.abort('failed')
  }
}

function isCancelled(url: string): boolean {
  let cancel = false
  state.beforeRequest?.({ url }, (answer) => {
    cancel = answer.cancel ?? false
  })
  return cancel
}
