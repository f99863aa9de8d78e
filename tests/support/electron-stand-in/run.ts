/**
 * Runs a built main on the stand-in: `node --import hook.mjs run.ts MAIN [arguments]`. The arguments look to it as they
 * do under `electron .`. Ready comes when the entry has been evaluated, as in Electron.
 */
import { pathToFileURL } from 'node:url'
import { entryEvaluated } from './app.ts'
import { followTest } from './control.ts'
import './electron.ts'

const [, , main = '', ...args] = process.argv
process.argv = [process.execPath, '.', ...args]
Object.assign(process, { defaultApp: true })
Object.assign(process.versions, { electron: '45.4.1', chrome: '153.0.0.0' })

followTest()
await import(pathToFileURL(main).href)
await entryEvaluated()
