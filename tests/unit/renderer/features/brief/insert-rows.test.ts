import { describe, expect, it } from 'vitest'
import type { ArticleRow, ClaimView, EntityView } from '#shared/protocol/views.ts'
import { insertRows, mentionRows } from '../../../../../renderer/features/brief/side/insert-rows.ts'

const article = (id: string, title: string): ArticleRow => ({
  id,
  title,
  byline: null,
  publisher: 'Harbour Gazette',
  publishedOn: '2024-03-18',
  language: 'en',
  direction: 'ltr',
  url: null,
  importedAt: 1,
  words: 1,
  mentions: 0,
  claims: 0,
  duplicateOf: null,
})
const claim = (id: string, articleId: string, content: string, passages = 1): ClaimView => ({
  id,
  articleId,
  content,
  holder: 'Two drivers',
  holderEntityId: null,
  cue: null,
  hedge: null,
  kind: 'factual',
  polarity: null,
  analyst: 'a',
  createdAt: 1,
  passages: Array.from({ length: passages }, (_, at) => ({
    id: `${id}-${at}`,
    start: at,
    end: at + 4,
    exact: `${content} ${at}`,
    prefix: '',
    suffix: '',
  })),
})
const entity: EntityView = {
  id: 'e',
  name: 'Weir Wardens',
  type: 'armed-group',
  description: null,
  aliases: [{ id: 'x', text: 'the Wardens' }],
  mentions: 3,
  mentionsHere: 0,
}
const material = {
  articles: [article('a', 'First'), article('b', 'Second')],
  claims: [claim('c1', 'a', 'sluice shut', 2), claim('c2', 'b', 'sluice open'), claim('c3', 'b', 'bare', 0)],
  entities: [entity],
}

describe('what can be inserted', () => {
  it('is every claim that rests on a passage, with its citation', () => {
    const rows = insertRows('claims', material, null, '')
    expect(rows.map((row) => row.key)).toEqual(['c1', 'c2'])
    expect(rows[0]?.block).toMatchObject({ kind: 'claim', claim: { content: 'sluice shut', holder: 'Two drivers' } })
    expect(rows[0]?.cite).toMatchObject({ kind: 'citation', citation: { articleId: 'a', claimId: 'c1' } })
  })

  it('is every passage of the claims, as a quote of its article', () => {
    const rows = insertRows('quotes', material, null, '')
    expect(rows.map((row) => row.text)).toEqual(['sluice shut 0', 'sluice shut 1', 'sluice open 0'])
    expect(rows[0]?.block).toMatchObject({ kind: 'quote', attribution: 'Two drivers', citation: { claimId: null } })
  })

  it('is narrowed by an article and by words', () => {
    expect(insertRows('claims', material, 'b', '').map((row) => row.key)).toEqual(['c2'])
    expect(insertRows('claims', material, null, 'SHUT').map((row) => row.key)).toEqual(['c1'])
    expect(insertRows('entities', material, null, 'the ward').map((row) => row.key)).toEqual(['e'])
    expect(insertRows('articles', material, null, 'second').map((row) => row.key)).toEqual(['b'])
    expect(insertRows('articles', material, null, '')[0]?.detail).toBe('Harbour Gazette, 18 March 2024')
  })

  it('shows a mention in the words around it, itself in view', () => {
    const before = 'A long beginning of a sentence that nobody needs to see before the '
    const mention = {
      recordId: 'm',
      kind: 'mention' as const,
      articleId: 'a',
      articleTitle: 'First',
      start: 67,
      end: 79,
    }
    const [row] = mentionRows([{ ...mention, before, exact: 'Weir Wardens', after: ' keeps it.' }], material.articles)
    expect(row?.text).toBe('…nobody needs to see before the Weir Wardens keeps it.')
    expect(row?.text.slice(row.mention?.start, row.mention?.end)).toBe('Weir Wardens')
    expect(row?.lookUp).toEqual({ articleId: 'a', start: 67, end: 79 })
  })
})
