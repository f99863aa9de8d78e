import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'

const types: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A file of the page: its bytes and content type. */
interface Asset {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

/** Content type by extension; unknown ones are bytes. */
export function contentType(path: string): string {
  return types[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * File below `root` that a URL path names (`/` is index.html), or null where it is malformed or leaves the folder.
 * A separator that is written encoded is never one of ours.
 */
export function assetPath(root: string, urlPath: string): string | null {
  const decoded = /%2f|%5c/i.test(urlPath) ? null : decode(urlPath)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and its like are what is refused
  if (decoded === null || !decoded.startsWith('/') || /[\u0000-\u001f\\]/.test(decoded)) return null
  const file = join(root, decoded === '/' ? 'index.html' : decoded)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

/** Reads a file of the page, or null where there is none. */
export async function readAsset(root: string, urlPath: string): Promise<Asset | null> {
  const file = assetPath(root, urlPath)
  if (file === null) return null
  try {
    return { bytes: new Uint8Array(await readFile(file)), type: contentType(file) }
  } catch {
    return null
  }
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
