import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const text = 'Ankara met Damascus.'
const articles = [
  { id: 'a1', title: 'First', blocks: [text] },
  { id: 'a2', title: 'Second', blocks: ['Nothing here.'] },
]

test('an entity is made with aliases, listed with counts, edited and undone by name', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', {
    newId: 'e1',
    name: ' Türkiye ',
    type: 'government',
    aliases: ['Ankara', 'Ankara', 'Türkiye'],
  })
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 0, end: 6, entity: { id: 'e1' } })
  const [entity] = await page.call('entity/list', { articleId: 'a1' })
  expect(entity).toEqual({
    id: 'e1',
    name: 'Türkiye',
    type: 'government',
    description: null,
    aliases: [{ id: expect.any(String), text: 'Ankara' }],
    mentions: 1,
    mentionsHere: 1,
  })
  expect((await page.call('entity/list', { articleId: 'a2' }))[0]?.mentionsHere).toBe(0)
  await page.call('entity/set', { id: 'e1', name: 'Turkey' })
  expect(await page.call('undo/state', {})).toEqual({ undo: 'Rename Türkiye to Turkey', redo: null })
  await page.call('entity/set', { id: 'e1', type: 'place', description: 'A state.' })
  expect((await page.call('undo/state', {})).undo).toBe('Edit entity Turkey')
  expect(await page.call('undo/undo', {})).toEqual({ step: 'Edit entity Turkey', conflicts: [] })
  expect((await page.call('entity/list', {}))[0]).toMatchObject({
    name: 'Turkey',
    type: 'government',
    description: null,
  })
  await page.call('undo/undo', {})
  expect((await page.call('undo/state', {})).redo).toBe('Rename Türkiye to Turkey')
})

test('an alias keeps the passage it came from, and the same alias twice is one', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'e1', name: 'Syria', type: 'government' })
  const alias = await page.call('entity/add-alias', { id: 'e1', text: 'Damascus', articleId: 'a1', start: 11, end: 19 })
  expect((await page.call('undo/state', {})).undo).toBe('Add alias “Damascus” to Syria')
  expect(await page.call('entity/add-alias', { id: 'e1', text: 'Damascus' })).toEqual(alias)
  expect((await page.call('entity/list', {}))[0]?.aliases).toEqual([{ id: alias.id, text: 'Damascus' }])
  const [written] = await page.call('record/history', { kind: 'alias', id: alias.id })
  expect(written?.fields).toMatchObject({ articleId: 'a1' })
})

test('an entity of the same id, an unknown entity and an unknown type are refused with nothing changed', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'e1', name: 'Syria', type: 'government' })
  const before = await page.call('undo/state', {})
  expect((await page.refused('entity/create', { newId: 'e1', name: 'X', type: 'place' })).code).toBe('already-exists')
  expect((await page.refused('entity/set', { id: 'gone', name: 'X' })).code).toBe('not-found')
  expect((await page.refused('entity/add-alias', { id: 'gone', text: 'X' })).code).toBe('not-found')
  expect((await page.refused('entity/create', { name: 'X', type: 'ship' })).code).toBe('bad-arguments')
  expect((await page.refused('entity/create', { name: '  ', type: 'place' })).code).toBe('bad-arguments')
  expect(await page.call('undo/state', {})).toEqual(before)
  expect(await page.call('entity/list', {})).toHaveLength(1)
})
