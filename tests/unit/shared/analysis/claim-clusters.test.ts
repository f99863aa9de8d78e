import { expect, test } from 'vitest'
import { type ComparedClaim, pairKey, proposeLinks, sayingTheSame } from '#shared/analysis/claim-clusters.ts'
import { wordsThatDiffer } from '#shared/analysis/claim-words.ts'

const claim = (id: string, content: string, more: Partial<ComparedClaim> = {}): ComparedClaim => ({
  id,
  articleId: `article ${id}`,
  date: id === 'a' ? '2024-03-05' : '2024-03-18',
  content,
  entities: [],
  ...more,
})
const only = (...claims: ComparedClaim[]) => proposeLinks(claims, new Set())

test('a later claim with the same words repeats an earlier one, whatever the order they are given in', () => {
  const first = claim('a', 'The council closed the ferry landing at Selby')
  const later = claim('b', 'The ferry landing at Selby was closed by the council')
  for (const given of [[first, later] as const, [later, first] as const]) {
    const [found] = only(...given)
    expect(found).toMatchObject({ fromId: 'b', toId: 'a', type: 'repeats' })
    expect(found?.reason).toContain('“ferry”')
  }
})

test('polarity, opposites and numbers make contradictions, which come first', () => {
  const base = 'The council will close the ferry landing at Selby'
  expect(only(claim('a', base, { polarity: 'affirmed' }), claim('b', base, { polarity: 'denied' }))[0]?.type).toBe(
    'contradicts',
  )
  const open = only(
    claim('a', 'The ferry landing at Selby is open'),
    claim('b', 'The ferry landing at Selby is closed'),
  )
  expect(open[0]).toMatchObject({ type: 'contradicts' })
  expect(open[0]?.reason).toContain('one says “open”, the other “closed”')
  const dead = only(
    claim('a', 'Seven pilots were killed at the Selby landing'),
    claim('b', 'Nine pilots were killed at the Selby landing'),
  )
  expect(dead[0]?.reason).toContain('7 and 9')
})

test('the surer of two is harder, the less sure one softer, likely against unlikely a contradiction', () => {
  const base = 'Dovrin takes the ferry toll back from the council'
  const type = (a: Partial<ComparedClaim>, b: Partial<ComparedClaim>) =>
    only(claim('a', base, a), claim('b', base, b))[0]?.type
  expect(type({ band: 'likely', hedge: 'likely' }, {})).toBe('hardens')
  expect(type({}, { hedge: 'reportedly' })).toBe('softens')
  expect(type({ band: 'likely', hedge: 'likely' }, { band: 'almost-certain', hedge: 'almost certain' })).toBe('hardens')
  expect(type({ band: 'likely', hedge: 'likely' }, { band: 'unlikely', hedge: 'unlikely' })).toBe('contradicts')
})

test('nothing is proposed within an article, for unlike claims, or for a pair that is settled', () => {
  const one = claim('a', 'The council closed the ferry landing at Selby')
  const other = claim('b', 'The council closed the ferry landing at Selby')
  expect(only(one, { ...other, articleId: one.articleId })).toEqual([])
  expect(only(one, claim('b', 'A vote could end all of this'))).toEqual([])
  expect(proposeLinks([one, other], new Set([pairKey('b', 'a')]))).toEqual([])
})

test('claims that say the same form groups through links; a contradiction joins nobody', () => {
  const groups = sayingTheSame([
    { fromId: 'b', toId: 'a', type: 'repeats' },
    { fromId: 'c', toId: 'b', type: 'hardens' },
    { fromId: 'd', toId: 'c', type: 'contradicts' },
  ])
  expect(groups.get('a')?.toSorted()).toEqual(['a', 'b', 'c'])
  expect(groups.get('d')).toBeUndefined()
})

test('the words that differ are marked, endings aside, those that follow on each other as one stretch', () => {
  const text = 'The armed men withdrew under pressure from our units'
  const marked = wordsThatDiffer(text, 'Armed men from the units agreed to leave').map(({ start, end }) =>
    text.slice(start, end),
  )
  expect(marked).toEqual(['withdrew under pressure'])
  expect(wordsThatDiffer('closed', 'closes')).toEqual([])
  expect(wordsThatDiffer('The Watch did not act alone', 'the Watch acted alone')).toEqual([{ start: 14, end: 17 }])
})
