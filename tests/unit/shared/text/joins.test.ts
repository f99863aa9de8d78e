import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  joint,
  layOut,
  separator,
  toCanonical,
  toCanonicalPassage,
  toSource,
  toSourcePassage,
} from '#shared/text/joins.ts'

const block = fc.record({ text: fc.string({ unit: 'binary', maxLength: 8 }), joined: fc.boolean() })
const article = fc.array(block, { minLength: 1, maxLength: 12 })

function sourceText(blocks: readonly { text: string }[]): string {
  return blocks.map((one) => one.text).join(separator)
}

describe('laying out blocks', () => {
  it('puts a blank line between blocks and a space before a joined one', () => {
    const blocks = [{ text: 'In turn,', joined: true }, { text: 'Turkey', joined: true }, { text: 'Next' }]
    expect(layOut(blocks)).toEqual({
      text: 'In turn, Turkey\n\nNext',
      joins: [8],
      ranges: [
        { start: 0, end: 8 },
        { start: 9, end: 15 },
        { start: 17, end: 21 },
      ],
    })
  })

  it('gives every block the range of its own text', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { text, ranges } = layOut(blocks)
        expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((one) => one.text))
      }),
    )
  })

  it('names the places in the source text where a blank line was replaced', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { text, joins } = layOut(blocks)
        const source = sourceText(blocks)
        const replaced = joins.reduceRight((made, at) => {
          expect(made.slice(at, at + separator.length)).toBe(separator)
          return `${made.slice(0, at)}${joint}${made.slice(at + separator.length)}`
        }, source)
        expect(replaced).toBe(text)
      }),
    )
  })
})

describe('converting offsets', () => {
  it('to the source and back is the identity', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { text, joins } = layOut(blocks)
        for (let at = 0; at <= text.length; at++) expect(toCanonical(joins, toSource(joins, at))).toBe(at)
      }),
    )
  })

  it('to the canonical text and back is the identity outside a replaced blank line', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { joins } = layOut(blocks)
        const inside = new Set(joins.map((at) => at + 1))
        for (let at = 0; at <= sourceText(blocks).length; at++) {
          expect(toSource(joins, toCanonical(joins, at))).toBe(inside.has(at) ? at - 1 : at)
        }
      }),
    )
  })

  it('keeps the order of offsets', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { text, joins } = layOut(blocks)
        for (let at = 1; at <= text.length; at++) expect(toSource(joins, at)).toBeGreaterThan(toSource(joins, at - 1))
      }),
    )
  })
})

describe('converting passages', () => {
  const passage = fc.tuple(article, fc.nat(), fc.nat()).filter(([blocks]) => layOut(blocks).text.length > 0)

  it('quotes what stands there in either text, and is its own inverse', () => {
    fc.assert(
      fc.property(passage, ([blocks, a, b]) => {
        const { text, joins } = layOut(blocks)
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const canonical = { start, end, exact: text.slice(start, end), prefix: 'p', suffix: 's' }
        const source = toSourcePassage(joins, canonical)
        expect(source.exact).toBe(sourceText(blocks).slice(source.start, source.end))
        expect(toCanonicalPassage(joins, source)).toEqual(canonical)
      }),
    )
  })

  it('keeps a quote that is not what stands at the join', () => {
    const stale = { start: 0, end: 12, exact: 'other words', prefix: '', suffix: '' }
    expect(toCanonicalPassage([4], stale).exact).toBe('other words')
  })
})
