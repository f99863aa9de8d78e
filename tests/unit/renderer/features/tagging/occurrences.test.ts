import { expect, it } from 'vitest'
import type { Occurrence } from '#shared/protocol/views.ts'
import { otherPlaces, previewRows, tickedAtFirst } from '../../../../../renderer/features/tagging/occurrences.ts'

const hit = (articleId: string, start: number, before = ''): Occurrence => ({
  articleId,
  start,
  end: start + 6,
  before,
  exact: 'Sellow',
  after: '',
})

it('leaves the selected place out and puts the open article first', () => {
  const found = [hit('other', 0), hit('open', 10), hit('open', 40)]
  expect(otherPlaces(found, 'open', { start: 38, end: 50 })).toEqual([hit('open', 10), hit('other', 0)])
})

it('groups places by article and leaves doubtful ones unticked', () => {
  const places = [hit('a', 0, 'an order from '), hit('a', 20, 'a vote in '), hit('b', 0)]
  const rows = previewRows(places, 'government', (id) => `Title ${id}`)
  expect(rows.map((row) => (row.kind === 'group' ? row.title : row.index))).toEqual(['Title a', 0, 1, 'Title b', 2])
  expect(rows[2]).toMatchObject({ doubt: 'the place?' })
  expect([...tickedAtFirst(places, 'government')]).toEqual([0, 2])
})
