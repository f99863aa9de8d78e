import type { BlockKind } from '../model/block.ts'
import { furnitureOf, isSeparator } from './furniture.ts'
import { hasEndMark, roughWords } from './plain-line.ts'

/** What of a block the rules on an article's parts look at. */
export interface PlainBlock {
  kind: BlockKind
  text: string
}

type Weight = 'solid' | 'thin' | 'closing' | 'item' | 'separator'

/** A block that only an article proper has: a whole sentence of some length. */
export function isSolid(block: PlainBlock): boolean {
  return weightOf(block) === 'solid'
}

/**
 * Where the furniture at an article's end begins (index into the blocks), or their number when there is none.
 * It begins at the first closing line of the second half after which furniture and thin lines prevail, else where
 * only furniture and separators, or what stands under a last rule, are left. A separator before it belongs to it.
 */
export function tailStart(blocks: readonly PlainBlock[]): number {
  const weights = blocks.map(weightOf)
  const words = blocks.map((block) => roughWords(block.text))
  const start = Math.min(closingStart(weights, words), trailingStart(weights), underRule(blocks, weights))
  return beforeSeparators(weights, start)
}

function weightOf(block: PlainBlock): Weight {
  if (block.kind === 'rule' || isSeparator(block.text)) return 'separator'
  const furniture = block.text.split('\n').map(furnitureOf)
  if (furniture[0]) return furniture.includes('closing') ? 'closing' : 'item'
  if (block.kind === 'heading' || block.kind === 'image') return 'thin'
  const words = roughWords(block.text)
  return words >= 25 || (words >= 4 && hasEndMark(block.text)) ? 'solid' : 'thin'
}

/** The first closing line with at least half of the words before it and mostly furniture after it. */
function closingStart(weights: readonly Weight[], words: readonly number[]): number {
  const all = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [index, weight] of weights.entries()) {
    if (weight === 'closing' && before * 2 >= all && furnitureShare(weights.slice(index)) >= 0.6) return index
    before += words[index] ?? 0
  }
  return weights.length
}

function furnitureShare(weights: readonly Weight[]): number {
  const counted = weights.filter((weight) => weight !== 'separator')
  return counted.filter((weight) => weight !== 'solid').length / Math.max(1, counted.length)
}

/** Where a run of furniture and separators reaches to the end; thin lines count once furniture stands before them. */
function trailingStart(weights: readonly Weight[]): number {
  let start = weights.length
  for (let index = weights.length - 1; index >= 0; index--) {
    const weight = weights[index]
    if (weight === 'solid') break
    if (weight === 'closing' || weight === 'item') start = index
  }
  return start
}

/** A last rule with furniture or only thin lines under it, and an article above it. */
function underRule(blocks: readonly PlainBlock[], weights: readonly Weight[]): number {
  const last = weights.lastIndexOf('separator')
  const under = weights.slice(last + 1)
  if (last < 0 || under.length === 0 || !weights.slice(0, last).includes('solid')) return blocks.length
  const furniture = under.some((weight) => weight === 'closing' || weight === 'item')
  const thin = under.every((weight, index) => weight !== 'solid' && blocks[last + 1 + index]?.kind !== 'heading')
  return thin && (furniture || blocks[last]?.kind === 'rule') ? last : blocks.length
}

function beforeSeparators(weights: readonly Weight[], start: number): number {
  let first = start
  while (first > 0 && weights[first - 1] === 'separator') first--
  return first
}
