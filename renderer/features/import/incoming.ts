/** What a drop or a paste carries: files, an address, or text; in that order. */
export type Incoming =
  | { type: 'files'; files: File[] }
  | { type: 'url'; url: string }
  | { type: 'text'; text: string; format: 'text' | 'html' }

/** The address, when the text is one web address and nothing else. */
export function soleAddress(text: string): string | null {
  const trimmed = text.trim()
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null
}

/** Reads a clipboard or a drop; null when there is nothing to import. */
export function readIncoming(data: DataTransfer): Incoming | null {
  const files = [...data.files]
  if (files.length > 0) return { type: 'files', files }
  const plain = data.getData('text/plain')
  const url = soleAddress(data.getData('text/uri-list') || plain)
  if (url) return { type: 'url', url }
  const html = data.getData('text/html')
  if (html.trim() !== '') return { type: 'text', text: html, format: 'html' }
  return plain.trim() === '' ? null : { type: 'text', text: plain, format: 'text' }
}
