import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { type Agent, request } from 'undici'
import { DossierError } from '#shared/protocol/errors.ts'
import { isPublicAddress } from './addresses.ts'
import { fetchFailed, fetchFailure, statusFailure, typeFailure } from './fetch-failures.ts'
import { guardedAgent, type Resolve, resolveBySystem } from './guarded-agent.ts'

/** A page as it was fetched. */
export interface FetchedPage {
  bytes: Uint8Array
  /** Media type with charset as the server states it, or null. */
  contentType: string | null
  /** Address after redirects. */
  address: string
}

/** Bounds of a fetch. */
export interface FetchLimits {
  /** Of the whole fetch, redirects included, in ms. */
  time: number
  /** Of the body, packed and unpacked, in bytes. */
  size: number
  redirects: number
}

/** What fetching a page may cost: ms, bytes, and redirects that are followed. */
const fetchLimits: FetchLimits = { time: 30_000, size: 20 * 1024 * 1024, redirects: 5 }

/** What a fetch may reach, and within which bounds. */
export interface FetchOptions {
  signal: AbortSignal
  /** Says whether a connection to an IP address is allowed; by default only the public internet is. */
  allows?: (address: string) => boolean
  resolve?: Resolve
  limits?: FetchLimits
}

/** Media types that hold an article, and those that say nothing. */
const readable = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|octet-stream)|)$/
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Fetches one page: http and https only, no user name in the address, few redirects, within a time and a size, and only
 * from addresses that are allowed, checked for every connection. No cookies, no scripts, no pictures. Throws
 * `fetch-failed` with a sentence, or `cancelled`.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const limits = options.limits ?? fetchLimits
  const agent = guardedAgent(options.allows ?? isPublicAddress, options.resolve ?? resolveBySystem, limits.time)
  const clock = AbortSignal.timeout(limits.time)
  const signal = AbortSignal.any([options.signal, clock])
  let address = checkedAddress(url)
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const answer = await fetchOnce(address, agent, signal, limits)
      if ('page' in answer) return answer.page
      address = checkedAddress(answer.location, address)
    }
    throw fetchFailed(address, `it leads from one address to the next more than ${limits.redirects} times`)
  } catch (thrown) {
    if (options.signal.aborted) throw new DossierError('cancelled', 'Fetching was stopped. Nothing was imported.')
    throw fetchFailure(thrown, address, clock.aborted ? limits.time : null)
  } finally {
    await agent.destroy().catch(() => {})
  }
}

type Answer = { page: FetchedPage } | { location: string }

async function fetchOnce(address: URL, agent: Agent, signal: AbortSignal, limits: FetchLimits): Promise<Answer> {
  const response = await request(address, { dispatcher: agent, signal, headers: requestHeaders })
  const { statusCode, body } = response
  const header = (name: string) => [response.headers[name] ?? []].flat()[0] ?? null
  const location = header('location')
  if (redirects.has(statusCode) && location !== null) {
    discard(body)
    return { location }
  }
  const contentType = header('content-type')
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const failure =
    statusCode < 200 || statusCode > 299
      ? statusFailure(address, statusCode)
      : readable.test(type)
        ? tooLong(address, Number(header('content-length')), limits)
        : typeFailure(address, type)
  if (failure) {
    discard(body)
    throw failure
  }
  const bytes = await readBody(body, header('content-encoding'), address, limits)
  return { page: { bytes, contentType, address: address.href } }
}

/** Lets go of a body that is not read; that it ends with an error is meant. */
function discard(body: Readable): void {
  body.on('error', () => {})
  body.destroy()
}

const requestHeaders = {
  'user-agent': 'Mozilla/5.0 (compatible; Dossier/0.1; article import)',
  accept: 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
}

/** The address as a URL that may be fetched. Throws `fetch-failed`. */
function checkedAddress(written: string, base?: URL): URL {
  const url = URL.parse(written.trim(), base?.href)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    if (base) throw fetchFailed(base, `it leads to “${written.slice(0, 200)}”, which is no web address`)
    throw new DossierError(
      'fetch-failed',
      `“${written.slice(0, 200)}” is no web address. Use one that begins with https://.`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw fetchFailed(url, 'it carries a user name or password, and Dossier signs in nowhere. Take them out')
  }
  url.hash = ''
  return url
}

function tooLong(address: URL, length: number, limits: FetchLimits): DossierError | null {
  if (!(length > limits.size)) return null
  return fetchFailed(address, `it is larger than ${megabytes(limits.size)}. Save the part you need and import the file`)
}

/** Reads and unpacks a body; both sizes are counted as they come, so that a packed bomb is not unpacked. */
async function readBody(
  body: Readable,
  encoding: string | null,
  address: URL,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const within = async function* (source: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      const failure = tooLong(address, size, limits)
      if (failure) throw failure
      yield chunk
    }
  }
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of within(source)) chunks.push(chunk)
  }
  const unpacker = unpackerOf(encoding?.trim().toLowerCase() ?? '')
  if (unpacker) await pipeline(body, within, unpacker, collect)
  else await pipeline(body, collect)
  return Buffer.concat(chunks)
}

function unpackerOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    case 'zstd':
      return createZstdDecompress()
    default:
      return null
  }
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.floor(bytes / 1024 / 1024)} MB`
}
