import { isLabelled, type MetadataLine, readMetadataLine } from './lines.ts'
import { hasEndMark, plainLine, roughWords } from './plain-line.ts'
import { isSolid, type PlainBlock } from './tail.ts'

/** What the head of an article tells, and which of its blocks only tell that. */
export interface ArticleHead {
  /** Index of the block that is the title, or -1. */
  titleAt: number
  metadata: MetadataLine
  metadataAt: number[]
}

/** Blocks from the title on that can still belong to the head. */
const longestHead = 14
/** A standfirst may stand between the title and the byline; the article proper may not. */
const solidBlocksWithin = 1

/** What is known before the head is read, and where to begin when the title is not found. */
export interface HeadOptions {
  title?: string | undefined
  /** BCP 47 tag; decides the order of day and month in 03/04/2020. */
  language?: string | undefined
  from: number
}

/** Reads title, byline, outlet, date, region and themes from the blocks at an article's beginning. */
export function readHead(blocks: readonly PlainBlock[], { title, language, from }: HeadOptions): ArticleHead {
  const titleAt = title === undefined ? guessTitle(blocks, language) : findTitle(blocks, title)
  const head: ArticleHead = { titleAt, metadata: {}, metadataAt: [] }
  const repeats = new Set([plainLine(blocks[titleAt]?.text ?? '')])
  const first = titleAt < 0 ? from : title === undefined ? 0 : titleAt
  let solid = 0
  for (let index = first; index < Math.min(blocks.length, Math.max(titleAt, first) + longestHead); index++) {
    const block = blocks[index]
    if (!block || index === titleAt || block.kind === 'image' || block.kind === 'rule') continue
    const follows = solid === 0 && head.metadataAt.at(-1) === index - 1
    const read = readBlock(block, repeats, follows, language)
    if (read) {
      head.metadataAt.push(index)
      take(head.metadata, read)
      for (const name of [read.byline, read.publisher]) if (name !== undefined) repeats.add(plainLine(name))
    } else if (isSolid(block) && ++solid > solidBlocksWithin) break
  }
  return head
}

/** Takes what is not known yet. */
export function take(metadata: MetadataLine, read: MetadataLine): void {
  for (const [field, value] of Object.entries(read)) {
    if (!(field in metadata)) Object.assign(metadata, { [field]: value })
  }
}

/** A block of which every line is metadata, a repetition of it, or (right after such a block) any "Label: value". */
function readBlock(
  block: PlainBlock,
  repeats: ReadonlySet<string>,
  follows: boolean,
  language: string | undefined,
): MetadataLine | null {
  const read: MetadataLine = {}
  for (const line of block.text.split('\n')) {
    const found = readMetadataLine(line, language)
    if (found) take(read, found)
    else if (!repeats.has(plainLine(line)) && !(follows && isLabelled(line))) return null
  }
  return read
}

function findTitle(blocks: readonly PlainBlock[], title: string): number {
  const wanted = comparable(title)
  const same = (block: PlainBlock) => comparable(block.text) === wanted
  const heading = blocks.findIndex((block) => block.kind === 'heading' && same(block))
  if (heading >= 0) return heading
  return blocks.slice(0, 40).findIndex(same)
}

/** The first heading with no article before it, else a first line that is short and no sentence. */
function guessTitle(blocks: readonly PlainBlock[], language: string | undefined): number {
  const first = blocks.findIndex((block) => isSolid(block))
  const before = first < 0 ? blocks.slice(0, 8) : blocks.slice(0, Math.min(first, 8))
  const heading = before.findIndex((block) => block.kind === 'heading')
  if (heading >= 0) return heading
  const line = before.findIndex(
    (block) => block.kind === 'paragraph' && readMetadataLine(block.text, language) === null,
  )
  const block = before[line]
  if (!block) return isShortTitle(blocks[0]) && blocks.length > 1 ? 0 : -1
  return isShortTitle(block) ? line : -1
}

function isShortTitle(block: PlainBlock | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.includes('\n')) return false
  return (
    roughWords(block.text) <= 30 &&
    block.text.length <= 200 &&
    !(hasEndMark(block.text) && !/[!?！？؟]$/u.test(block.text))
  )
}

function comparable(text: string): string {
  return plainLine(text).replace(/\s+/g, '').toLowerCase()
}
