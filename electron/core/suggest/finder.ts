import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type { ArticleText, KnownEntity, Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import { DossierError } from '#shared/protocol/errors.ts'

/** What the rules of suggestions read. */
export interface Rules {
  article: ArticleText
  known: readonly KnownEntity[]
}

/** Runs the rules of suggestions; for a long article in a worker thread, so that other calls are answered meanwhile. */
export type Finder = (rules: Rules, signal: AbortSignal) => Promise<readonly Suggestion[]>

/** Characters from which an article is read in a worker: some 4,000 words, which take about a tenth of a second. */
const long = 25_000

/** The worker's file where the program runs from source, else null. */
export function finderFromSource(): string | null {
  const file = join(import.meta.dirname, 'finder-worker.ts')
  return existsSync(file) ? file : null
}

/** Makes a finder. Each long article has a worker of its own, which ends with its answer or when nobody waits for it. */
export function makeFinder(workerFile: string | null): Finder {
  return async ({ article, known }, signal) => {
    if (workerFile === null || article.text.length < long) return suggest(article, known)
    return inWorker(new Worker(workerFile, { workerData: { suggest: { article, known } } }), signal)
  }
}

async function inWorker(worker: Worker, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Suggestion[]>()
  const stop = () => reject(new DossierError('cancelled', 'Looking for suggestions was stopped.'))
  worker.once('message', resolve)
  worker.once('error', (error) => reject(failed(error.message)))
  worker.once('exit', () => reject(failed('the program ended it')))
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function failed(reason: string): DossierError {
  return new DossierError('io', `Suggestions for this article were not found: ${reason}. Switch them on again.`)
}
