import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** `dossier`, as it was built, or from its sources where they are newer. */
// Before anything else is loaded: a second start then takes half the time.
enableCompileCache()
const { isBuilt } = await import('./build.ts')
const root = new URL('../../', import.meta.url)
await import(new URL(isBuilt(fileURLToPath(root)) ? 'out/main/cli.js' : 'electron/cli/main.ts', root).href)
