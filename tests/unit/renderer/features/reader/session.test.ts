import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleView, ClaimView, EntityView } from '#shared/protocol/views.ts'
import { passageOf } from '#shared/text/contexts.ts'
import type { ReaderPassage } from '../../../../../renderer/features/reader/session/passages.ts'
import { ReaderSession, type SessionChange } from '../../../../../renderer/features/reader/session/session.ts'

const text = 'The ferry at Orrin has a new master, and nobody will say who appointed him.'
const stamp = { analyst: 'me', createdAt: 1 }

function claim(id: string, ...ranges: [start: number, end: number][]): ClaimView {
  const passages = ranges.map(([start, end], at) => ({ id: `${id}-${at}`, ...passageOf(text, { start, end }) }))
  return {
    id,
    articleId: 'a',
    content: id,
    kind: undefined,
    holder: undefined,
    holderEntityId: undefined,
    cue: undefined,
    hedge: undefined,
    polarity: undefined,
    passages,
    ...stamp,
  }
}

function view(): ArticleView {
  return {
    article: { id: 'a', title: 'Ferry', direction: 'ltr', themes: [] } as unknown as ArticleView['article'],
    blocks: [{ kind: 'paragraph', zone: 'body', text, position: 0, start: 0, end: text.length, joined: false }],
    words: 14,
    mentions: [{ id: 'm1', entityId: 'e1', start: 13, end: 18, ...stamp }],
    claims: [claim('c1', [0, 35], [41, 62])],
    events: [{ id: 'v1', eventId: 'happened', start: 4, end: 35, ...stamp }],
    taggings: [{ id: 't1', tagId: 'tag', start: 25, end: 35, ...stamp }],
    notes: [{ id: 'n1', articleId: 'a', text: 'Who?', passage: passageOf(text, { start: 41, end: 47 }), ...stamp }],
  }
}

const entity = (id: string, type: EntityView['type']): EntityView => ({
  id,
  name: id,
  type,
  description: null,
  aliases: [],
  mentions: 1,
  mentionsHere: 1,
})
const mention = (id: string, start: number, end: number): ReaderPassage => ({
  id,
  start,
  end,
  layer: 'entity',
  recordId: 'e1',
  look: 'place',
  ...stamp,
})
const state = (session: ReaderSession) =>
  [...session.index.values()].map(({ id, start, end, look }) => `${id} ${start} ${end} ${look}`).toSorted()

describe('ReaderSession', () => {
  it('colours mentions from the start by entities that are known before the article', () => {
    const session = new ReaderSession(view(), [entity('e1', 'place')])
    const changes: SessionChange[] = []
    session.subscribe((change) => changes.push(change))
    expect(session.index.get('m1')?.look).toBe('place')
    expect(session.entity('e1')?.type).toBe('place')
    session.setEntities([entity('e1', 'place')])
    expect(changes.at(-1)?.drawn).toEqual([])
  })

  it('colours mentions by the type of their entity, also when it changes', () => {
    const session = new ReaderSession(view())
    expect(session.index.get('m1')?.look).toBe('unknown')
    session.setEntities([entity('e1', 'place')])
    expect(session.index.get('m1')?.look).toBe('place')
    const changes: SessionChange[] = []
    session.subscribe((change) => changes.push(change))
    session.setEntities([entity('e1', 'government')])
    expect(changes.at(-1)?.drawn.map(({ id, look }) => [id, look])).toEqual([['m1', 'gov']])
  })

  it('shows the mentions of an entity that is merged as those of the other, and after a split as they are read', () => {
    const [ferry, orrin] = [entity('e2', 'organisation'), entity('e1', 'place')]
    const merged = { ...ferry, merged: [{ id: 'e1', name: 'e1', type: 'place' as const }] }
    const session = new ReaderSession(view(), [orrin, ferry])
    expect(session.mentionsWith('e1')).toEqual([])
    session.setEntities([merged])
    expect(session.index.get('m1')).toMatchObject({ recordId: 'e2', look: 'org' })
    expect(session.entity('e1')).toBe(merged)
    expect(session.mentionsWith('e1').map(({ id }) => id)).toEqual(['m1'])
    session.takeSome({ ...view(), claims: [], events: [], taggings: [], notes: [] }, ['m1'])
    session.setEntities([orrin, ferry])
    expect(session.index.get('m1')).toMatchObject({ recordId: 'e1', look: 'place' })
  })

  it('shows mentions of a cached article as those of the entity that theirs is merged into since', () => {
    const merged = { ...entity('e2', 'person'), merged: [{ id: 'e1', name: 'e1', type: 'place' as const }] }
    const session = new ReaderSession(view(), [merged])
    expect(session.index.get('m1')).toMatchObject({ recordId: 'e2', look: 'person' })
    expect(session.counts.entity).toBe(1)
  })

  it('keeps an entity made here until it is read, and forgets it when its write fails', () => {
    const session = new ReaderSession(view())
    const takeBack = session.addEntity(entity('new', 'person'))
    session.setEntities([entity('e1', 'place')])
    expect(session.entities.map(({ id }) => id)).toEqual(['e1', 'new'])
    takeBack()
    expect(session.entities.map(({ id }) => id)).toEqual(['e1'])
  })

  it('takes a paint back exactly, whatever was added, moved and removed', () => {
    const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 14 }))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('m1', 'x', 'y', 'z'), range), { maxLength: 6 }),
        fc.subarray(['t1', 'n1', 'c1-0']),
        (moves, removed) => {
          const session = new ReaderSession(view())
          const before = state(session)
          const passages = new Map(moves.map(([id, [start, length]]) => [id, mention(id, start, start + length)]))
          const takeBack = session.paint([...passages.values()], removed)
          expect(session.index.size).toBe(6 - removed.length + [...passages.keys()].filter((id) => id !== 'm1').length)
          takeBack()
          expect(state(session)).toEqual(before)
          expect(session.counts).toEqual({ entity: 1, claim: 2, event: 1, tag: 1, note: 1 })
        },
      ),
    )
  })

  it('knows its own write by its event, once', () => {
    const session = new ReaderSession(view())
    session.paint([mention('x', 0, 3)])
    expect([session.isOwn('x'), session.isOwn('x'), session.isOwn('m1')]).toEqual([true, false, false])
  })

  it('takes what was read again: changed, added and gone', () => {
    const session = new ReaderSession(view())
    const records = {
      mentions: [{ id: 'm2', entityId: 'e1', start: 0, end: 3, ...stamp }],
      claims: [claim('c1', [0, 35])],
      events: [],
      taggings: [],
      notes: [],
    }
    session.takeSome(records, ['m1', 'm2', 'c1', 't1'])
    expect(state(session)).toEqual(['c1-0 0 35 claim', 'm2 0 3 unknown', 'n1 41 47 note', 'v1 4 35 event'])
  })

  it('gives a view that is the same article when it is opened again', () => {
    const session = new ReaderSession(view())
    session.paint([{ ...mention('c1-1', 41, 75), layer: 'claim', recordId: 'c1', look: 'claim' }], ['n1', 'm1'])
    const again = new ReaderSession(session.snapshot())
    expect(state(again)).toEqual(state(session))
    expect(session.snapshot().claims[0]?.passages[1]?.exact).toBe(text.slice(41, 75))
  })
})

