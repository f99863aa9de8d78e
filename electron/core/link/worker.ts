import { parentPort, workerData } from 'node:worker_threads'
import { createCore } from '../core.ts'
import { serveReader } from '../import/serve-reader.ts'
import { timeOrderedId } from '../project/ids.ts'
import type { WorkerOptions } from './messages.ts'
import { serveCore } from './serve.ts'

/**
 * Entry of the worker thread in which the core runs, on both hosts. The core starts the same file once more, asked to be
 * the reader of large documents.
 */
if (parentPort === null) throw new Error('The core runs in a worker thread.')
if ((workerData as { reader?: true }).reader) serveReader(parentPort)
else {
  const effects = { now: () => Date.now(), newId: () => timeOrderedId(Date.now()) }
  const readerFile = process.argv[1]
  const options = { ...(workerData as WorkerOptions), ...(readerFile === undefined ? {} : { readerFile }), effects }
  serveCore(createCore(options), parentPort)
}
