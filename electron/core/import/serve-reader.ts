import type { MessagePort } from 'node:worker_threads'
import { toErrorData } from '#shared/protocol/errors.ts'
import { type ReadAnswer, type ReadRequest, readHere } from './reader.ts'

/** Answers requests to read a document, one after the other. */
export function serveReader(port: MessagePort): void {
  port.on('message', (request: ReadRequest) => {
    readHere(request).then(
      (document) => port.postMessage({ document } satisfies ReadAnswer),
      (thrown: unknown) => port.postMessage({ error: toErrorData(thrown) } satisfies ReadAnswer),
    )
  })
}
