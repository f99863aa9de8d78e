import { describe, expect, it } from 'vitest'
import type { RelationTypeView, RelationView } from '#shared/protocol/depth-views.ts'
import { type RelationFilter, relationLines, relationTable } from '#shared/views/relation-rows.ts'
import { standingWords } from '#shared/views/standing-words.ts'

type Evidence = [articleId: string, stance: 'for' | 'against']

function relation(id: string, fromId: string, toId: string, evidence: Evidence[], since: string | null = null) {
  const passages = evidence.map(([articleId, stance], at) => ({
    id: `${id}-${at}`,
    articleId,
    stance,
    claimId: null,
    start: 0,
    end: 4,
    exact: 'text',
    prefix: '',
    suffix: '',
  }))
  const row: RelationView = {
    id,
    fromId,
    toId,
    typeId: 't',
    since,
    until: null,
    note: null,
    passages,
    analyst: 'me',
    createdAt: 1,
  }
  return row
}

const types: RelationTypeView[] = [{ id: 't', name: 'protects', directed: true, rank: 0, uses: 3 }]
const names = new Map([
  ['d', 'Dovrin'],
  ['w', 'the Watch'],
  ['s', 'Selby'],
])
const lines = relationLines(
  [
    relation('1', 'w', 's', [], '2024-03'),
    relation('2', 'd', 'w', [
      ['a', 'for'],
      ['a', 'for'],
      ['b', 'for'],
    ]),
    relation('3', 'd', 's', [
      ['a', 'for'],
      ['b', 'against'],
    ]),
    relation('4', 's', 'gone', [['a', 'for']]),
  ],
  names,
  types,
)
const none: RelationFilter = { text: '', typeId: null, entityId: null, standing: null }
const ids = (filter: Partial<RelationFilter>, by: 'from' | 'standing' | 'sources' = 'from') =>
  relationTable(lines, { ...none, ...filter }, { by, reversed: false }).map((line) => line.relation.id)

describe('the table of relations', () => {
  it('says how far each is vouched for: an article counts once', () => {
    expect(lines.map((line) => line.standing)).toEqual(['none', 'several', 'contested', 'one'])
    expect(lines.map((line) => standingWords(line.relation.passages))).toEqual([
      'no passage yet',
      'asserted by two sources',
      'contested: one for, one against',
      'asserted by one source',
    ])
  })
  it('sorts and narrows by words, entity and standing', () => {
    expect(ids({})).toEqual(['3', '2', '4', '1'])
    expect(ids({}, 'standing')).toEqual(['3', '1', '4', '2'])
    expect(ids({ entityId: 'w' })).toEqual(['2', '1'])
    expect(ids({ standing: 'contested' })).toEqual(['3'])
    expect(ids({ text: 'watch mar 2024' })).toEqual(['1'])
    expect(lines[3]?.to).toBe('not here')
  })
})
