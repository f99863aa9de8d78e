import type { Block, Zone } from '#shared/model/block.ts'
import { cutsOf, partsOf } from './parts.ts'
import { type Run, runsOf } from './runs.ts'

/** An element of the article's text: what is built as a Lexical node and, by it, as an element of the page. */
export interface Box {
  tag: string
  className?: string
  attributes?: Readonly<Record<string, string>>
  /** Stands before the children and holds no text of the article. */
  lead?: Lead
  children: Child[]
}
/** What stands in a box: text of one formatting, or another box. */
export type Child = Box | Run

/** An image, a rule, the line that stands for folded furniture, the layer a group's stripes are drawn on. */
export type Lead =
  | { lead: 'image'; blob: string; alt: string }
  | { lead: 'remote-image'; src: string }
  | { lead: 'rule' }
  | { lead: 'fold'; zone: Zone; label: string; first: number; last: number }
  | { lead: 'margin' }

/** What the reader scrolls by: a paragraph, a list of up to 16 items, a table, a run of furniture. */
export interface Row {
  /** Its elements; made when first asked for. */
  readonly box: Box
  /** A run of furniture, folded until the analyst shows it. */
  furniture: boolean
  /** Positions of its first and last block. */
  first: number
  last: number
  /** Canonical offsets it covers. */
  start: number
  end: number
}

/** Blocks of a list that make one row; a longer list is several. */
const itemsPerList = 16

/** The rows of an article in order. `foldLabel` names a run of furniture. */
export function planRows(
  blocks: readonly Block[],
  direction: 'ltr' | 'rtl',
  foldLabel: (zone: Zone, blocks: readonly Block[]) => string,
): Row[] {
  const paragraphs = paragraphsOf(blocks)
  const rows: Row[] = []
  for (let at = 0; at < paragraphs.length; ) {
    const zone = zoneOf(paragraphs[at])
    if (zone === 'body' || zone === 'caption') {
      const taken = rowsAt(paragraphs, at, direction)
      rows.push(...taken.rows)
      at += taken.count
      continue
    }
    const count = runLength(paragraphs, at, (paragraph) => zoneOf(paragraph) === zone)
    rows.push(furniture(paragraphs.slice(at, at + count), zone, direction, foldLabel))
    at += count
  }
  return rows
}

/** A block with the blocks that are joined to it. */
type Paragraph = readonly [Block, ...Block[]]

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const open = paragraphs.at(-1)
    if (block.joined && open) open.push(block)
    else paragraphs.push([block])
  }
  return paragraphs
}

const zoneOf = (paragraph: Paragraph | undefined): Zone => paragraph?.[0].zone ?? 'body'

function runLength(paragraphs: readonly Paragraph[], from: number, belongs: (paragraph: Paragraph) => boolean): number {
  let count = 0
  for (let next = paragraphs[from]; next && belongs(next); next = paragraphs[from + count]) count++
  return count
}

/** The next row of body text and how many paragraphs it takes: several for a list or a table. A very long paragraph is several rows. */
function rowsAt(
  paragraphs: readonly Paragraph[],
  at: number,
  direction: 'ltr' | 'rtl',
): { rows: Row[]; count: number } {
  const [first] = paragraphs[at] as Paragraph
  if (first.kind === 'list-item') {
    const ordered = first.list?.ordered ?? false
    const same = (paragraph: Paragraph) =>
      paragraph[0].kind === 'list-item' && paragraph[0].zone === first.zone && isOrdered(paragraph, ordered)
    const count = Math.min(runLength(paragraphs, at, same), itemsPerList)
    const items = paragraphs.slice(at, at + count)
    const list = (): Box => ({ tag: ordered ? 'ol' : 'ul', children: items.map((item) => listItem(item, direction)) })
    return { rows: [rowOf(list, items)], count }
  }
  if (first.kind === 'cell') {
    const same = (paragraph: Paragraph) =>
      paragraph[0].kind === 'cell' && paragraph[0].cell?.table === first.cell?.table && paragraph[0].zone === first.zone
    const count = runLength(paragraphs, at, same)
    const cells = paragraphs.slice(at, at + count)
    return { rows: [rowOf(() => table(cells, direction), cells)], count }
  }
  return { rows: paragraphRows(paragraphs[at] as Paragraph, direction), count: 1 }
}

function paragraphRows(paragraph: Paragraph, direction: 'ltr' | 'rtl'): Row[] {
  const whole = rowOf(() => paragraphBox(paragraph, direction), [paragraph])
  const cuts = paragraph.flatMap(({ text, start }) => cutsOf(text).map((cut) => start + cut))
  if (cuts.length === 0 || paragraph[0].kind === 'image') return [whole]
  const edges = [whole.start, ...cuts, whole.end]
  return partsOf(whole.box, cuts).map((box, at) => ({
    box,
    furniture: false,
    first: whole.first,
    last: whole.last,
    start: edges[at] ?? whole.start,
    end: edges[at + 1] ?? whole.end,
  }))
}

