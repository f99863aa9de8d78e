import type { Block } from '#shared/model/block.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { layOut } from '#shared/text/joins.ts'
import { isWholeWord } from '#shared/text/words.ts'

/**
 * Places where a quote stands in an article, ascending, in offsets of its canonical text. White space in the quote
 * stands for any white space, so a quote may span joins and paragraphs. Places inside other words count only when
 * there are none of whole words, and boilerplate only when it stands nowhere else.
 */
export function findQuote(blocks: readonly Block[], quote: string): (TextRange & { exact: string })[] {
  const { text } = layOut(blocks)
  const all = [...text.matchAll(patternOf(quote))].map(({ 0: exact, index }) => {
    return { start: index, end: index + exact.length, exact }
  })
  const furniture = blocks.filter((block) => block.zone === 'boilerplate')
  const outside = preferred(all, (range) => !furniture.some((block) => overlap(range, block)))
  return preferred(outside, ({ start, end }) => isWholeWord(text, start, end))
}

function patternOf(quote: string): RegExp {
  const words = quote.trim().split(/\s+/u)
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'gu')
}

/** Those that are wanted, or all where none is. */
function preferred<T>(all: readonly T[], isWanted: (one: T) => boolean): T[] {
  const wanted = all.filter(isWanted)
  return wanted.length > 0 ? wanted : [...all]
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
