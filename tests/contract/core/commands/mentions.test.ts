import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const text = 'Ankara met Damascus. Ankara left.'
const articles = [
  { id: 'a1', title: 'First', blocks: [text, 'Ankara again.'] },
  { id: 'a2', title: 'Second', blocks: ['Ankara there.'] },
]

test('a mention and its new entity are one step, undone and redone together', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Ankara', type: 'place' } as const
  const made = await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 0, end: 6, entity })
  expect(made).toEqual({ id: 'm1', entityId: 'e1' })
  expect((await page.call('undo/state', {})).undo).toBe('Tag “Ankara”')
  expect((await page.call('article/open', { id: 'a1' })).mentions).toEqual([
    { id: 'm1', entityId: 'e1', start: 0, end: 6, analyst: expect.any(String), createdAt: expect.any(Number) },
  ])
  await page.call('undo/undo', {})
  expect(await page.call('entity/list', {})).toEqual([])
  expect((await page.call('article/open', { id: 'a1' })).mentions).toEqual([])
  await page.call('undo/redo', {})
  expect(await page.call('entity/list', {})).toMatchObject([{ id: 'e1', mentions: 1 }])
})

test('a mention may reach over two blocks', async () => {
  const page = await testCore().project(articles)
  const end = text.length + 2 + 6
  const entity = { newId: 'e1', name: 'X', type: 'place' } as const
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 21, end, entity })
  const [written] = await page.call('record/history', { kind: 'mention', id: 'm1', articleId: 'a1' })
  expect(written?.fields.passage).toMatchObject({ start: 21, end, exact: 'Ankara left.\n\nAnkara' })
})

test('many mentions over several articles are one step that names entity and count', async () => {
  const page = await testCore().project(articles)
  const progress: number[] = []
  const items = [
    { articleId: 'a1', start: 0, end: 6 },
    { articleId: 'a2', start: 0, end: 6 },
    { articleId: 'a1', start: 21, end: 27 },
  ]
  const entity = { newId: 'e1', name: 'Ankara', type: 'government' } as const
  const made = await page.call(
    'mention/create-many',
    { entity, items },
    { progress: ({ done, total }) => progress.push(done / total) },
  )
  expect(made).toEqual({ created: 3, entityId: 'e1' })
  expect(progress.at(-1)).toBe(1)
  expect((await page.call('undo/state', {})).undo).toBe('Tag 3 × Ankara')
  expect(await page.call('entity/list', { articleId: 'a1' })).toMatchObject([{ mentions: 3, mentionsHere: 2 }])
  await page.call('undo/undo', {})
  expect(await page.call('entity/list', {})).toEqual([])
})

test('many mentions keep the place that they literally name', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'city', name: 'Ankara', type: 'place' })
  const items = [{ articleId: 'a1', start: 0, end: 6 }]
  const entity = { newId: 'state', name: 'Turkey', type: 'government' } as const
  await page.call('mention/create-many', { entity, metonymOf: 'city', items })
  expect((await page.call('article/open', { id: 'a1' })).mentions).toMatchObject([
    { entityId: 'state', metonymOf: 'city' },
  ])
})

test('stopping many mentions changes nothing', async () => {
  const page = await testCore().project(articles)
  const stop = new AbortController()
  stop.abort()
  const items = [{ articleId: 'a1', start: 0, end: 6 }]
  const entity = { newId: 'e1', name: 'Ankara', type: 'place' } as const
  const stopped = page.call('mention/create-many', { entity, items }, { signal: stop.signal })
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  expect(await page.call('entity/list', {})).toEqual([])
  expect(await page.call('undo/state', {})).toEqual({ undo: null, redo: null })
})

test('range and entity of a mention change, each with its own name', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Ankara', type: 'place' } as const
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 0, end: 6, entity })
  await page.call('mention/set', { id: 'm1', articleId: 'a1', range: { start: 0, end: 19 } })
  expect((await page.call('undo/state', {})).undo).toBe('Change range of “Ankara”')
  await page.call('mention/set', {
    id: 'm1',
    articleId: 'a1',
    entity: { newId: 'e2', name: 'Türkiye', type: 'government' },
  })
  expect((await page.call('undo/state', {})).undo).toBe('Change “Ankara met Damascus” to Türkiye')
  expect((await page.call('article/open', { id: 'a1' })).mentions).toMatchObject([
    { entityId: 'e2', start: 0, end: 19 },
  ])
  await page.call('undo/undo', {})
  expect((await page.call('article/open', { id: 'a1' })).mentions).toMatchObject([
    { entityId: 'e1', start: 0, end: 19 },
  ])
  expect(await page.call('entity/list', {})).toHaveLength(1)
})

test('a range outside the text is refused, naming the article; so is what is not there', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Ankara', type: 'place' } as const
  const bad = { articleId: 'a1', entity }
  const beyond = await page.refused('mention/create', { ...bad, start: 40, end: 4000 })
  expect(beyond).toEqual({ code: 'bad-arguments', message: expect.stringContaining('“First”') })
  expect((await page.refused('mention/create', { ...bad, start: 6, end: 6 })).code).toBe('bad-arguments')
  expect((await page.refused('mention/create', { ...bad, start: 9, end: 6 })).code).toBe('bad-arguments')
  expect((await page.refused('mention/create', { ...bad, start: -1, end: 6 })).code).toBe('bad-arguments')
  expect((await page.refused('mention/create', { ...bad, articleId: 'no', start: 0, end: 6 })).code).toBe('not-found')
  const many = {
    entity,
    items: [
      { articleId: 'a1', start: 0, end: 6 },
      { articleId: 'a1', start: 0, end: 600 },
    ],
  }
  expect((await page.refused('mention/create-many', many)).code).toBe('bad-arguments')
  const unknown = { articleId: 'a1', start: 0, end: 6, entity: { id: 'gone' } }
  expect((await page.refused('mention/create', unknown)).code).toBe('not-found')
  expect((await page.refused('mention/set', { id: 'gone', articleId: 'a1' })).code).toBe('not-found')
  expect(await page.call('entity/list', {})).toEqual([])
  expect(await page.call('undo/state', {})).toEqual({ undo: null, redo: null })
})

test('a mention is edited only in its own article', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Ankara', type: 'place' } as const
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 0, end: 6, entity })
  const elsewhere = { id: 'm1', articleId: 'a2', range: { start: 0, end: 3 } }
  expect((await page.refused('mention/set', elsewhere)).code).toBe('not-found')
})
