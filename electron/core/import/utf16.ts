/** Code units that any text has many of: space, line feed, carriage return, CJK comma and stop, full-width comma. */
const common = new Set([0x20, 0x0a, 0x0d, 0x3001, 0x3002, 0xff0c])

/** Byte order of UTF-16 text without a mark: in the right order common characters are frequent, in the wrong one absent. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 16_384)
  if (length < 8 || bytes.length % 2 === 1) return null
  let little = 0
  let big = 0
  for (let index = 0; index < length; index += 2) {
    const [first, second] = [bytes[index] ?? 0, bytes[index + 1] ?? 0]
    if (common.has(first | (second << 8))) little++
    if (common.has((first << 8) | second)) big++
  }
  const enough = length / 2 / 120
  if (little >= enough && big * 10 <= little) return 'utf-16le'
  return big >= enough && little * 10 <= big ? 'utf-16be' : null
}

/** The encoding a byte order mark names, and the mark's length. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  return a === 0xfe && b === 0xff ? { encoding: 'utf-16be', length: 2 } : null
}