describe('what is read while a write is under way', () => {
  const records = (start: number, end: number) => ({
    mentions: [{ id: 'm1', entityId: 'e1', start, end, ...stamp }],
    claims: [],
    events: [],
    taggings: [],
    notes: [],
  })

  it('does not undo what is painted, and is read again when the event of the write has come', () => {
    const session = new ReaderSession(view())
    session.paint([mention('m1', 13, 20)])
    session.paint([mention('m1', 10, 20)])
    session.takeSome(records(13, 20), ['m1'])
    expect(session.index.get('m1')).toMatchObject({ start: 10, end: 20 })
    expect([session.isOwn('m1'), session.isOwn('m1')]).toEqual([false, true])
    session.takeSome(records(10, 20), ['m1'])
    expect(session.index.get('m1')).toMatchObject({ start: 10, end: 20 })
    expect(session.isOwn('m1')).toBe(false)
  })

  it('keeps what is painted where the whole article was read before the write', () => {
    const session = new ReaderSession(view())
    session.paint([{ ...mention('m1', 13, 18), recordId: 'e2' }, mention('new', 41, 47)], ['t1'])
    session.claims.set('made', claim('made', [4, 9]))
    session.paint([{ ...mention('made-0', 4, 9), layer: 'claim', recordId: 'made', look: 'claim' }], [], ['made'])
    const before = state(session)
    session.takeAll({ ...view(), notes: [] })
    expect(state(session)).toEqual(before.filter((line) => !line.startsWith('n1')))
    expect(session.index.get('m1')?.recordId).toBe('e2')
    expect([...session.claims.keys()].toSorted()).toEqual(['c1', 'made'])
    expect(['m1', 'new', 't1'].map((id) => session.isOwn(id))).toEqual([false, false, false])
    session.takeAll(view())
    expect(session.index.get('t1')).toBeDefined()
    expect(session.index.get('new')).toBeUndefined()
  })

  it('is taken again once the write has failed', () => {
    const session = new ReaderSession(view())
    const takeBack = session.paint([], ['m1'])
    session.takeSome(records(13, 18), ['m1'])
    expect(session.index.get('m1')).toBeUndefined()
    takeBack()
    session.takeSome(records(14, 18), ['m1'])
    expect(session.index.get('m1')).toMatchObject({ start: 14, end: 18 })
  })

  it('counts a record that is its own passage once for a write', () => {
    const session = new ReaderSession(view())
    session.paint([], ['m1'], ['m1'])
    expect([session.isOwn('m1'), session.isOwn('m1')]).toEqual([true, false])
  })
})
