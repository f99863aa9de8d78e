import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['Karsk said Karsk agreed. The Karsk council met.'] }]

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'city', name: 'Karsk', type: 'place' })
  await page.call('entity/create', {
    newId: 'council',
    name: 'Karsk council',
    type: 'government',
    aliases: ['the council'],
  })
  await page.call('entity/create', { newId: 'double', name: 'Karsk Council', type: 'government' })
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 0, end: 5, entity: { id: 'council' } })
  await page.call('mention/create', { newId: 'm2', articleId: 'a1', start: 11, end: 16, entity: { id: 'double' } })
  return page
}

const names = async (page: TestWindow) =>
  (await page.call('entity/list', {})).map(({ name, mentions }) => [name, mentions])

test('merged entities are one with all their mentions, and are split again with what they had', async () => {
  const page = await filled()
  const before = await names(page)
  await page.call('entity/merge', { ids: ['double'], into: 'council' })
  expect((await page.call('undo/state', {})).undo).toBe('Merge Karsk Council into Karsk council')
  expect(await names(page)).toEqual([
    ['Karsk', 0],
    ['Karsk council', 2],
  ])
  const [, council] = await page.call('entity/list', {})
  expect(council?.merged).toEqual([{ id: 'double', name: 'Karsk Council', type: 'government' }])
  const view = await page.call('article/open', { id: 'a1' })
  expect(view.mentions.map(({ entityId }) => entityId)).toEqual(['council', 'council'])
  const passages = await page.call('record/passages', { kind: 'entity', id: 'council' })
  expect(passages.map(({ recordId }) => recordId)).toEqual(['m1', 'm2'])
  await page.call('entity/split', { id: 'double' })
  expect(await names(page)).toEqual(before)
  const history = await page.call('record/history', { kind: 'entity', id: 'double' })
  expect(history.map(({ step }) => step).slice(0, 2)).toEqual([
    'Split off Karsk Council',
    'Merge Karsk Council into Karsk council',
  ])
})

test('a merge that would run in a circle is refused in words', async () => {
  const page = await filled()
  await page.call('entity/merge', { ids: ['double'], into: 'council' })
  const refused = await page.refused('entity/merge', { ids: ['council'], into: 'double' })
  expect(refused).toEqual({ code: 'bad-arguments', message: expect.stringContaining('Split it off first') })
  const itself = await page.refused('entity/merge', { ids: ['city'], into: 'city' })
  expect(itself.code).toBe('bad-arguments')
  expect((await page.refused('entity/split', { id: 'city' })).message).toContain('not merged')
})

test('entities that may be the same are proposed with the reason until they are kept apart', async () => {
  const page = await filled()
  expect(await page.call('entity/merge-proposals', {})).toEqual([
    { firstId: 'double', secondId: 'council', reason: 'same name or alias' },
  ])
  await page.call('entity/keep-apart', { firstId: 'council', secondId: 'double' })
  expect(await page.call('entity/merge-proposals', {})).toEqual([])
  await page.call('undo/undo', {})
  expect(await page.call('entity/merge-proposals', {})).toHaveLength(1)
})

test('a mention keeps the literal place and the actor it stands for, one or many at once, undone at once', async () => {
  const page = await filled()
  const items = ['m1', 'm2'].map((id) => ({ id, articleId: 'a1' }))
  await page.call('mention/set-many', { items, entity: { id: 'council' }, metonymOf: 'city', label: 'Karsk' })
  const read = async () => (await page.call('article/open', { id: 'a1' })).mentions
  expect((await read()).map(({ entityId, metonymOf }) => [entityId, metonymOf])).toEqual([
    ['council', 'city'],
    ['council', 'city'],
  ])
  await page.call('mention/set', { id: 'm1', articleId: 'a1', certainty: 'probable', metonymOf: null })
  expect((await read())[0]).toMatchObject({ id: 'm1', certainty: 'probable' })
  expect((await read())[0]).not.toHaveProperty('metonymOf')
  await page.call('undo/undo', {})
  expect((await page.call('undo/state', {})).undo).toBe('Change 2 mentions of Karsk')
  await page.call('undo/undo', {})
  expect((await read()).map(({ entityId, metonymOf }) => [entityId, metonymOf])).toEqual([
    ['council', undefined],
    ['double', undefined],
  ])
})
