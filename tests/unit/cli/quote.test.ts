import { expect, test } from 'vitest'
import type { Block, Zone } from '#shared/model/block.ts'
import { layOut } from '#shared/text/joins.ts'
import { findQuote } from '../../../electron/cli/quote.ts'

function blocksOf(...parts: (string | { text: string; zone?: Zone; joined?: boolean })[]): Block[] {
  const sources = parts.map((part) => (typeof part === 'string' ? { text: part } : part))
  const { ranges } = layOut(sources)
  return sources.map(({ text, zone = 'body', joined = false }, position) => {
    return { kind: 'paragraph', text, zone, joined, position, ...(ranges[position] ?? { start: 0, end: 0 }) }
  })
}

const exacts = (blocks: Block[], quote: string) => findQuote(blocks, quote).map((place) => place.exact)

test.each([
  ['a.b (c) [d] $1 +*?', 'a.b (c) [d] $1 +*?'],
  ['  spaced\n out ', 'spaced  out'],
])('the quote %j stands for itself, white space for any', (quote, exact) => {
  expect(exacts(blocksOf(`Before ${exact} after`), quote)).toEqual([exact])
})

test('a quote spans joins and paragraphs', () => {
  const blocks = blocksOf('One', { text: 'two.', joined: true }, 'Three')
  expect(findQuote(blocks, 'One two. Three')).toEqual([{ start: 0, end: 15, exact: 'One two.\n\nThree' }])
})

test('whole words come before parts of words, which count when there are no others', () => {
  expect(findQuote(blocksOf('Syrians in Syria'), 'Syria')).toEqual([{ start: 11, end: 16, exact: 'Syria' }])
  expect(exacts(blocksOf('Syrians, Syrian'), 'Syria')).toEqual(['Syria', 'Syria'])
  expect(exacts(blocksOf('在北京市'), '北京')).toEqual(['北京'])
})

test('boilerplate counts when the quote stands nowhere else', () => {
  const blocks = blocksOf('Ankara', { text: 'Ankara, donate', zone: 'boilerplate' })
  expect(exacts(blocks, 'Ankara')).toEqual(['Ankara'])
  expect(exacts(blocks, 'donate')).toEqual(['donate'])
  expect(exacts(blocks, 'Moscow')).toEqual([])
})
