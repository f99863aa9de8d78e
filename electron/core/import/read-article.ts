import { createHash } from 'node:crypto'
import { brokenSentences } from '#shared/articles/broken-sentence.ts'
import { plainLine } from '#shared/articles/plain-line.ts'
import type { SourceBlock } from '#shared/model/block.ts'
import { separator } from '#shared/text/joins.ts'
import { decodeBytes } from './decode.ts'
import { collectImages, type ImageBytes, type ReadBeside } from './images.ts'
import type { KnownMetadata } from './known.ts'
import { bodyText, languageOf, setDirections } from './language-of.ts'
import { importLimits } from './limits.ts'
import { articleAddress } from './links.ts'
import { normaliseText } from './normalise.ts'
import { type ParsedSource, parseSource } from './parse-source.ts'
import { cannotRead, type Format, formatOf, refuseForeign } from './sniff.ts'
import { zoneBlocks } from './zones.ts'

/** UTF-16 units a field of an article's header may have. */
const longestField = 2000

/** One document to be read. */
export interface ArticleSource {
  /** File name, address, or what a paste is called; used in messages and as the last resort for a title. */
  name: string
  bytes?: Uint8Array
  /** Given instead of bytes for text that is already decoded, such as a paste. */
  text?: string
  format?: Format | undefined
  /** Media type from the server. */
  contentType?: string | null
  /** Web address it was fetched from. */
  address?: string
  beside?: ReadBeside | undefined
}

/** Header fields of an article as they were read; absent where nothing was found. */
export interface ArticleHeader extends KnownMetadata {
  title: string
  direction: 'ltr' | 'rtl'
  themes: string[]
  /** SHA-256, in hex, of the source text. */
  contentHash: string
  sourceName: string
  sourceFormat: Format
}

/** A document as an article. */
export interface ReadArticle {
  header: ArticleHeader
  blocks: SourceBlock[]
  /** Images that came with the document; blocks name them by hash. */
  images: ImageBytes[]
  /** Sentences for the analyst on what was repaired, guessed or left out. */
  warnings: string[]
}

/** A document as it is read without looking beside it: pictures are still addresses. */
export interface ReadDocument extends Omit<ReadArticle, 'images'> {
  /** Address that relative addresses in the document are resolved against. */
  base: string | undefined
}

/** Reads a document of any format. Throws `import-failed` with one sentence when it holds no article. */
export async function readArticle(source: ArticleSource): Promise<ReadArticle> {
  return withImages(await readDocument(source), source)
}

/** The part of reading that needs nothing but the document's own bytes or text. */
export async function readDocument(source: ArticleSource): Promise<ReadDocument> {
  const decoded = await textOf(source)
  const { text, warnings } = normaliseText(decoded.text)
  if (text.trim() === '') throw cannotRead(source.name, 'it holds no text')
  const format = source.format ?? formatOf(text, source.name, source.contentType)
  const parsed = await parseSource(text, format, source.address)
  if (!parsed.blocks.some(({ block }) => block.text.trim() !== '')) {
    throw cannotRead(source.name, 'it holds no text that a reader would see')
  }
  const { blocks, header } = assemble(parsed, source.name, format)
  return { header, blocks, base: parsed.base, warnings: [...decoded.warnings, ...warnings, ...parsed.warnings] }
}

/** Takes in the pictures that came with a document: those in it, and those beside it where that can be looked at. */
export async function withImages({ base, ...read }: ReadDocument, source: ArticleSource): Promise<ReadArticle> {
  const { images, warnings } = await collectImages(read.blocks, base, source.beside)
  return { ...read, images, warnings: [...read.warnings, ...warnings] }
}

async function textOf({
  name,
  bytes,
  text,
  format,
  contentType,
}: ArticleSource): Promise<{ text: string; warnings: string[] }> {
  const size = bytes?.length ?? (text ?? '').length
  if (size > importLimits.document) {
    throw cannotRead(
      name,
      `it is larger than ${importLimits.document / 1024 / 1024} MB. Split it into parts and import those`,
    )
  }
  if (!bytes) return { text: text ?? '', warnings: [] }
  refuseForeign(bytes, name)
  const html = format === 'html' || /html/i.test(contentType ?? '') || /\.x?s?html?$/i.test(name)
  const decoded = await decodeBytes(bytes, { contentType, html })
  return { text: decoded.text, warnings: decoded.warning === undefined ? [] : [decoded.warning] }
}

/** Zones, joins, directions and header of a parsed document. */
function assemble(
  parsed: ParsedSource,
  name: string,
  format: Format,
): { blocks: SourceBlock[]; header: ArticleHeader } {
  const { zones, titleAt, lines } = zoneBlocks(parsed.blocks, parsed.kept, parsed.known)
  const blocks = parsed.blocks.map(
    ({ block }, position): SourceBlock => ({ ...block, zone: zones[position] ?? 'body' }),
  )
  const title = blocks[titleAt]
  if (!hasBody(blocks)) for (const block of blocks) if (block.zone === 'boilerplate') block.zone = 'body'
  if (title && !hasBody(blocks)) title.zone = 'body'
  else if (title && format === 'text') Object.assign(title, { kind: 'heading', level: 1 })
  for (const position of brokenSentences(blocks)) Object.assign(blocks[position] ?? {}, { joined: true })
  const direction = setDirections(blocks, parsed.blocks)
  const language = languageOf(bodyText(blocks), parsed.known.language)
  const { language: _stated, ...known } = parsed.known
  const address = known.url ?? articleAddress(lines.url)
  const header: ArticleHeader = {
    ...bounded({ ...lines, ...known, url: undefined }),
    ...(address === null ? {} : { url: address }),
    title: (known.title ?? (plainLine(title?.text ?? '') || titleFrom(name, blocks))).slice(0, longestField),
    direction,
    themes: (known.themes ?? lines.themes ?? []).slice(0, 100).map((theme) => theme.slice(0, 300)),
    ...(language === null ? {} : { language }),
    sourceName: name,
    sourceFormat: format,
    contentHash: hashOf(blocks),
  }
  return { blocks, header }
}

/** A document always has a body: of a single line, the line, which is the title too. */
function hasBody(blocks: readonly SourceBlock[]): boolean {
  return blocks.some(({ zone, text }) => zone === 'body' && text.trim() !== '')
}

/** Texts cut to what a field of an article may hold; absent ones left out. */
function bounded(known: KnownMetadata): Omit<KnownMetadata, 'themes'> {
  const texts = Object.entries(known).filter(([name, value]) => name !== 'themes' && typeof value === 'string')
  return Object.fromEntries(texts.map(([name, value]) => [name, String(value).slice(0, longestField)]))
}

/** A title for a document without one: its file name without the ending, else its first words. */
function titleFrom(name: string, blocks: readonly SourceBlock[]): string {
  const stem = /([^/\\]+?)(?:\.\w{1,8})?$/u.exec(name)?.[1]?.trim() ?? ''
  if (stem !== '' && /\.\w{1,8}$/u.test(name) && !/^https?:/i.test(name)) return stem
  const first = plainLine(blocks.find(({ zone, text }) => zone === 'body' && text !== '')?.text ?? name)
  if (first.length <= 80) return first
  return `${first.slice(0, 80).replace(/\s+\S*$/u, '')}…`
}

/** SHA-256, in hex, of the source text: all blocks' texts joined by a blank line. */
function hashOf(blocks: readonly SourceBlock[]): string {
  return createHash('sha256')
    .update(blocks.map(({ text }) => text).join(separator))
    .digest('hex')
}
