import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['One two three.'] }]

test('a note stands on a passage or on the whole article', async () => {
  const page = await testCore().project(articles)
  await page.call('note/create', { newId: 'n1', articleId: 'a1', text: 'Check this.', range: { start: 4, end: 7 } })
  expect((await page.call('undo/state', {})).undo).toBe('Note on “two”')
  await page.call('note/create', { newId: 'n2', articleId: 'a1', text: 'Whole.' })
  expect((await page.call('undo/state', {})).undo).toBe('Note on “First”')
  expect(await page.call('note/list', {})).toEqual([
    {
      id: 'n2',
      articleId: 'a1',
      text: 'Whole.',
      passage: null,
      analyst: expect.any(String),
      createdAt: expect.any(Number),
    },
    {
      id: 'n1',
      articleId: 'a1',
      text: 'Check this.',
      passage: { start: 4, end: 7, exact: 'two', prefix: 'One ', suffix: ' three.' },
      analyst: expect.any(String),
      createdAt: expect.any(Number),
    },
  ])
  expect(await page.call('record/passages', { kind: 'note', id: 'n2' })).toEqual([])
})

test('text and range of a note change', async () => {
  const page = await testCore().project(articles)
  await page.call('note/create', { newId: 'n1', articleId: 'a1', text: 'A', range: { start: 4, end: 7 } })
  await page.call('note/set', { id: 'n1', articleId: 'a1', text: 'B' })
  expect((await page.call('undo/state', {})).undo).toBe('Edit note')
  await page.call('note/set', { id: 'n1', articleId: 'a1', range: { start: 0, end: 3 } })
  expect((await page.call('undo/state', {})).undo).toBe('Change range of note')
  expect(await page.call('note/list', { articleId: 'a1' })).toMatchObject([{ text: 'B', passage: { exact: 'One' } }])
})

test('a note on what is not there is refused', async () => {
  const page = await testCore().project(articles)
  expect((await page.refused('note/create', { articleId: 'gone', text: 'A' })).code).toBe('not-found')
  const beyond = { articleId: 'a1', text: 'A', range: { start: 0, end: 50 } }
  expect((await page.refused('note/create', beyond)).code).toBe('bad-arguments')
  expect((await page.refused('note/set', { id: 'gone', articleId: 'a1', text: 'A' })).code).toBe('not-found')
  expect(await page.call('note/list', {})).toEqual([])
})
