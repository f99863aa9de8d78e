import { enableCompileCache } from 'node:module'

// Before anything else is loaded: a second start then takes half the time.
enableCompileCache()
const { runCommandLine } = await import('./run.ts')
await runCommandLine(process.argv.slice(2), process.cwd())
