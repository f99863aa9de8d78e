import type { Element } from 'hast'
import type { SourceBlock } from '#shared/model/block.ts'
import { attribute } from './elements.ts'
import { type InlineBuilder, inlineBuilder } from './inline.ts'
import { imageAddress } from './links.ts'
import type { Place } from './place.ts'

/** A block as it stands in the tree, before it is known what part of the article it is. */
export interface RawBlock {
  block: Omit<SourceBlock, 'zone'>
  /** Stands in a figure's or table's caption. */
  caption: boolean
  /** Is a footnote that the format puts at the end of the text. */
  note: boolean
  /** Direction stated by an element around it. */
  direction: 'ltr' | 'rtl' | undefined
  /** UTF-16 units by the mark (`data-dossier`) of the element that holds them. */
  marks: Map<number, number>
  /** The element that the block is, or whose text it is. */
  element: Element | undefined
}

/** Takes what a walk through a tree meets and makes blocks of it. */
export interface BlockSink {
  readonly found: RawBlock[]
  text(value: string, at: Place): void
  image(element: Element, at: Place): void
  rule(element: Element, at: Place): void
  /** A line break; two in a row end the block. */
  lineBreak(): void
  /** Ends the block at hand. */
  flush(): void
}

/** Makes an empty sink. */
export function blockSink(): BlockSink {
  const found: RawBlock[] = []
  const mark = marker()
  let open: { builder: InlineBuilder; place: Place } | null = null
  /** Images inside a line; they follow its block, so that no sentence is broken by one. */
  let late: RawBlock[] = []

  const flush = () => {
    const done = open?.builder.empty === false ? open : null
    if (done) {
      const { text, spans, marks } = done.builder.finish()
      if (text.trim() !== '') found.push(raw(done.place, { text, ...(spans.length > 0 ? { spans } : {}) }, marks))
    }
    found.push(...late)
    open = null
    late = []
  }
  const text = (value: string, at: Place) => {
    const blank = !at.preformatted && /^[ \t\n\r\f]*$/.test(value)
    if (blank && !open) return
    open ??= { builder: inlineBuilder(at.preformatted), place: at }
    open.builder.add(value, at.formats, blank ? -1 : mark(at.holder))
  }
  const image = (element: Element, at: Place) => {
    const block = imageBlock(element, at)
    if (!block) return
    if (isEmoji(block.block.text)) return text(block.block.text, at)
    block.marks.set(mark(element), 1)
    if (open && !open.builder.empty) late.push(block)
    else found.push(block)
  }
  return {
    found,
    flush,
    text,
    image,
    rule: (element, at) => found.push(raw({ ...at, kind: 'rule', holder: element }, {}, new Map())),
    lineBreak: () => {
      if (open?.builder.lineBreak() === 'block') flush()
    },
  }
}

/** Numbers the elements that hold text, in an attribute of theirs. */
function marker(): (element: Element | undefined) => number {
  let next = 0
  return (element) => {
    if (!element) return -1
    element.properties.dataDossier ??= String(next++)
    return Number(element.properties.dataDossier)
  }
}

/** Pictures that stand for a character, as some pages set their emoji. */
function isEmoji(alt: string): boolean {
  return alt !== '' && alt.length <= 8 && /^\p{Extended_Pictographic}/u.test(alt)
}

function raw(place: Place, part: Partial<SourceBlock>, marks: Map<number, number>): RawBlock {
  const { kind, level, list } = place
  const block: Omit<SourceBlock, 'zone'> = { kind, text: '', ...part }
  if (level !== undefined && kind === 'heading') block.level = level
  if (list !== undefined && kind === 'list-item') block.list = list
  return { block, caption: place.caption, note: place.note, direction: place.direction, marks, element: place.holder }
}

/** An image with its alternative text. One without address and text, or of a pixel's size (a counter), is none. */
function imageBlock(element: Element, at: Place): RawBlock | null {
  const size = [attribute(element, 'width'), attribute(element, 'height')].map((value) => Number.parseInt(value, 10))
  if (size.some((units) => units <= 2)) return null
  const lazy = attribute(element, 'dataSrc') || attribute(element, 'dataOriginal') || attribute(element, 'dataLazySrc')
  const own = attribute(element, 'src')
  const placeholder = own === '' || (lazy !== '' && /^data:/i.test(own))
  const src = imageAddress(placeholder ? lazy : own)
  const text = attribute(element, 'alt').replace(/\s+/g, ' ').trim()
  if (src === null && text === '') return null
  const place: Place = { ...at, kind: 'image', holder: element }
  return raw(place, { text, image: src === null ? {} : { src } }, new Map())
}
