import { parentPort, workerData } from 'node:worker_threads'
import { createCore } from '../core.ts'
import { timeOrderedId } from '../project/ids.ts'
import type { WorkerOptions } from './messages.ts'
import { serveCore } from './serve.ts'

/** Entry of the worker thread in which the core runs, on both hosts. */
if (parentPort === null) throw new Error('The core runs in a worker thread.')
const effects = { now: () => Date.now(), newId: () => timeOrderedId(Date.now()) }
serveCore(createCore({ ...(workerData as WorkerOptions), effects }), parentPort)
