import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A web server of the test's own on 127.0.0.1; `answers` by path. Gives its origin and the paths it was asked for. */
export async function serve(
  answers: Record<string, Answer>,
): Promise<{ origin: string; port: number; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, asked }
}

/** An answer with a body and a media type. */
export function body(
  content: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(content)
}

/** An answer that leads elsewhere. */
export function redirect(location: string): Answer {
  return (_request, response) => response.writeHead(302, { location }).end()
}
