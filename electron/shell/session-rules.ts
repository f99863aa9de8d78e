import type { Session } from 'electron'
import { pagePolicy } from '../core/link/headers.ts'
import type { Home } from './origin.ts'
import { mayLoad, mayUse } from './predicates.ts'

/** Takes from a session what Chromium allows by default: permissions, devices, network, the spellchecker's downloads. */
export function restrictSession(session: Session, home: Home): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(mayUse(permission, details.requestingUrl, details.isMainFrame, home))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    mayUse(permission, details.requestingUrl ?? requestingOrigin, details.isMainFrame, home),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !mayLoad(details.url, home) }))
  if (home.dev) addDevPolicy(session, home)
}

/** The dev server sends no policy; ours is added to what it answers. */
function addDevPolicy(session: Session, home: Home): void {
  const policy = pagePolicy({ connect: [home.origin.replace(/^http/, 'ws')], dev: true })
  session.webRequest.onHeadersReceived((details, callback) => {
    callback({ responseHeaders: { ...details.responseHeaders, 'content-security-policy': [policy] } })
  })
}
