import type { MessagePort } from 'node:worker_threads'
import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type { Rules } from './finder.ts'

/** Runs the rules once and answers with what they find. */
export function serveFinder(port: MessagePort, { article, known }: Rules): void {
  port.postMessage(suggest(article, known))
}
