import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** First byte of a stored update: the update follows as it is, or compressed with Zstandard. */
const plain = 0
const zstd = 1
/** Bytes from which compressing an update pays. */
const worthIt = 1500

/** An update of Yjs as it is stored. */
export function pack(update: Uint8Array): Uint8Array {
  if (update.length < worthIt) return marked(plain, update)
  const small = zstdCompressSync(update)
  return small.length < update.length ? marked(zstd, small) : marked(plain, update)
}

/** The update that was stored. Throws when these bytes are not one. */
export function unpack(stored: Uint8Array): Uint8Array {
  const rest = stored.subarray(1)
  if (stored[0] === plain) return rest
  if (stored[0] === zstd) return zstdDecompressSync(rest)
  throw new Error('These bytes are not an update.')
}

function marked(mark: number, bytes: Uint8Array): Uint8Array {
  const stored = new Uint8Array(bytes.length + 1)
  stored[0] = mark
  stored.set(bytes, 1)
  return stored
}
