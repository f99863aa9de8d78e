import { parentPort, workerData } from 'node:worker_threads'
import { createCore } from '../core.ts'
import { serveReader } from '../import/serve-reader.ts'
import { timeOrderedId } from '../project/ids.ts'
import type { Rules } from '../suggest/finder.ts'
import { serveFinder } from '../suggest/serve-finder.ts'
import type { WorkerOptions } from './messages.ts'
import { serveCore } from './serve.ts'

/**
 * Entry of the worker thread in which the core runs, on both hosts. The core starts the same file once more, asked to be
 * the reader of large documents, or to look for suggestions in a long article.
 */
if (parentPort === null) throw new Error('The core runs in a worker thread.')
const asked = workerData as { reader?: true; suggest?: Rules }
if (asked.reader) serveReader(parentPort)
else if (asked.suggest) serveFinder(parentPort, asked.suggest)
else {
  const effects = { now: () => Date.now(), newId: () => timeOrderedId(Date.now()) }
  const readerFile = process.argv[1]
  const options = { ...(workerData as WorkerOptions), ...(readerFile === undefined ? {} : { readerFile }), effects }
  serveCore(createCore(options), parentPort)
}
