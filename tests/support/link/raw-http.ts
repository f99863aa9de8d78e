import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'

/** What a server answered to a request whose every header a test chose. */
export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Asks 127.0.0.1 with any Host, path and headers, as no browser would. */
export function ask(
  port: number,
  path: string,
  headers: { [name: string]: string } = {},
  { method = 'GET', body = '' } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, setHost: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
