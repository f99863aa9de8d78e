import type { BlockKind, Zone } from '../model/block.ts'
import { roughWords } from './plain-line.ts'

/** What of a block decides on a join. */
export interface JoinableBlock {
  kind: BlockKind
  text: string
  zone: Zone
}

/** Fewest words before and after a break, so that captions, lines of verse and list-like lines are left alone. */
const fewestWords = 5
/** A text with more breaks than this share of its paragraphs is written in lines, not in broken sentences. */
const largestShare = 0.2

/**
 * Positions of the paragraphs that go on in the middle of the sentence that the paragraph right before them breaks off:
 * no end mark there (its last character is a letter, a digit or a comma), lower case here, both body. A text with many
 * such places is verse or unpunctuated and has none.
 */
export function brokenSentences(blocks: readonly JoinableBlock[]): number[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && block.zone === 'body')
  const found = blocks.flatMap((block, position) => {
    const before = blocks[position - 1]
    return before && continues(before, block) ? [position] : []
  })
  const most = Math.max(1, Math.floor((paragraphs.length - 1) * largestShare))
  return found.length > most ? [] : found
}

function continues(before: JoinableBlock, block: JoinableBlock): boolean {
  if (!isProse(before) || !isProse(block)) return false
  return breaksOff(before.text) && goesOn(block.text)
}

function isProse({ kind, zone, text }: JoinableBlock): boolean {
  return kind === 'paragraph' && zone === 'body' && !text.includes('\n') && roughWords(text) >= fewestWords
}

/** The last character is a letter, a digit or a comma, and the last word is no address. */
function breaksOff(text: string): boolean {
  return /[\p{L}\p{M}\p{Nd},،]$/u.test(text) && !/(?:\/\/|@|www\.)\S*$/u.test(text)
}

/** Lower case that is neither a brand («iPhone»), an address nor an enumeration («a) …», «ii. …»), in a text that ends as a sentence. */
function goesOn(text: string): boolean {
  if (!/^\p{Ll}/u.test(text) || /^\p{Ll}\p{Lu}/u.test(text)) return false
  if (/^(?:https?:|www\.|\S*@)/u.test(text) || /^\p{Ll}{1,4}[.)]\s/u.test(text)) return false
  return /[.!?…]/u.test(text)
}
