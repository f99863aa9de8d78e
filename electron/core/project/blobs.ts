import { DossierError } from '#shared/protocol/errors.ts'
import type { Sql } from './database.ts'
import { sha256 } from './log.ts'

/** Content-addressed bytes of a project: images and original source files. */
export interface Blob {
  bytes: Uint8Array
  mediaType: string
}

/** Bytes of one blob at most. */
const largestBlob = 64 * 1024 * 1024

/** Holds blobs until the next write stores them. */
export class Blobs {
  readonly #sql: Sql
  readonly #waiting = new Map<string, Blob>()

  constructor(sql: Sql) {
    this.#sql = sql
  }

  get waiting(): boolean {
    return this.#waiting.size > 0
  }

  /** Throws `unsupported` when it is too large. Returns the SHA-256 in hex. */
  put(bytes: Uint8Array, mediaType: string): string {
    if (bytes.length > largestBlob) {
      const size = Math.ceil(bytes.length / 1024 / 1024)
      throw new DossierError(
        'unsupported',
        `A file of ${size} MB is too large for a project: it keeps files up to 64 MB.`,
      )
    }
    const hash = sha256(bytes)
    if (!this.#stored(hash)) this.#waiting.set(hash, { bytes, mediaType })
    return hash
  }

  get(hash: string): Blob | null {
    const waiting = this.#waiting.get(hash)
    if (waiting) return waiting
    const row = this.#sql.get<{ bytes: Uint8Array; media_type: string }>(
      'SELECT bytes, media_type FROM blobs WHERE hash = ?',
      hash,
    )
    return row ? { bytes: row.bytes, mediaType: row.media_type } : null
  }

  /** Writes what waits. Must run inside a transaction; call `stored` after its commit. */
  write(): void {
    for (const [hash, { bytes, mediaType }] of this.#waiting) {
      this.#sql.run(
        'INSERT OR IGNORE INTO blobs (hash, media_type, size, bytes) VALUES (?, ?, ?, ?)',
        hash,
        mediaType,
        bytes.length,
        bytes,
      )
    }
  }

  stored(): void {
    this.#waiting.clear()
  }

  #stored(hash: string): boolean {
    return this.#sql.get('SELECT 1 FROM blobs WHERE hash = ?', hash) !== undefined
  }
}
