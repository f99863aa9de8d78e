import { expect, test } from 'vitest'
import type { ArticleSource } from '../../../support/make-project.ts'
import { testCore } from '../../../support/test-core.ts'

const broken = ['In turn, Turkey', 'reportedly agreed to go.', 'Support our work.']
const articles: readonly ArticleSource[] = [
  { id: 'a1', title: 'First', blocks: broken, fields: { publisher: 'Outlet', url: 'https://example.org/1' } },
  { id: 'a2', title: 'Second', blocks: ['Other words.'], fields: { url: 'https://example.org/1' } },
  { id: 'a3', title: 'Third', blocks: broken },
  { id: 'a4', title: 'Fourth', blocks: ['Words of its own.'] },
]

test('articles are listed in the order they came, with counts and what they repeat', async () => {
  const page = await testCore().project(articles)
  const entity = { name: 'Turkey', type: 'government' } as const
  await page.call('mention/create', { articleId: 'a1', start: 9, end: 15, entity })
  const rows = await page.call('article/list', {})
  expect(
    rows.map(({ id, words, mentions, claims, duplicateOf }) => [id, words, mentions, claims, duplicateOf]),
  ).toEqual([
    ['a1', 10, 1, 0, null],
    ['a2', 2, 0, 0, 'a1'],
    ['a3', 10, 0, 0, 'a1'],
    ['a4', 4, 0, 0, null],
  ])
  expect(rows[0]).toEqual({
    id: 'a1',
    title: 'First',
    byline: null,
    publisher: 'Outlet',
    publishedOn: null,
    language: null,
    direction: 'ltr',
    url: 'https://example.org/1',
    importedAt: 1_700_000_000_000,
    words: 10,
    mentions: 1,
    claims: 0,
    duplicateOf: null,
    originalSource: null,
  })
})

test('how much is tagged in some articles is counted without listing all', async () => {
  const page = await testCore().project(articles)
  const entity = { name: 'Turkey', type: 'government' } as const
  await page.call('mention/create', { articleId: 'a1', start: 9, end: 15, entity })
  await page.call('claim/create', { articleId: 'a3', start: 0, end: 15 })
  expect(await page.call('article/counts', { ids: ['a3', 'a1', 'gone'] })).toEqual([
    { id: 'a3', mentions: 0, claims: 1 },
    { id: 'a1', mentions: 1, claims: 0 },
    { id: 'gone', mentions: 0, claims: 0 },
  ])
})

test('an opened article has its header, blocks and everything written on it', async () => {
  const page = await testCore().project(articles)
  const view = await page.call('article/open', { id: 'a1' })
  expect(view.article).toMatchObject({ id: 'a1', title: 'First', publisher: 'Outlet', themes: [], deletedAt: null })
  expect(view.blocks).toMatchObject([
    { position: 0, start: 0, end: 15, kind: 'paragraph', zone: 'body', joined: false, text: 'In turn, Turkey' },
    { position: 1, start: 17, end: 41, text: 'reportedly agreed to go.' },
    { position: 2, start: 43, end: 60, text: 'Support our work.' },
  ])
  expect(view).toMatchObject({ words: 10, mentions: [], claims: [], events: [], taggings: [], notes: [] })
})

test('metadata is corrected and the correction taken back', async () => {
  const page = await testCore().project(articles)
  const fields = { title: 'Better', publishedOn: '2020-05', themes: ['War'], byline: 'A. B.', publisher: null }
  await page.call('article/set', { id: 'a1', fields })
  expect((await page.call('undo/state', {})).undo).toBe('Edit article “Better”')
  const { article } = await page.call('article/open', { id: 'a1' })
  expect(article).toMatchObject({ title: 'Better', publishedOn: '2020-05', themes: ['War'], byline: 'A. B.' })
  expect((await page.call('article/list', {}))[0]).toMatchObject({ title: 'Better', publisher: null })
  await page.call('undo/undo', {})
  expect((await page.call('article/list', {}))[0]).toMatchObject({ title: 'First', publisher: 'Outlet' })
})

