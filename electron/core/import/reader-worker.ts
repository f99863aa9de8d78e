import { parentPort } from 'node:worker_threads'
import { serveReader } from './serve-reader.ts'

/** Entry of the worker thread that reads large documents, where the program runs from source. */
if (parentPort === null) throw new Error('The reader runs in a worker thread.')
serveReader(parentPort)
