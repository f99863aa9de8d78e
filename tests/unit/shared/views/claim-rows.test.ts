import { describe, expect, it } from 'vitest'
import { judgedFields } from '#shared/model/claim.ts'
import type { ArticleRow, ClaimContext, ClaimView } from '#shared/protocol/views.ts'
import { claimLines, filterLines, groupLines, sortLines } from '#shared/views/claim-rows.ts'
import { acceptedFields, openProposals, proposalsIn } from '#shared/views/proposals.ts'

const claim = (id: string, fields: Partial<ClaimView> = {}): ClaimView => ({
  id,
  articleId: 'article',
  content: id,
  passages: [],
  analyst: 'mara',
  createdAt: 0,
  kind: null,
  holder: null,
  holderEntityId: null,
  cue: null,
  hedge: null,
  polarity: null,
  ...fields,
})
const noFilter = { text: '', kind: null, band: null, grade: null }
const bare = { articles: new Map(), contexts: new Map() }
const passage = {
  id: 'p',
  start: 20,
  end: 52,
  exact: 'patrols will probably be cut back',
  prefix: 'He said ',
  suffix: '.',
}

describe('claimLines', () => {
  it('shows a proposal until the value is judged', () => {
    const { kind: _kind, hedge: _hedge, ...rest } = claim('a', { passages: [passage] })
    const contexts = new Map<string, ClaimContext>([
      ['a', { claimId: 'a', start: 12, text: 'He said patrols will probably be cut back.' }],
    ])
    const [open] = claimLines([rest], { ...bare, contexts })
    expect(open?.holder).toBeNull()
    expect(open?.kind).toEqual({ value: 'predictive', proposed: true })
    expect(open?.hedge).toEqual({ value: 'probably', proposed: true })
    const [judged] = claimLines([claim('a', { passages: [passage], kind: 'factual' })], { ...bare, contexts })
    expect(judged?.kind).toEqual({ value: 'factual', proposed: false })
    expect(judged?.hedge).toBeNull()
  })
})

it('reads the same proposals from a paragraph as the inspector does from the whole text', () => {
  const before = 'Nobody knows.\n\n'
  const paragraph =
    'The harbour council said on Tuesday, after a long night in the upper town, that patrols will probably be cut back.'
  const start = before.length + paragraph.indexOf('patrols')
  const placed = { ...passage, start, end: start + passage.exact.length }
  const { holder: _h, cue: _c, kind: _k, hedge: _e, polarity: _p, ...rest } = claim('a', { passages: [placed] })
  const inText = proposalsIn(rest, `${before}${paragraph}\n\nThe end.`, { language: 'en' })
  const inParagraph = proposalsIn(rest, paragraph, { language: 'en' }, before.length)
  const values = (found: typeof inText) => judgedFields.map((field) => found[field]?.value)
  expect(values(inParagraph)).toEqual(values(inText))
  expect(inText.holder?.value).toBe('The harbour council')
})

describe('the table', () => {
  const lines = claimLines(
    [claim('b', { holder: 'Sarnow' }), claim('a', { holder: 'Sarnow' }), claim('c'), claim('d', { holder: 'Halden' })],
    bare,
  )
  it('groups by holder, the largest first', () => {
    const rows = groupLines(sortLines(lines, 'content', false), 'holder')
    expect(rows.map((row) => ('group' in row ? `${row.group} ${row.count}` : row.line.claim.id))).toEqual([
      'Sarnow 2',
      'a',
      'b',
      'Halden 1',
      'd',
      'No holder 1',
      'c',
    ])
  })
  it('filters by words, band and grade; what nobody could judge is neither good nor bad', () => {
    const chain = (grade: string) => [{ name: 'Post', grade }]
    const graded = claimLines(
      [
        claim('a', { chain: chain('B2'), hedge: 'likely', band: 'likely' }),
        claim('b', { chain: chain('F6') }),
        claim('c', { chain: chain('D4'), band: undefined, hedge: 'very unlikely' }),
        claim('d', { holder: 'Sarnow' }),
      ],
      bare,
    )
    const ids = (part: Partial<typeof noFilter> | object) =>
      filterLines(graded, { ...noFilter, ...part }).map((line) => line.claim.id)
    expect([ids({ text: 'SARNOW' }), ids({ grade: 'C' }), ids({ grade: 'E' })]).toEqual([['d'], ['a'], ['a', 'c']])
    expect([ids({ grade: 'F' }), ids({ grade: 'none' })]).toEqual([['b'], ['d']])
    expect([ids({ band: 'likely' }), ids({ band: 'very-unlikely' }), ids({ band: 'none' })]).toEqual([
      ['a'],
      ['c'],
      ['b', 'd'],
    ])
    const sorted = (reversed: boolean) => sortLines(graded, 'grade', reversed).map((line) => line.claim.id)
    expect([sorted(false), sorted(true)]).toEqual([
      ['a', 'c', 'b', 'd'],
      ['c', 'a', 'b', 'd'],
    ])
  })
  it('says in which article the same was said first, in how many others, and that one republishes', () => {
    const row = (id: string, publisher: string, publishedOn: string, duplicateOf: string | null) =>
      [id, { id, publisher, publishedOn, duplicateOf, title: id } as ArticleRow] as const
    const articles = new Map([row('x', 'Late Post', '2024-05-02', 'y'), row('y', 'Early News', '2024-05-01', null)])
    const same = new Map([
      ['a', ['a', 'b']],
      ['b', ['a', 'b']],
    ])
    const [first] = claimLines([claim('a', { articleId: 'x' }), claim('b', { articleId: 'y' })], {
      ...bare,
      articles,
      same,
    })
    expect(first?.first).toEqual({ name: 'Early News', others: 1, republished: true })
  })
})

describe('proposals', () => {
  const proposals = {
    holder: { value: 'the wardens', word: 'the wardens', start: 0, end: 11 },
    kind: { value: 'factual', word: '', start: 0, end: 0 },
  } as const
  it('are open only where nobody has judged', () => {
    const { holder: _holder, ...rest } = claim('a')
    expect(openProposals(rest, proposals)).toEqual(['holder'])
  })
  it('become an entity where the words name one', () => {
    const wardens = {
      id: 'e',
      name: 'Weir Wardens',
      type: 'armed-group' as const,
      description: null,
      aliases: [{ id: 'x', text: 'The Wardens' }],
      mentions: 0,
      mentionsHere: 0,
    }
    expect(acceptedFields(['holder', 'kind'], proposals, [wardens])).toEqual({
      holder: 'the wardens',
      holderEntityId: 'e',
      kind: 'factual',
    })
  })
})
