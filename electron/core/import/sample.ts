/** Bytes that an encoding is guessed from. */
const sampleLength = 64 * 1024

/**
 * The part of a file that tells its encoding: from shortly before its first byte beyond ASCII, without tags,
 * scripts and styles where it is HTML (markup is ASCII and would drown the evidence).
 */
export function encodingSample(bytes: Uint8Array, html: boolean): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 1000)
  if (!html) return bytes.subarray(start, start + sampleLength)
  const text = Buffer.from(bytes.subarray(start, start + 8 * sampleLength)).toString('latin1')
  const bare = withoutTags(text)
    .replace(/&[a-z0-9#]{1,32};/gi, ' ')
    .replace(/\s+/g, ' ')
  return Buffer.from(bare.slice(0, sampleLength), 'latin1')
}

/** A text without what stands in angle brackets and without scripts and styles. Takes time in proportion to its length. */
export function withoutTags(text: string): string {
  let skipped: string | null = null
  const kept: string[] = []
  for (const [index, part] of text.split('<').entries()) {
    const name = /^\/?(?:script|style)\b/i.exec(part)?.[0].toLowerCase()
    if (name !== undefined && index > 0) skipped = name.startsWith('/') ? null : name
    const end = part.indexOf('>')
    if (skipped === null) kept.push(index > 0 && end >= 0 ? part.slice(end + 1) : part)
  }
  return kept.join(' ')
}

/** The encoding an HTML or XML document declares in its first bytes, as written. */
export function declaredInDocument(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']?([\w.:-]+)/i.exec(head)
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return meta?.[1] ?? xml?.[1] ?? null
}

/** The charset of a media type such as `text/html; charset=windows-1251`. */
export function charsetOf(contentType: string | null | undefined): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null
}
