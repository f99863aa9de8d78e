import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type { ArticleText, KnownEntity } from '#shared/analysis/suggest/suggestion.ts'
import { articleOf } from './support.ts'

const words =
  'Ankara Paris the of and al- Sham (HTS) President Guard said “ ” , . ; if unless will may reportedly on Monday May 7 31 April 2020 Ministry Trade highway M4 U.S. Turkey’s İstanbul Ünal Россия 北京 القاعدة \n \n\n according to within the next half year - – ’ \u0000 \ud800'.split(
    ' ',
  )
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
)
const known: KnownEntity[] = [
  { id: '1', name: 'Ankara', type: 'place', aliases: ['al-Sham', '北京', 'القاعدة', ' ', ''] },
  { id: '2', name: 'İstanbul', type: 'place', aliases: ['Россия', 'HTS', '\ud800'] },
]

function article(whole: string, language: string | null, publishedOn: string): ArticleText {
  return { ...articleOf(whole.split('\n\n')), language, publishedOn }
}

describe('suggestions of any text', () => {
  it('lie in the text, are its slices, are sorted, and are the same again', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('en', 'de', 'x', null),
        fc.constantFrom('2020-05-20', '2020', '', '2020-99-99'),
        (whole, language, day) => {
          const source = article(whole, language, day)
          const found = suggest(source, known)
          for (const { start, end, exact } of found) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(source.text.length)
            expect(source.text.slice(start, end)).toBe(exact)
          }
          const starts = found.map(({ start }) => start)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
          expect(suggest(source, known)).toEqual(found)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('do not overlap among mentions, dates or hedges', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const kind of ['mention', 'date', 'hedge'] as const) {
          const found = suggest(article(whole, 'en', '2020-05-20'), known, { kinds: [kind] })
          for (const [at, one] of found.entries()) expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('survive blocks that lie outside the text', () => {
    const source = {
      text: 'Nairobi said so.',
      blocks: [{ start: -5, end: 900, kind: 'paragraph', zone: 'body', joined: false }],
    } as const
    expect(suggest(source).some(({ exact }) => exact === 'Nairobi')).toBe(true)
  })
})

describe('what is read', () => {
  const line = 'Nairobi will reportedly pay on Monday.'

  it.each(['metadata', 'boilerplate'] as const)('nothing in %s', (zone) => {
    const source = articleOf(line)
    expect(suggest({ ...source, blocks: source.blocks.map((block) => ({ ...block, zone })) })).toEqual([])
  })

  it('only the kinds that are wanted', () => {
    const kinds = new Set(suggest(articleOf(line), [], { kinds: ['hedge', 'date'] }).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['hedge', 'date']))
  })

  it('joined blocks as one sentence', () => {
    const source: ArticleText = {
      text: 'In turn, Kenya reportedly agreed to pay.',
      blocks: [
        { start: 0, end: 14, kind: 'paragraph', zone: 'body', joined: false },
        { start: 15, end: 40, kind: 'paragraph', zone: 'body', joined: true },
      ],
    }
    const found = suggest(source)
    expect(found.find(({ kind }) => kind === 'mention')).toMatchObject({ exact: 'Kenya', type: 'government' })
    expect(found.find(({ kind }) => kind === 'claim')?.exact).toBe(source.text)
  })

  it('headings only for names and dates that the text establishes', () => {
    const source = articleOf(['Why Kenya Pays the Dalsin Guard', 'The Dalsin Guard left.'])
    const [heading, ...rest] = source.blocks
    const blocks = heading ? [{ ...heading, kind: 'heading' as const }, ...rest] : rest
    expect(suggest({ ...source, blocks }).map(({ exact }) => exact)).toEqual(['Kenya', 'Dalsin Guard', 'Dalsin Guard'])
  })
})
