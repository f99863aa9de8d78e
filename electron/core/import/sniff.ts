import { extname } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import { byteOrderMark, utf16Order } from './utf16.ts'

/** Formats that articles are read from. */
export type Format = 'markdown' | 'html' | 'text'

const byExtension: Record<string, Format> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.txt': 'text',
  '.text': 'text',
}

const byName: Record<string, Format> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  text: 'text',
  txt: 'text',
  plain: 'text',
}

/** Files that are not text: how they begin, what stands somewhere in their first bytes, and what to say of them. */
const foreign: { begins: string; holds?: string; reason: string }[] = [
  { begins: '%PDF-', reason: unreadable('a PDF') },
  { begins: '{\\rtf', reason: unreadable('a Rich Text file') },
  { begins: 'PK\x03\x04', holds: 'word/', reason: unreadable('a Word document') },
  { begins: 'PK\x03\x04', holds: 'opendocument', reason: unreadable('an OpenDocument file') },
  { begins: 'PK\x03\x04', holds: 'epub+zip', reason: unreadable('an e-book') },
  { begins: 'PK\x03\x04', reason: 'it is an archive. Unpack it and import the files inside' },
  { begins: '\xd0\xcf\x11\xe0', reason: unreadable('an old Office document') },
  { begins: 'SQLite format 3', reason: 'it is a database. If it is a Dossier project, use Open instead' },
  { begins: 'bplist00', reason: unreadable('a web archive of Safari') },
  { begins: 'MIME-Version: ', reason: unreadable('a web archive or saved mail') },
  { begins: 'From: ', holds: 'MIME-Version: ', reason: unreadable('a web archive or saved mail') },
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8'].map((begins) => ({ begins, reason: 'it is an image and holds no text' })),
  { begins: 'RIFF', holds: 'WEBP', reason: 'it is an image and holds no text' },
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].map((begins) => ({
    begins,
    reason: 'it is a packed file. Unpack it and import what is inside',
  })),
]

/** Refuses bytes that hold no text, with one sentence that names the file, the reason and the way out. */
export function refuseForeign(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw cannotRead(name, 'the file is empty')
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const known = foreign.find(({ begins, holds }) => head.startsWith(begins) && head.includes(holds ?? ''))
  if (known) throw cannotRead(name, known.reason)
  if (isBinary(bytes)) throw cannotRead(name, 'it holds no text. Dossier reads Markdown, HTML and plain text')
}

/** The failure of one source, as the sentence an analyst reads. */
export function cannotRead(name: string, reason: string): DossierError {
  return new DossierError('import-failed', `“${name}” cannot be imported: ${reason}.`)
}

/** The format a person named (`--format md`). Throws `bad-arguments` for one that is not known. */
export function formatNamed(name: string): Format {
  const format = byName[name.trim().toLowerCase()]
  if (format) return format
  throw new DossierError('bad-arguments', `The format “${name}” is not known. Use markdown, html or text.`)
}

/** The format of a text: by media type, by the ending of its name unless the text contradicts it, else by its look. */
export function formatOf(text: string, name: string, contentType?: string | null): Format {
  const start = text.slice(0, 20_000).trimStart()
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) return 'html'
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '')) return 'html'
  const known = byExtension[extname(name).toLowerCase()]
  if (known && !(known === 'html' && !/<[a-z!/]/i.test(text))) return known
  if (/^text\/(?:x-)?markdown\b/i.test(contentType ?? '')) return 'markdown'
  if (looksLikeHtml(start)) return 'html'
  return looksLikeMarkdown(start) ? 'markdown' : 'text'
}

function unreadable(what: string): string {
  return `it is ${what}, which Dossier cannot read yet. Save it as a web page (HTML) or plain text and import that`
}

function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) || utf16Order(bytes)) return false
  const head = bytes.subarray(0, 8192)
  const controls = head.filter((byte) => (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)) || byte === 127).length
  return controls * 50 > head.length
}

function looksLikeHtml(start: string): boolean {
  const blocks =
    start.match(/<(p|div|h[1-6]|article|section|table|ul|ol|blockquote|body|head|span)\b[^<>]*>/gi)?.length ?? 0
  return blocks >= 2 && /<\/[a-z][a-z0-9]*\s*>/i.test(start)
}

function looksLikeMarkdown(start: string): boolean {
  if (/^---\n[\w-]+:.*\n(?:.*\n)*?---\n/.test(start)) return true
  const marks = [
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\([^)\s]+(?: "[^"]*")?\)/,
    /(?<![\w*])\*\*[^\s*][^*\n]*\*\*|(?<!\w)__[^\s_][^_\n]*__/,
    /^\n?(?:[-*+] \S.*\n){2,}/m,
    /^> \S/m,
    /^```/m,
    /^\|.*\|\n\|(?:\s*:?-+:?\s*\|)+/m,
    /(?<![\w*])\*[^\s*][^*\n]*[^\s*]\*(?![\w*])/,
    /\\[*_[\]()#]/,
  ]
  const found = marks.filter((mark) => mark.test(start)).length
  return found >= 2 || marks.slice(0, 2).some((mark) => mark.test(start))
}