/** Items of a nested list stay in the outer one, whatever their own marker. */
function isOrdered(paragraph: Paragraph, ordered: boolean): boolean {
  const list = paragraph[0].list
  return (list?.depth ?? 0) > 0 || (list?.ordered ?? false) === ordered
}

function rowOf(make: () => Box, paragraphs: readonly Paragraph[], furniture = false): Row {
  const [first] = paragraphs[0] as Paragraph
  const last = paragraphs.at(-1)?.at(-1) ?? first
  let made: Box | undefined
  return {
    first: first.position,
    last: last.position,
    start: first.start,
    end: last.end,
    furniture,
    get box() {
      made ??= make()
      return made
    },
  }
}

function furniture(
  paragraphs: readonly Paragraph[],
  zone: Zone,
  direction: 'ltr' | 'rtl',
  foldLabel: (zone: Zone, blocks: readonly Block[]) => string,
): Row {
  const make = (): Box => {
    const blocks = paragraphs.flat()
    const [first] = paragraphs[0] as Paragraph
    const label = foldLabel(zone, blocks)
    const lead: Lead = { lead: 'fold', zone, label, first: first.position, last: blocks.at(-1)?.position ?? 0 }
    const folded: Box = { tag: 'div', className: 'folded', children: boxesOf(paragraphs, direction) }
    return { tag: 'section', className: `furniture z-${zone}`, lead, children: [folded] }
  }
  return rowOf(make, paragraphs, true)
}

function boxesOf(paragraphs: readonly Paragraph[], direction: 'ltr' | 'rtl'): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at < paragraphs.length; ) {
    const { rows, count } = rowsAt(paragraphs, at, direction)
    boxes.push(...rows.map((row) => row.box))
    at += count
  }
  return boxes
}

function paragraphBox(paragraph: Paragraph, direction: 'ltr' | 'rtl'): Box {
  const [block] = paragraph
  const box = (tag: string, className?: string): Box => ({
    tag,
    ...(className ? { className } : {}),
    attributes: attributesOf(block, direction),
    children: inline(paragraph),
  })
  if (block.kind === 'heading') return box(`h${Math.min(6, (block.level ?? 2) + 1)}`)
  if (block.kind === 'quote') return box('blockquote')
  if (block.kind === 'code') return box('pre')
  if (block.kind === 'image') return imageBox(paragraph, direction)
  if (block.kind === 'rule') return { ...box('div', 'rule'), lead: { lead: 'rule' } }
  return box('p', block.zone === 'caption' ? 'caption' : undefined)
}

function attributesOf(block: Block, direction: 'ltr' | 'rtl'): Record<string, string> {
  const position = { 'data-block': String(block.position) }
  return block.direction && block.direction !== direction ? { ...position, dir: block.direction } : position
}

function imageBox(paragraph: Paragraph, direction: 'ltr' | 'rtl'): Box {
  const [block] = paragraph
  const lead: Lead = block.image?.blob
    ? { lead: 'image', blob: block.image.blob, alt: block.text }
    : { lead: 'remote-image', src: block.image?.src ?? '' }
  const caption: Box = { tag: 'figcaption', children: inline(paragraph) }
  return {
    tag: 'figure',
    attributes: attributesOf(block, direction),
    lead,
    children: caption.children.length > 0 ? [caption] : [],
  }
}

function listItem(paragraph: Paragraph, direction: 'ltr' | 'rtl'): Box {
  const [block] = paragraph
  const depth = block.list?.depth ?? 0
  const marker = block.list?.ordered ? `${block.list.number ?? ''}.` : depth % 2 === 0 ? '•' : '◦'
  return {
    tag: 'li',
    attributes: {
      ...attributesOf(block, direction),
      'data-marker': marker,
      ...(depth > 0 ? { 'aria-level': String(depth + 1), style: `--depth: ${depth}` } : {}),
    },
    children: inline(paragraph),
  }
}

function table(cells: readonly Paragraph[], direction: 'ltr' | 'rtl'): Box {
  const rows: Box[] = []
  let current: number | undefined
  for (const paragraph of cells) {
    const [block] = paragraph
    if (block.cell?.row !== current || rows.length === 0) rows.push({ tag: 'tr', children: [] })
    current = block.cell?.row
    rows.at(-1)?.children.push({
      tag: block.cell?.header ? 'th' : 'td',
      attributes: attributesOf(block, direction),
      children: inline(paragraph),
    })
  }
  const body: Box = { tag: 'tbody', children: rows }
  return { tag: 'table', children: [body] }
}

/** The runs of a block and of what is joined to it; each joint is a mark of its own around the space. */
function inline(paragraph: Paragraph): Child[] {
  const [block, ...joined] = paragraph
  return [...runsOf(block), ...joined.flatMap((next) => joinedRuns(next))]
}

function joinedRuns(block: Block): Child[] {
  const joint: Run = { start: block.start - 1, end: block.start, text: ' ', format: 0 }
  const position = String(block.position)
  return [
    {
      tag: 'span',
      className: 'joint',
      attributes: { 'data-joint': position, title: 'The source breaks the sentence here' },
      children: [joint],
    },
    { tag: 'span', attributes: { 'data-block': position }, children: runsOf(block) },
  ]
}
