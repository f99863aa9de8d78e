/** JSON for a text transport, in which byte arrays travel as base64 under this key. */
const bytesKey = '$bytes'

/** Encodes a message; byte arrays anywhere in it survive. */
export function encodeWire(message: unknown): string {
  return JSON.stringify(message, (_key, value) =>
    value instanceof Uint8Array ? { [bytesKey]: toBase64(value) } : value,
  )
}

/** Decodes what `encodeWire` made. Throws `SyntaxError` on malformed text. */
export function decodeWire(text: string): unknown {
  if (!text.includes(bytesKey)) return JSON.parse(text)
  return JSON.parse(text, (_key, value) => (isBytes(value) ? fromBase64(value[bytesKey]) : value))
}

function isBytes(value: unknown): value is { [bytesKey]: string } {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return false
  return typeof value[bytesKey] === 'string' && Object.keys(value).length === 1
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(parts.join(''))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
