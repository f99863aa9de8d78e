import { randomUUID } from 'node:crypto'

/**
 * A random UUID that sorts by time (version 7, RFC 9562): 48 bits of ms since 1970, 74 random bits.
 * Rows written together stand together in every index, which makes a large write several times shorter.
 */
export function timeOrderedId(now: number): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${randomUUID().slice(15)}`
}
