import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright-core'
import { decodeWire, encodeWire } from '../../../shared/protocol/wire.ts'
import type { Pressed } from './menu.ts'

const world = 'electron-preload'

/** What the isolated world tells the main process. */
export type FromPage = { channel: string; args: unknown[] } | { pressed: Pressed }

/** The isolated world of a page, in which its preload runs. */
export interface PageWorld {
  /** Delivers a message of the main process to the preload's listeners. */
  deliver(channel: string, args: unknown[]): void
  /** Tells which files a drag that follows carries, since a page's file gives its path only asynchronously here. */
  dragging(files: { path: string; name: string; size: number; lastModified: number }[]): Promise<void>
}

/** Installs the preload in a page before any of its documents is loaded. */
export async function installWorld(
  cdp: CDPSession,
  preload: string | undefined,
  onMessage: (message: FromPage) => void,
): Promise<PageWorld> {
  let context: number | null = null
  await cdp.send('Page.enable')
  await cdp.send('Runtime.enable')
  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    const facts = made.auxData as { isDefault?: boolean } | undefined
    if (made.name === world && facts?.isDefault === false) context = made.id
  })
  cdp.on('Runtime.executionContextsCleared', () => {
    context = null
  })
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'standInSend') onMessage(decodeWire(payload) as FromPage)
  })
  if (preload !== undefined) {
    await cdp.send('Runtime.addBinding', { name: 'standInSend', executionContextName: world })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { worldName: world, source: preloadScript(preload) })
  }
  const run = async (expression: string) => {
    if (context === null) return
    await cdp.send('Runtime.evaluate', { contextId: context, expression }).catch(() => undefined)
  }
  return {
    // What is sent before the preload listens, or to a page that is gone, is lost, as in Electron.
    deliver: (channel, args) => void run(`standInDeliver(${JSON.stringify(encodeWire({ channel, args }))})`),
    dragging: (files) => run(`standInFiles = ${JSON.stringify(files)}`),
  }
}

/** In the page's own world: what the preload exposes arrives as a shape, from which functions are made. */
const mainWorldScript = `(() => {
  if (window !== window.top) return
  const functions = new Map()
  const callIsolated = (id, args) => {
    const out = {}
    document.addEventListener('stand-in-return', (event) => Object.assign(out, event.detail), { once: true })
    document.dispatchEvent(new CustomEvent('stand-in-call', { detail: { id, args: args.map(lower) } }))
    if (out.error !== undefined) throw new Error(out.error)
    return raise(out.value)
  }
  const lower = (value) => {
    if (typeof value !== 'function') return value
    const id = crypto.randomUUID()
    functions.set(id, value)
    return { standInFunction: id }
  }
  const raise = (value) => {
    if (value === null || typeof value !== 'object') return value
    if ('standInIsolated' in value) return (...args) => callIsolated(value.standInIsolated, args)
    return value
  }
  document.addEventListener('stand-in-expose', ({ detail: { key, shape } }) => {
    const api = Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, raise(value)]))
    Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true })
  })
  document.addEventListener('stand-in-back', ({ detail: { id, args } }) => functions.get(id)?.(...args))
})()`

/** How the isolated world writes what goes to the main process and reads what comes from it. */
const isolatedWire = `  const toWire = (value) => JSON.stringify(value, (_key, one) => {
    if (typeof one === 'function' || typeof one === 'symbol') throw new Error('An object could not be cloned.')
    return one instanceof Uint8Array ? { $bytes: btoa(Array.from(one, (byte) => String.fromCharCode(byte)).join('')) } : one
  })
  const fromWire = (text) => JSON.parse(text, (_key, one) =>
    one !== null && typeof one === 'object' && typeof one.$bytes === 'string' && Object.keys(one).length === 1
      ? Uint8Array.from(atob(one.$bytes), (character) => character.charCodeAt(0)) : one)`

/** The isolated world's end of `contextBridge`: functions cross as ids, each in its own world. */
const isolatedBridge = `  const lower = (value) => {
    if (typeof value !== 'function') return value
    const id = crypto.randomUUID()
    functions.set(id, value)
    return { standInIsolated: id }
  }
  const raise = (value) => value !== null && typeof value === 'object' && 'standInFunction' in value
    ? (...args) => { document.dispatchEvent(new CustomEvent('stand-in-back', { detail: { id: value.standInFunction, args } })) }
    : value
  document.addEventListener('stand-in-call', ({ detail: { id, args } }) => {
    let detail
    try {
      detail = { value: lower(functions.get(id)(...args.map(raise))) }
    } catch (error) {
      detail = { error: error.message }
    }
    document.dispatchEvent(new CustomEvent('stand-in-return', { detail }))
  })
  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      const shape = Object.fromEntries(Object.entries(api).map(([name, value]) => [name, lower(value)]))
      document.dispatchEvent(new CustomEvent('stand-in-expose', { detail: { key, shape } }))
    },
  }`

/** In the isolated world: Electron's renderer modules, then the built preload as the function body Electron runs it as. */
function preloadScript(preload: string): string {
  return `(() => {
  if (window !== window.top) return
  const listeners = new Map()
  const functions = new Map()
${isolatedWire}
  globalThis.standInFiles = []
  globalThis.standInDeliver = (text) => {
    const { channel, args } = fromWire(text)
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({ sender: ipcRenderer }, ...args)
  }
  const ipcRenderer = {
    send: (channel, ...args) => standInSend(toWire({ channel, args })),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener))
      return ipcRenderer
    },
  }
${isolatedBridge}
  const webUtils = {
    getPathForFile: (file) => {
      if (!(file instanceof File)) throw new TypeError("Failed to execute 'getPathForFile': not a File")
      const same = (one) => one.name === file.name && one.size === file.size && one.lastModified === file.lastModified
      return standInFiles.find(same)?.path ?? ''
    },
  }
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const { key, ctrlKey: ctrl, shiftKey: shift, altKey: alt } = event
    standInSend(JSON.stringify({ pressed: { key, ctrl, shift, alt } }))
  })
  const modules = { contextBridge, ipcRenderer, webUtils }
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return modules
    throw new Error('module not found: ' + name)
  }
  const module = { exports: {} }
;(function (require, process, exports, module) {
${preload}
  })(require, { type: 'renderer', sandboxed: true }, module.exports, module)
})()`
}

/** The built preload's text. */
export function readPreload(path: string | undefined): string | undefined {
  return path === undefined ? undefined : readFileSync(path, 'utf8')
}
