import { isAdvertisement } from '#shared/articles/furniture.ts'
import { type ArticleHead, readHead, take } from '#shared/articles/head.ts'
import { type MetadataLine, readMetadataLine } from '#shared/articles/lines.ts'
import { originalSourceOf } from '#shared/articles/original-source.ts'
import { type PlainBlock, tailStart } from '#shared/articles/tail.ts'
import type { Zone } from '#shared/model/block.ts'
import type { RawBlock } from './block-sink.ts'
import type { KnownMetadata } from './known.ts'

/** The part of the article each block is, and what its lines tell of it. */
export interface Zoning {
  zones: Zone[]
  /** Position of the block that is the title, or -1. */
  titleAt: number
  lines: MetadataLine
}

/** Share of a block's text that must stand in kept elements for the block to be body. */
const keptShare = 0.5
/** Blocks right before the furniture at the end that may name the source, the author or the themes. */
const longestFoot = 5

/**
 * Says what every block is. `kept` holds the marks of the elements an extractor took for the article, or is null when
 * the whole document is the article. Lines with metadata and furniture are told by the rules of `shared/articles`.
 */
export function zoneBlocks(
  blocks: readonly RawBlock[],
  kept: ReadonlySet<number> | null,
  known: KnownMetadata,
): Zoning {
  const zones = blocks.map((block): Zone => (kept === null || isKept(block, kept) ? 'body' : 'boilerplate'))
  const head = headOf(blocks, zones, known)
  const lines = { ...head.metadata }
  for (const position of head.metadataAt) zones[position] = 'metadata'
  zoneTitle(blocks, zones, head.titleAt, kept === null)
  zoneTail(blocks, zones, lines)
  blocks.forEach(({ block, caption }, position) => {
    if (zones[position] !== 'body') return
    if (isAdvertisement(block.text)) zones[position] = 'boilerplate'
    else if (caption || block.kind === 'image') zones[position] = 'caption'
  })
  const source = blocks
    .flatMap(({ block }) => block.text.split('\n'))
    .map(originalSourceOf)
    .find((name) => name !== null)
  if (source) lines.originalSource = source
  return { zones, titleAt: head.titleAt, lines }
}

function isKept({ block, marks }: RawBlock, kept: ReadonlySet<number>): boolean {
  if (block.kind === 'rule') return true
  const all = [...marks]
  const units = all.reduce((sum, [, count]) => sum + count, 0)
  const inside = all.reduce((sum, [mark, count]) => sum + (kept.has(mark) ? count : 0), 0)
  return units > 0 && inside >= units * keptShare
}

/** Reads the head: from the title on, or from shortly before the body where the title does not stand in the text. */
function headOf(blocks: readonly RawBlock[], zones: readonly Zone[], known: KnownMetadata): ArticleHead {
  const plain = blocks.map(
    ({ block, caption }): PlainBlock => ({ kind: caption ? 'image' : block.kind, text: block.text }),
  )
  const firstBody = zones.indexOf('body')
  return readHead(plain, { title: known.title, language: known.language, from: Math.max(0, firstBody - 4) })
}

/** The title is metadata; so are the thin lines over it where the document has no other furniture. */
function zoneTitle(blocks: readonly RawBlock[], zones: Zone[], titleAt: number, wholeDocument: boolean): void {
  if (titleAt < 0) return
  zones[titleAt] = 'metadata'
  if (!wholeDocument) return
  for (let position = 0; position < titleAt; position++) {
    if (blocks[position]?.block.kind !== 'image') zones[position] = 'metadata'
  }
}

/** Furniture at the end of the body, and lines with metadata right before it. */
function zoneTail(blocks: readonly RawBlock[], zones: Zone[], lines: MetadataLine): void {
  const body = zones.flatMap((zone, position) => (zone === 'body' && !blocks[position]?.note ? [position] : []))
  const plain = body.map((position): PlainBlock => blocks[position]?.block ?? { kind: 'rule', text: '' })
  const start = tailStart(plain)
  body.slice(start).forEach((position) => {
    zones[position] = 'boilerplate'
    zoneBetween(zones, position)
  })
  for (let index = start - 1; index >= Math.max(1, start - longestFoot); index--) {
    const text = plain[index]?.text ?? ''
    const read = plain[index]?.kind === 'rule' ? {} : readFoot(text)
    if (!read) break
    take(lines, read)
    zones[body[index] ?? -1] = 'metadata'
  }
}

/** A rule or image between boilerplate blocks goes with them. */
function zoneBetween(zones: Zone[], position: number): void {
  if (zones[position + 1] === 'caption') zones[position + 1] = 'boilerplate'
}

function readFoot(text: string): MetadataLine | null {
  const read = text.includes('\n') ? null : readMetadataLine(text)
  return read && !('publishedOn' in read && Object.keys(read).length > 1) ? read : null
}
