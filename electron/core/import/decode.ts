import { isUtf8 } from 'node:buffer'
import { charsetOf, declaredInDocument, encodingSample, withoutTags } from './sample.ts'
import { byteOrderMark, utf16Order } from './utf16.ts'

/** Text of a file, the encoding it was read in, and what the analyst should know about that. */
export interface Decoded {
  text: string
  encoding: string
  warning?: string
}

/** What is known of bytes besides themselves. */
export interface DecodeHints {
  /** Media type with charset, from the server. */
  contentType?: string | null | undefined
  /** Whether the document may declare its encoding itself, as HTML does. */
  html: boolean
}

/** Encodings by the names the web gives them that mean a larger one (WHATWG Encoding Standard). */
const supersets: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'gb_2312-80': 'gb18030',
  'ks_c_5601-1987': 'euc-kr',
  'x-sjis': 'shift_jis',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'x-user-defined': 'windows-1252',
}

/** Encodings that chardet knows apart only by name. */
const sameFamily: Record<string, string> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
}

/** Tried in this order where the statistical guess garbles the text. */
const unknownToStatistics = ['cp866', 'macintosh', 'windows-874', 'windows-1258']

/**
 * Decodes a file: by its byte order mark, as UTF-8 or UTF-16 where the bytes are that, else as declared by the server
 * or the document unless the bytes show that the declaration is wrong, else by the statistics of the text.
 */
export async function decodeBytes(bytes: Uint8Array, hints: DecodeHints): Promise<Decoded> {
  const mark = byteOrderMark(bytes)
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding)
  const declared = canonical(charsetOf(hints.contentType) ?? (hints.html ? declaredInDocument(bytes) : null))
  if (declared?.startsWith('iso-2022') && bytes.includes(0x1b)) return decodeAs(bytes, declared)
  const order = bytes.subarray(0, 16_384).some((byte) => byte < 9 || byte === 12) ? utf16Order(bytes) : null
  if (order) return decodeAs(bytes, order)
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  return (await mostlyUtf8(bytes, declared)) ?? (await decodeLegacy(bytes, declared, hints.html))
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite')
  return {
    text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding, { stripBOM: true }),
    encoding,
  }
}

/** UTF-8 with a few broken bytes: most sequences beyond ASCII are whole. */
async function mostlyUtf8(bytes: Uint8Array, declared: string | null): Promise<Decoded | null> {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  const enough = declared === 'utf-8' ? 2 : 10
  if (whole < broken * enough) return null
  return { text, encoding: 'utf-8', warning: `${broken} damaged characters are shown as \ufffd.` }
}

async function decodeLegacy(bytes: Uint8Array, declared: string | null, html: boolean): Promise<Decoded> {
  const [{ default: iconv }, chardet] = await Promise.all([import('iconv-lite'), import('chardet')])
  const guesses = chardet
    .analyse(encodingSample(bytes, html))
    .map(({ name, confidence }) => ({ name: canonical(name) ?? 'windows-1252', confidence }))
    .filter(({ name }) => iconv.encodingExists(name) && !name.startsWith('utf-'))
  const best = guesses[0] ?? { name: 'windows-1252', confidence: 0 }
  const usable = declared !== null && declared !== 'utf-8' && iconv.encodingExists(declared)
  if (usable) {
    const asDeclared = await decodeAs(bytes, declared)
    const confidence = guesses.find(({ name }) => family(name) === family(declared))?.confidence ?? 0
    const garbled = looksGarbled(asDeclared.text)
    if (!garbled && !contradicted(confidence, best.confidence)) return asDeclared
    if (garbled && best.confidence <= confidence && best.name !== declared) return asDeclared
  }
  const decoded = (await decodeUngarbled(bytes, best.name)) ?? (await decodeAs(bytes, usable ? declared : best.name))
  return decoded.encoding === declared ? decoded : { ...decoded, warning: guessed(decoded.encoding, declared) }
}

/** As guessed, or in an encoding that the statistics do not know where the guess garbles the text; null when all do. */
async function decodeUngarbled(bytes: Uint8Array, guess: string): Promise<Decoded | null> {
  for (const encoding of [guess, ...unknownToStatistics]) {
    const decoded = await decodeAs(bytes, encoding)
    if (!looksGarbled(decoded.text)) return decoded
  }
  return null
}

/** Whether the statistics speak against a declaration that gives clean text: another encoding is far likelier. */
function contradicted(confidence: number, bestConfidence: number): boolean {
  return bestConfidence >= 2 * confidence + 10 && (bestConfidence >= 60 || confidence * 8 <= bestConfidence)
}

/**
 * Whether text was decoded wrongly: it has replacement or control characters, or most of its words beyond ASCII
 * mix scripts, change from lower to upper case inside, consist of accented Latin letters alone, or touch symbols.
 */
function looksGarbled(text: string): boolean {
  const sample = withoutTags(text.slice(0, 200_000))
  if (/[\ufffd\u0080-\u009f]/.test(sample)) return true
  const words = sample.match(/[^\s\p{P}]*(?![\s\p{P}])\P{ASCII}[^\s\p{P}]*/gu) ?? []
  const strange = words.filter(isStrange).length
  return strange * 5 > words.length
}

function isStrange(word: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word) || /[\p{L}][\p{S}\p{No}]|[\p{S}\p{No}][\p{L}]/u.test(word)) return true
  if (/^[\u00c0-\u024f]{3,}$/u.test(word)) return true
  const scripts = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u, /\p{sc=Arabic}/u, /\p{sc=Hebrew}/u]
  return scripts.filter((script) => script.test(word)).length > 1
}

function guessed(encoding: string, declared: string | null): string {
  return declared === null
    ? `Its character encoding is not stated; it was read as ${encoding}.`
    : `It states the character encoding ${declared}, but was written in ${encoding} and read as that.`
}

function canonical(name: string | null): string | null {
  if (name === null) return null
  const lower = name.toLowerCase().replace(/^(utf)(8|16|32)/, '$1-$2')
  return supersets[lower] ?? lower
}

function family(name: string): string {
  return sameFamily[name] ?? name
}