test('blocks are put into another zone, which changes the count of words', async () => {
  const page = await testCore().project(articles)
  await page.call('article/set-zone', { id: 'a1', positions: [2, 1, 2], zone: 'boilerplate' })
  expect((await page.call('undo/state', {})).undo).toBe('Re-zone 2 blocks')
  const view = await page.call('article/open', { id: 'a1' })
  expect(view.blocks.map((block) => block.zone)).toEqual(['body', 'boilerplate', 'boilerplate'])
  expect(view.words).toBe(3)
  await page.call('undo/undo', {})
  expect((await page.call('article/open', { id: 'a1' })).words).toBe(10)
})

test('a join moves what stands after it and keeps its words, there and back', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Turkey', type: 'government' } as const
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 35, end: 40, entity })
  await page.call('mention/create', { newId: 'm2', articleId: 'a1', start: 9, end: 27, entity: { id: 'e1' } })
  const words = async () => {
    const { blocks, mentions } = await page.call('article/open', { id: 'a1' })
    const text = blocks.map((block, index) => (index === 0 ? '' : block.joined ? ' ' : '\n\n') + block.text).join('')
    return mentions.map((mention) => [mention.id, text.slice(mention.start, mention.end)])
  }
  expect(await words()).toEqual([
    ['m2', 'Turkey\n\nreportedly'],
    ['m1', 'to go'],
  ])
  await page.call('article/set-join', { id: 'a1', position: 1, joined: true })
  expect((await page.call('undo/state', {})).undo).toBe('Join blocks')
  expect(await words()).toEqual([
    ['m2', 'Turkey reportedly'],
    ['m1', 'to go'],
  ])
  await page.call('mention/create', { newId: 'm3', articleId: 'a1', start: 16, end: 26, entity: { id: 'e1' } })
  await page.call('article/set-join', { id: 'a1', position: 1, joined: false })
  expect((await page.call('undo/state', {})).undo).toBe('Split blocks')
  expect(await words()).toEqual([
    ['m2', 'Turkey\n\nreportedly'],
    ['m3', 'reportedly'],
    ['m1', 'to go'],
  ])
})

test('named records of an article are read again, a passage with its claim', async () => {
  const page = await testCore().project(articles)
  const entity = { newId: 'e1', name: 'Turkey', type: 'government' } as const
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 9, end: 15, entity })
  await page.call('mention/create', { newId: 'm2', articleId: 'a1', start: 0, end: 7, entity: { id: 'e1' } })
  await page.call('claim/create', { newId: 'c1', newPassageId: 'p1', articleId: 'a1', start: 0, end: 15 })
  await page.call('claim/add-passage', { newId: 'p2', claimId: 'c1', articleId: 'a1', start: 17, end: 27 })
  await page.call('note/create', { newId: 'n1', articleId: 'a1', text: 'Hm.' })
  const records = await page.call('article/records', {
    id: 'a1',
    records: [
      { kind: 'mention', id: 'm2' },
      { kind: 'claim-passage', id: 'p1' },
      { kind: 'mention', id: 'gone' },
    ],
  })
  expect(records.mentions.map((mention) => mention.id)).toEqual(['m2'])
  expect(records.claims).toMatchObject([{ id: 'c1', passages: [{ id: 'p1' }, { id: 'p2' }] }])
  expect([records.taggings, records.notes]).toEqual([[], []])
  expect((await page.refused('article/records', { id: 'gone', records: [{ kind: 'mention', id: 'm1' }] })).code).toBe(
    'not-found',
  )
})

test('what is not there or not possible is refused with nothing changed', async () => {
  const page = await testCore().project(articles)
  const refusals = [
    await page.refused('article/open', { id: 'gone' }),
    await page.refused('article/set', { id: 'gone', fields: {} }),
    await page.refused('article/set', { id: 'a1', fields: { publishedOn: 'yesterday' } }),
    await page.refused('article/set', { id: 'a1', fields: { title: ' ' } }),
    await page.refused('article/set', { id: 'a1', fields: { text: 'no' } }),
    await page.refused('article/set-zone', { id: 'a1', positions: [1, 7], zone: 'body' }),
    await page.refused('article/set-zone', { id: 'a1', positions: [1], zone: 'sky' }),
    await page.refused('article/set-join', { id: 'a1', position: 0, joined: true }),
    await page.refused('article/set-join', { id: 'a1', position: 9, joined: true }),
  ]
  expect(refusals.map((refusal) => refusal.code)).toEqual([
    'not-found',
    'not-found',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
  ])
  expect(await page.call('undo/state', {})).toEqual({ undo: null, redo: null })
})
