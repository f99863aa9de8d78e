/** Resolves `electron` to the stand-in in the main thread; a worker that imports it fails, as it would inside Electron. */
import { registerHooks } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && !specifier.startsWith('electron/')) return next(specifier, context)
    if (!isMainThread) throw Object.assign(new Error(`Cannot find module '${specifier}'`), { code: 'MODULE_NOT_FOUND' })
    return { url: standIn, format: 'module-typescript', shortCircuit: true }
  },
})
