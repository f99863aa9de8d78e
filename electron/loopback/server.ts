import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readAsset } from '../core/link/assets.ts'
import { blobHash, blobHeaders, commonHeaders, pagePolicy } from '../core/link/headers.ts'
import type { Blob } from '../core/link/messages.ts'
import { type Asked, cookieName, judgeRequest, type Verdict } from './guard.ts'
import { launchNames, type Names } from './names.ts'
import { newSecret, OneTimeTokens } from './tokens.ts'

/** Serves the page's files where they come from elsewhere than a folder: the dev server. */
export type PageMiddleware = (request: IncomingMessage, response: ServerResponse) => void

interface ServerOptions {
  /** 0 takes any free port. */
  port: number
  /** Folder of the built page. */
  pageFolder: string
  /** Replaces the folder while developing; the page's policy is looser then. */
  middleware?: PageMiddleware
  blob(hash: string): Promise<Blob | null>
  /** Answers a request of the file dialog's page. */
  dialogApi(path: string, request: IncomingMessage): Promise<unknown>
}

/** The running server of one launch. */
export interface LoopbackServer {
  http: Server
  names: Names
  /** What the cookie must hold. */
  secret: string
  /** An address that lets one browser in, once, and tells when; the window begins with the file. */
  newAddress(file: string | null, onUsed?: () => void): string
  /** The file that the next window begins with, once. */
  takeFile(): string | null
  close(): Promise<void>
}

/** Starts serving on 127.0.0.1. Rejects when the port is taken. */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const http = createServer({ maxHeaderSize: 16_384 })
  await listen(http, options.port)
  const { port } = http.address() as AddressInfo
  const names = launchNames(port)
  const secret = newSecret()
  const tokens = new OneTimeTokens<{ file: string | null; onUsed: (() => void) | undefined }>()
  const files: (string | null)[] = []
  const enter = (asked: Asked, response: ServerResponse) => {
    const entry = tokens.redeem(asked.url.searchParams.get('token') ?? '')
    if (entry === undefined)
      return refuse(response, 403, 'This address has been used. Start Dossier again for a new one.')
    files.push(entry.value.file)
    entry.value.onUsed?.()
    sendEntry(response, secret)
  }
  http.on('request', (request, response) => {
    const asked = { method: request.method, url: readUrl(request), headers: request.headers }
    const verdict = judgeRequest(asked, names, secret)
    if (verdict.for === 'entry') enter(asked, response)
    else answer(verdict, asked, request, response, { ...options, names }).catch(() => fail(response))
  })
  return {
    http,
    names,
    secret,
    newAddress: (file, onUsed) => `${names.pageOrigin}/?token=${tokens.issue({ file, onUsed })}`,
    takeFile: () => files.shift() ?? null,
    close: () => closeServer(http),
  }
}

async function answer(
  verdict: Verdict,
  { url }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions & { names: Names },
): Promise<void> {
  if (verdict.for === 'nobody') return refuse(response, verdict.status, verdict.reason)
  if (verdict.for === 'dialog-api') return sendJson(response, await options.dialogApi(url.pathname, request))
  const hash = verdict.for === 'page' ? blobHash(url.pathname) : null
  if (hash !== null) return sendBlob(response, await options.blob(hash))
  const policy = verdict.for === 'dialog' ? dialogPolicy(options) : ownPolicy(options)
  await sendAsset(verdict.for === 'dialog' && url.pathname === '/' ? '/file-dialog.html' : url.pathname, {
    request,
    response,
    policy,
    options,
  })
}

function ownPolicy({ names, middleware }: ServerOptions & { names: Names }): string {
  return pagePolicy({
    connect: [`ws://${names.page}`],
    frame: [names.dialogOrigin],
    sandbox: true,
    dev: middleware !== undefined,
  })
}

/** The dialog may be shown in the page only. */
function dialogPolicy({ names, middleware }: ServerOptions & { names: Names }): string {
  const policy = pagePolicy({ connect: [`ws://${names.dialog}`], dev: middleware !== undefined })
  return policy.replace("frame-ancestors 'none'", `frame-ancestors ${names.pageOrigin}`)
}

interface AssetAnswer {
  request: IncomingMessage
  response: ServerResponse
  policy: string
  options: ServerOptions
}

async function sendAsset(path: string, { request, response, policy, options }: AssetAnswer): Promise<void> {
  const headers = { ...commonHeaders, 'content-security-policy': policy, 'cache-control': 'no-cache' }
  if (options.middleware !== undefined) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    request.url = path === '/file-dialog.html' ? path : request.url
    return options.middleware(request, response)
  }
  const asset = await readAsset(options.pageFolder, path)
  if (asset === null) return refuse(response, 404, 'There is nothing here.')
  response.writeHead(200, { ...headers, 'content-type': asset.type, 'content-length': asset.bytes.length })
  response.end(asset.bytes)
}

/** Stores the cookie and goes on by a navigation of its own: a redirect would still count as coming from elsewhere. */
function sendEntry(response: ServerResponse, secret: string): void {
  response.writeHead(200, {
    ...commonHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'set-cookie': `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
  })
  response.end('<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Dossier</title>')
}

function sendBlob(response: ServerResponse, blob: Blob | null): void {
  if (blob === null) refuse(response, 404, 'The project has no such image.')
  else response.writeHead(200, { ...blobHeaders(blob.mediaType), 'content-length': blob.bytes.length }).end(blob.bytes)
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...commonHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}

/** Refuses in a sentence, as plain text. */
function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    connection: 'close',
  })
  response.end(`${reason}\n`)
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else refuse(response, 500, 'Dossier could not answer this.')
}

/** The request's address; a malformed one reads as a path that nothing is at. */
function readUrl(request: IncomingMessage): URL {
  const path = request.url?.startsWith('/') ? request.url : '/-'
  try {
    return new URL(`http://host.invalid${path}`)
  } catch {
    return new URL('http://host.invalid/-')
  }
}

function listen(http: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', resolve)
  })
}

function closeServer(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
