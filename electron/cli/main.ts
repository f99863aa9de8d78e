import { join } from 'node:path'
import { runCommandLine } from './run.ts'

/** Entry of the command line that runs from its sources. */
await runCommandLine({ root: join(import.meta.dirname, '../..') })
