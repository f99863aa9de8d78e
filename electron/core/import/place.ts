import type { Element } from 'hast'
import type { SourceBlock } from '#shared/model/block.ts'
import { attribute, formatsOf, headingLevel, statedDirection } from './elements.ts'
import type { InlineFormat } from './inline.ts'
import { linkAddress } from './links.ts'

/** Where a walk through the tree stands. */
export interface Place {
  kind: SourceBlock['kind']
  level?: number
  list?: SourceBlock['list']
  depth: number
  ordered: boolean
  preformatted: boolean
  caption: boolean
  /** Inside the notes that a converter puts at the end. */
  note: boolean
  direction: 'ltr' | 'rtl' | undefined
  formats: readonly InlineFormat[]
  /** Nearest element around, which is marked when it holds text. */
  holder: Element | undefined
}

/** Where a walk begins. */
export const startPlace: Place = {
  kind: 'paragraph',
  depth: -1,
  ordered: false,
  preformatted: false,
  caption: false,
  note: false,
  direction: undefined,
  formats: [],
  holder: undefined,
}

/** The place inside a block element. */
export function placeIn(element: Element, at: Place): Place {
  const inside: Place = { ...at, holder: element, direction: statedDirection(element) ?? at.direction }
  if (element.properties.dataFootnotes !== undefined) inside.note = true
  const level = headingLevel(element)
  if (level > 0 && at.kind !== 'cell') return { ...inside, kind: 'heading', level }
  switch (element.tagName) {
    case 'blockquote':
      return { ...inside, kind: at.kind === 'paragraph' ? 'quote' : at.kind }
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return { ...inside, kind: at.kind === 'cell' ? 'cell' : 'code', preformatted: true }
    case 'figcaption':
    case 'caption':
      return { ...inside, caption: true }
    default:
      return inside
  }
}

/** The place inside an inline element. Runs of a stated direction inside a line steer the display and not the block. */
export function placeInline(element: Element, at: Place, base: string | undefined): Place {
  const kinds = at.preformatted ? [] : formatsOf(element)
  const formats: InlineFormat[] = kinds.map((kind) => ({ kind }))
  const href = element.tagName === 'a' ? linkAddress(attribute(element, 'href'), base) : null
  if (href !== null) formats.push({ kind: 'link', href })
  return { ...at, holder: element, formats: formats.length > 0 ? [...at.formats, ...formats] : at.formats }
}
