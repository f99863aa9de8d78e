import { createHash } from 'node:crypto'
import type { SourceBlock } from '#shared/model/block.ts'
import { importLimits } from './limits.ts'

/** An image that becomes a blob of the project. */
export interface ImageBytes {
  /** SHA-256 in hex. */
  hash: string
  bytes: Uint8Array
  mediaType: string
}

/** Reads a file beside the document by its relative path; null when there is none or it is not allowed. */
export type ReadBeside = (path: string) => Promise<Uint8Array | null>

/** How the first bytes of each kind of image look; SVG is left out, since it can carry scripts. */
const kinds: [(head: string) => boolean, string][] = [
  [(head) => head.startsWith('\x89PNG\r\n'), 'image/png'],
  [(head) => head.startsWith('\xff\xd8\xff'), 'image/jpeg'],
  [(head) => head.startsWith('GIF8'), 'image/gif'],
  [(head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP', 'image/webp'],
  [(head) => head.slice(4, 12) === 'ftypavif', 'image/avif'],
]

/**
 * Turns images that came with the document (`data:` URLs, files beside it) into blobs and gives their blocks the hash.
 * Remote ones are never fetched: their blocks keep the address, resolved against `base`.
 */
export async function collectImages(
  blocks: SourceBlock[],
  base: string | undefined,
  beside: ReadBeside | undefined,
): Promise<{ images: ImageBytes[]; warnings: string[] }> {
  const images = new Map<string, ImageBytes>()
  const warnings: string[] = []
  let total = 0
  for (const block of blocks) {
    const src = block.image?.src
    if (src === undefined) continue
    const isData = /^data:/i.test(src)
    const bytes = isData ? dataBytes(src) : isRelative(src) ? ((await beside?.(src)) ?? null) : null
    const read = bytes ? readImage(bytes) : null
    const fits = read && read.bytes.length <= importLimits.image && total + read.bytes.length <= importLimits.images
    if (fits) {
      total += images.has(read.hash) ? 0 : read.bytes.length
      images.set(read.hash, read)
      block.image = { blob: read.hash, ...(isData ? {} : { src }) }
    } else {
      if (isData || bytes)
        warnings.push(read ? 'An image is too large and was left out.' : 'An image is of a kind that is not kept.')
      block.image = remaining(src, isData, base)
    }
  }
  return { images: [...images.values()], warnings: [...new Set(warnings)] }
}

function remaining(src: string, isData: boolean, base: string | undefined): NonNullable<SourceBlock['image']> {
  if (isData) return {}
  return { src: isRelative(src) ? (URL.parse(src, base)?.href ?? src) : src }
}

function isRelative(src: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(src)
}

function readImage(bytes: Uint8Array): ImageBytes | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const mediaType = kinds.find(([matches]) => matches(head))?.[1]
  if (mediaType === undefined) return null
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes, mediaType }
}

function dataBytes(src: string): Uint8Array | null {
  const [header, data] = [src.slice(0, src.indexOf(',')), src.slice(src.indexOf(',') + 1)]
  if (data.length > importLimits.image * 1.4) return null
  if (/;\s*base64\s*$/i.test(header)) return Buffer.from(data.replace(/%([0-9a-f]{2})|\s/gi, decodedEscape), 'base64')
  return null
}

function decodedEscape(_whole: string, hex: string | undefined): string {
  return hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16))
}
