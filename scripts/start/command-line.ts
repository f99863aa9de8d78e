import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './build.ts'

/** The command line as it was built, or its sources where they are newer. */
const root = new URL('../../', import.meta.url)
// Before anything else is loaded: a second start then takes half the time.
enableCompileCache()
await import(new URL(isBuilt(fileURLToPath(root)) ? 'out/main/cli.js' : 'electron/cli/main.ts', root).href)
