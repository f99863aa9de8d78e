import { parentPort, workerData } from 'node:worker_threads'
import { serveFinder } from './serve-finder.ts'

/** Entry of the worker thread that runs the rules of suggestions, where the program runs from source. */
if (parentPort === null) throw new Error('Suggestions are looked for in a worker thread.')
serveFinder(parentPort, (workerData as { suggest: Parameters<typeof serveFinder>[1] }).suggest)
