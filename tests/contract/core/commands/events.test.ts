import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const articles = [
  { id: 'a1', title: 'First', blocks: ['On 4 May the Guard closed the bridge at Tolm.'] },
  { id: 'a2', title: 'Second', blocks: ['The bridge was closed in early May.'] },
]

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'guard', name: 'the Guard', type: 'armed-group' })
  await page.call('entity/create', { newId: 'tolm', name: 'Tolm', type: 'place' })
  await page.call('entity/create', { newId: 'post', name: 'River Post', type: 'outlet' })
  await page.call('event/create', {
    newId: 'e1',
    articleId: 'a1',
    start: 9,
    end: 44,
    time: { phrase: 'On 4 May', start: '2024-05-04', end: '2024-05-04', precision: 'day' },
    placeId: 'tolm',
    participants: [{ entityId: 'guard', role: 'who did it' }],
  })
  return page
}

test('an event is made of a passage with its time, place and participants, in one step', async () => {
  const page = await filled()
  const [event] = await page.call('event/list', {})
  expect(event).toMatchObject({
    id: 'e1',
    title: 'the Guard closed the bridge at Tolm',
    time: { phrase: 'On 4 May', start: '2024-05-04', precision: 'day' },
    placeId: 'tolm',
    participants: [{ entityId: 'guard', role: 'who did it' }],
    passages: [{ articleId: 'a1', start: 9, end: 44 }],
  })
  expect((await page.call('undo/undo', {})).step).toBe('Event “the Guard closed the bridge at Tolm”')
  expect(await page.call('event/list', {})).toEqual([])
})

test('passages of other articles join it; participants join, change their role and leave, each without the others', async () => {
  const page = await filled()
  await page.call('event/add-passage', { eventId: 'e1', articleId: 'a2', start: 0, end: 34 })
  expect((await page.call('record/passages', { kind: 'event', id: 'e1' })).map((one) => one.articleId)).toEqual([
    'a1',
    'a2',
  ])
  expect(await page.call('event/list', { articleId: 'a2' })).toHaveLength(1)
  const taking = async () =>
    (await page.call('event/list', {}))[0]?.participants.map(({ entityId, role }) => [entityId, role])
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'post' }] })
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'guard', role: 'actor' }] })
  expect(await taking()).toEqual([
    ['guard', 'actor'],
    ['post', null],
  ])
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'guard' }] })
  expect((await taking())?.[0]).toEqual(['guard', 'actor'])
  await page.call('event/set', { id: 'e1', absent: ['guard', 'nobody'] })
  expect(await taking()).toEqual([['post', null]])
  await page.call('undo/undo', {})
  expect(await taking()).toHaveLength(2)
})

test('a date that does not exist, an end before the start and a place that is not there are refused in words', async () => {
  const page = await filled()
  const set = (fields: object) => page.refused('event/set', { id: 'e1', ...fields })
  expect((await set({ time: { start: '2024-02-30', precision: 'day' } })).message).toContain('2024-02-30 is not a date')
  const order = { start: '2024-05-04', end: '2024-05-01', precision: 'range' }
  expect((await set({ time: order })).message).toContain('before it starts')
  expect((await set({ placeId: 'nowhere' })).code).toBe('not-found')
})

test('deleting an event takes its passages along and comes back whole', async () => {
  const page = await filled()
  const before = await page.call('event/list', {})
  await page.call('record/delete', { records: [{ kind: 'event', id: 'e1' }] })
  expect(await page.call('record/passages', { kind: 'event', id: 'e1' })).toEqual([])
  await page.call('undo/undo', {})
  expect(await page.call('event/list', {})).toEqual(before)
})

test('an open article carries the passages that tell of events, and follows them one by one', async () => {
  const page = await filled()
  const [mark] = (await page.call('article/open', { id: 'a1' })).events
  expect(mark).toMatchObject({ eventId: 'e1', start: 9, end: 44 })
  const id = mark?.id ?? ''
  await page.call('event/set-passage', { id, articleId: 'a1', start: 13, end: 33 })
  const records = [{ kind: 'event-passage', id } as const]
  expect((await page.call('article/records', { id: 'a1', records })).events).toMatchObject([{ id, start: 13, end: 33 }])
  await page.call('record/delete', { records: [{ kind: 'event', id: 'e1' }] })
  expect((await page.call('article/records', { id: 'a1', records })).events).toEqual([])
})

test('what is proposed for an event is turned down for good, for this event alone, and taken back by undo', async () => {
  const page = await filled()
  await page.call('event/create', { newId: 'e2', articleId: 'a2', start: 0, end: 10 })
  await page.call('event/turn-down', { id: 'e1', proposals: ['time', 'participant guard', 'time'] })
  expect((await page.call('event/turned-down', { id: 'e1' })).toSorted()).toEqual(['participant guard', 'time'])
  expect(await page.call('event/turned-down', { id: 'e2' })).toEqual([])
  expect(await page.call('event/turned-down', { id: 'e' })).toEqual([])
  const step = 'Turn down 2 proposals for “the Guard closed the bridge at Tolm”'
  expect(await page.call('undo/undo', {})).toEqual({ step, conflicts: [] })
  expect(await page.call('event/turned-down', { id: 'e1' })).toEqual([])
  expect((await page.refused('event/turn-down', { id: 'gone', proposals: ['time'] })).code).toBe('not-found')
  expect((await page.refused('event/turn-down', { id: 'e1', proposals: ['weather'] })).code).toBe('bad-arguments')
  expect((await page.call('project/check', { repair: false })).problems).toEqual([])
})

test('a place or participant that is not known yet is made with the change, as one step', async () => {
  const page = await filled()
  const harth = { newId: 'harth', name: 'Harth', type: 'place' } as const
  await page.call('event/set', { id: 'e1', placeId: 'harth', entity: harth })
  expect((await page.call('event/list', {}))[0]?.placeId).toBe('harth')
  expect((await page.call('entity/list', {})).map(({ name }) => name)).toContain('Harth')
  await page.call('undo/undo', {})
  expect((await page.call('event/list', {}))[0]?.placeId).toBe('tolm')
  expect((await page.call('entity/list', {})).map(({ name }) => name)).not.toContain('Harth')
  const osten = { newId: 'osten', name: 'Osten', type: 'person' } as const
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'osten' }], entity: osten })
  expect((await page.call('event/list', {}))[0]?.participants.map(({ entityId }) => entityId)).toEqual([
    'guard',
    'osten',
  ])
  expect((await page.refused('event/set', { id: 'e1', placeId: 'nowhere', entity: harth })).code).toBe('not-found')
})

test('who takes part under another name keeps the record: a new role reaches it, and it is there after a split', async () => {
  const page = await filled()
  await page.call('entity/create', { newId: 'watch', name: 'River Watch', type: 'armed-group' })
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'watch' }] })
  await page.call('entity/merge', { ids: ['guard'], into: 'watch' })
  const taking = async () =>
    (await page.call('event/list', {}))[0]?.participants.map(({ entityId, role }) => [entityId, role])
  expect(await taking()).toEqual([['watch', 'who did it']])
  await page.call('event/set', { id: 'e1', participants: [{ entityId: 'guard', role: 'actor' }] })
  expect(await taking()).toEqual([['watch', 'actor']])
  await page.call('entity/split', { id: 'guard' })
  expect(await taking()).toEqual([
    ['guard', 'actor'],
    ['watch', 'actor'],
  ])
})
