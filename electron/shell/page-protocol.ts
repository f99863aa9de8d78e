import { readAsset } from '../core/link/assets.ts'
import { blobHash, blobHeaders, commonHeaders, pagePolicy } from '../core/link/headers.ts'
import type { Blob } from '../core/link/messages.ts'
import { printHost, scheme } from './origin.ts'
import { isPageHost } from './predicates.ts'

/** What is served under our scheme. */
interface PageSources {
  /** Folder of the built page. */
  folder: string
  blob(hash: string): Promise<Blob | null>
  /** HTML that waits to be printed, by its name; null where there is none. */
  printed(name: string): string | null
}

const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Answers requests of our scheme; never throws, since that would read as a network error. */
export function pageProtocol(sources: PageSources): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    try {
      const url = new URL(request.url)
      if (url.protocol === `${scheme}:` && url.host === printHost)
        return answerPrint(sources.printed(url.pathname.slice(1)))
      if (!isPageHost(url)) return refuse(404)
      const hash = blobHash(url.pathname)
      return hash === null ? await answerAsset(sources.folder, url) : answerBlob(await sources.blob(hash))
    } catch {
      return refuse(500)
    }
  }
}

async function answerAsset(folder: string, url: URL): Promise<Response> {
  const asset = await readAsset(folder, url.pathname)
  if (asset === null) return refuse(404)
  return new Response(asset.bytes, {
    headers: { ...commonHeaders, 'content-type': asset.type, 'content-security-policy': pagePolicy() },
  })
}

function answerBlob(blob: Blob | null): Response {
  if (blob === null) return refuse(404)
  return new Response(new Uint8Array(blob.bytes), { headers: blobHeaders(blob.mediaType) })
}

function answerPrint(html: string | null): Response {
  if (html === null) return refuse(404)
  return new Response(html, {
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': printPolicy,
      'cache-control': 'no-store',
    },
  })
}

function refuse(status: number): Response {
  return new Response('There is nothing here.\n', {
    status,
    headers: { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' },
  })
}
