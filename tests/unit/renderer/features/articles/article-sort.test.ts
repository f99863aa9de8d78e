import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleRow } from '#shared/protocol/views.ts'
import { articleOrderer, articleSorts, orderArticles } from '../../../../../renderer/features/articles/article-sort.ts'

const row = (id: string, fields: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  title: id,
  byline: null,
  publisher: null,
  publishedOn: null,
  language: null,
  direction: 'ltr',
  url: null,
  importedAt: 0,
  words: 0,
  mentions: 0,
  claims: 0,
  duplicateOf: null,
  ...fields,
})
const ids = (rows: readonly ArticleRow[]) => rows.map((one) => one.id).join('')

it('orders from the order before as it does afresh, whatever comes, goes or changes', () => {
  const anyRow = fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    title: fc.constantFrom('x', 'y'),
    mentions: fc.nat(3),
  })
  const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id })
  const anyOrder = fc.record({ by: fc.constantFrom(...articleSorts), reversed: fc.boolean() })
  fc.assert(
    fc.property(fc.array(fc.tuple(anyRows, anyOrder), { maxLength: 5 }), (steps) => {
      const ordered = articleOrderer()
      for (const [some, order] of steps) {
        const rows = some.map(({ id, ...fields }) => row(id, fields))
        expect(ordered(rows, order, '')).toEqual(orderArticles(rows, order, ''))
      }
    }),
  )
})

describe('orderArticles', () => {
  it('puts the newest on top and what has no date last', () => {
    const rows = [row('a', { publishedOn: '2024-01-01' }), row('b'), row('c', { publishedOn: '2024-03' })]
    expect(ids(orderArticles(rows, { by: 'date', reversed: false }, ''))).toBe('cab')
  })
  it('sorts titles as a reader does', () => {
    const rows = [row('1', { title: 'Part 10' }), row('2', { title: 'Part 9' }), row('3', { title: 'école' })]
    expect(ids(orderArticles(rows, { by: 'title', reversed: false }, ''))).toBe('321')
  })
  it('puts what has no publisher last', () => {
    const rows = [row('a'), row('b', { publisher: 'Z' }), row('c', { publisher: 'A' })]
    expect(ids(orderArticles(rows, { by: 'publisher', reversed: false }, ''))).toBe('cba')
  })
  it('filters by title, publisher, byline and date', () => {
    const rows = [
      row('a', { publisher: 'Ledger' }),
      row('b', { byline: 'Runa' }),
      row('c', { publishedOn: '2024-03-18' }),
    ]
    expect(ids(orderArticles(rows, { by: 'title', reversed: false }, 'runa'))).toBe('b')
    expect(ids(orderArticles(rows, { by: 'title', reversed: false }, '2024-03'))).toBe('c')
  })
  it('gives one order whatever order the rows come in', () => {
    const rows = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
    const shuffled = rows.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...articleSorts), fc.boolean(), ([names, other], by, reversed) => {
        const made = (list: string[]) =>
          orderArticles(
            list.map((id) => row(id, { title: 'same' })),
            { by, reversed },
            '',
          )
        expect(made(other).map((one) => one.id)).toEqual(made(names).map((one) => one.id))
      }),
    )
  })
})
