import { join } from 'node:path'
import workerFile from '../core/link/worker.ts?modulePath'
import { program } from './program.ts'

/** Entry of the built loopback host. */
const out = join(import.meta.dirname, '..')
await program({ workerFile, pageFolder: join(out, 'renderer'), sampleFolder: join(out, 'sample') })
