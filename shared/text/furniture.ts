import type { Block, Zone } from '../model/block.ts'
import { counted } from './counted.ts'
import { countWords } from './words.ts'

const kinds: readonly [name: string, pattern: RegExp][] = [
  ['share appeal', /\b(?:share buttons?|share this|forward this|crosspost|follow us|subscribe|newsletter)\b/i],
  ['donation appeal', /\b(?:donat\w+|support (?:us|our|the)|patreon|paypal|become a member)\b/i],
  [
    'disclaimer',
    /\b(?:disclaimer|sole responsibility|not be responsible|views expressed|do(?:es)? not necessarily)\b/i,
  ],
  ['copyright', /©|\bcopyright\b|\ball rights reserved\b|\bfair use\b/i],
  ['comments', /\bcomment(?:s| on)\b/i],
  ['navigation', /\b(?:read more|related articles?|previous article|next article|skip to|menu)\b/i],
  ['contact', /\b(?:contact|inquiries|enquiries)\b/i],
]
const zoneNames: { readonly [Z in Zone]: string } = {
  body: 'Text',
  caption: 'Captions',
  metadata: 'Source lines',
  boilerplate: 'Boilerplate',
}
/** Kinds named before "and more". */
const named = 3

/** What a folded run of blocks holds, in a few words: "Boilerplate: share appeal, copyright, 124 words". */
export function furnitureLabel(zone: Zone, blocks: readonly Pick<Block, 'text'>[]): string {
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0)
  const parts = [...describe(zone, blocks), counted(words, 'word')]
  return `${zoneNames[zone]}: ${parts.join(', ')}`
}

function describe(zone: Zone, blocks: readonly Pick<Block, 'text'>[]): string[] {
  if (zone === 'metadata') return [`${counted(blocks.length, 'line')} read as properties`]
  const found = kinds.filter(([, pattern]) => blocks.some((block) => pattern.test(block.text))).map(([name]) => name)
  return found.length > named ? [...found.slice(0, named), 'more'] : found
}
