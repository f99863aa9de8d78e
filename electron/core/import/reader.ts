import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DossierError, type ErrorData, fromErrorData } from '#shared/protocol/errors.ts'
import { type ArticleSource, type ReadArticle, type ReadDocument, readDocument, withImages } from './read-article.ts'
import { cannotRead } from './sniff.ts'

/** Reads documents; large ones in a worker thread, so that a stop is heard while one is being parsed. */
export interface Reader {
  read(source: ArticleSource, signal: AbortSignal): Promise<ReadArticle>
  close(): Promise<void>
}

/** What the worker is sent: the document without what cannot be sent. */
export type ReadRequest = Omit<ArticleSource, 'beside'>
/** What it answers. */
export type ReadAnswer = { document: ReadDocument } | { error: ErrorData }

/** Bytes from which a document is read in the worker; plain text is read much faster than the rest. */
const large = 200_000
const largeText = 2_000_000

/** The worker's file where the program runs from source, else null. */
export function readerFromSource(): string | null {
  const file = join(import.meta.dirname, 'reader-worker.ts')
  return existsSync(file) ? file : null
}

/** Makes a reader. Its worker starts with the first large document and ends with `close`. */
export function openReader(workerFile: string | null): Reader {
  let worker: Worker | null = null
  const close = async () => {
    const running = worker
    worker = null
    await running?.terminate()
  }
  return {
    close,
    read: async (source, signal) => {
      if (workerFile === null || !isLarge(source)) return withImages(await readHere(source), source)
      worker ??= new Worker(workerFile, { workerData: { reader: true } })
      const { beside: _beside, ...request } = source
      const answer = await ask(worker, request, signal, close)
      if ('error' in answer) throw fromErrorData(answer.error)
      return withImages(answer.document, source)
    },
  }
}

/** Reads in this thread. A document nested beyond the stack is refused with a sentence. */
export async function readHere(source: ArticleSource): Promise<ReadDocument> {
  try {
    return await readDocument(source)
  } catch (thrown) {
    if (thrown instanceof RangeError) throw cannotRead(source.name, 'its parts are nested too deeply')
    throw thrown
  }
}

function isLarge({ name, bytes, text, format }: ArticleSource): boolean {
  const size = bytes?.length ?? text?.length ?? 0
  const isText = format === 'text' || (format === undefined && /\.(?:txt|text)$/i.test(name))
  return size > (isText ? largeText : large)
}

function ask(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal,
  close: () => Promise<void>,
): Promise<ReadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadAnswer>()
  const stop = () => reject(new DossierError('cancelled', 'The import was stopped.'))
  const fail = (error: Error) =>
    reject(cannotRead(request.name, `it is too large to be taken apart (${error.message})`))
  signal.addEventListener('abort', stop)
  worker.once('message', resolve)
  worker.once('error', fail)
  if (signal.aborted) stop()
  else worker.postMessage(request)
  return promise
    .catch(async (error: unknown) => {
      await close()
      throw error
    })
    .finally(() => {
      signal.removeEventListener('abort', stop)
      worker.off('message', resolve)
      worker.off('error', fail)
    })
}
