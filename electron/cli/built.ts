import { join } from 'node:path'
import workerFile from '../core/link/worker.ts?modulePath'
import { runCommandLine } from './run.ts'

/** Entry of the built command line, which starts in half the time. */
await runCommandLine({ root: join(import.meta.dirname, '../..'), workerFile })
