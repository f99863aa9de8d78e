import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['So-called rebels took the city.'] }]

test('the codebook is a hierarchy in the order of making, moved and renamed by name', async () => {
  const page = await testCore().project(articles)
  await page.call('tag/create', { newId: 't1', name: 'Framing' })
  await page.call('tag/create', { newId: 't2', name: 'Persuasion', color: '#a00', description: 'How it works.' })
  await page.call('tag/create', { newId: 't3', name: 'Scare quotes', parentId: 't1' })
  expect((await page.call('undo/state', {})).undo).toBe('New tag Scare quotes')
  expect(await page.call('tag/list', {})).toMatchObject([
    { id: 't1', parentId: null, rank: 0 },
    { id: 't3', parentId: 't1', rank: 0 },
    { id: 't2', parentId: null, color: '#a00', description: 'How it works.', rank: 1 },
  ])
  await page.call('tag/set', { id: 't3', parentId: 't2' })
  expect((await page.call('undo/state', {})).undo).toBe('Move tag Scare quotes')
  await page.call('tag/set', { id: 't3', parentId: null, rank: 5 })
  await page.call('tag/set', { id: 't1', name: 'Frames' })
  expect((await page.call('undo/state', {})).undo).toBe('Rename tag Framing to Frames')
  await page.call('tag/set', { id: 't1', description: 'x' })
  expect((await page.call('undo/state', {})).undo).toBe('Edit tag Frames')
  expect((await page.call('tag/list', {})).map(({ name, parentId }) => [name, parentId])).toEqual([
    ['Frames', null],
    ['Persuasion', null],
    ['Scare quotes', null],
  ])
})

test('a tagging and its new tag are one step', async () => {
  const page = await testCore().project(articles)
  const tag = { newId: 't1', name: 'Loaded language' }
  const made = await page.call('tagging/create', { newId: 'g1', articleId: 'a1', start: 0, end: 9, tag })
  expect(made).toEqual({ id: 'g1', tagId: 't1' })
  expect((await page.call('undo/state', {})).undo).toBe('Tag “So-called” as Loaded language')
  expect(await page.call('tag/list', { articleId: 'a1' })).toMatchObject([{ uses: 1, usesHere: 1 }])
  expect(await page.call('record/passages', { kind: 'tag', id: 't1' })).toMatchObject([
    { recordId: 'g1', kind: 'tagging', before: '', exact: 'So-called', after: ' rebels took the city.' },
  ])
  await page.call('undo/undo', {})
  expect(await page.call('tag/list', {})).toEqual([])
})

test('range and tag of a tagging change', async () => {
  const page = await testCore().project(articles)
  await page.call('tagging/create', { newId: 'g1', articleId: 'a1', start: 0, end: 9, tag: { newId: 't1', name: 'A' } })
  await page.call('tagging/set', { id: 'g1', articleId: 'a1', start: 0, end: 16 })
  await page.call('tagging/set', { id: 'g1', articleId: 'a1', start: 0, end: 16, tag: { newId: 't2', name: 'B' } })
  expect((await page.call('undo/state', {})).undo).toBe('Change tag of “So-called rebels” to B')
  expect((await page.call('article/open', { id: 'a1' })).taggings).toMatchObject([{ tagId: 't2', start: 0, end: 16 }])
})

test('a tag cannot stand under itself; unknown ones are refused', async () => {
  const page = await testCore().project(articles)
  await page.call('tag/create', { newId: 't1', name: 'A' })
  await page.call('tag/create', { newId: 't2', name: 'B', parentId: 't1' })
  const refusals = [
    await page.refused('tag/set', { id: 't1', parentId: 't1' }),
    await page.refused('tag/set', { id: 't1', parentId: 't2' }),
    await page.refused('tag/set', { id: 'gone', name: 'x' }),
    await page.refused('tag/create', { name: 'x', parentId: 'gone' }),
    await page.refused('tag/create', { newId: 't1', name: 'x' }),
    await page.refused('tagging/create', { articleId: 'a1', start: 0, end: 9, tag: { id: 'gone' } }),
    await page.refused('tagging/create', { articleId: 'a1', start: 0, end: 99, tag: { id: 't1' } }),
    await page.refused('tagging/set', { id: 'gone', articleId: 'a1', start: 0, end: 9 }),
  ]
  expect(refusals.map((refusal) => refusal.code)).toEqual([
    'bad-arguments',
    'bad-arguments',
    'not-found',
    'not-found',
    'already-exists',
    'not-found',
    'bad-arguments',
    'not-found',
  ])
})
