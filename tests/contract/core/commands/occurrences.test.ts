import { expect, test } from 'vitest'
import type { SourceBlock } from '#shared/model/block.ts'
import { testCore } from '../../../support/test-core.ts'

const furniture: SourceBlock = { kind: 'paragraph', zone: 'boilerplate', text: 'Ankara edition' }
const articles = [
  { id: 'a1', title: 'First', blocks: ["Ankara's plan. Ankaras and Ankara-backed.", 'Then Ankara.', furniture] },
  { id: 'a2', title: 'Second', blocks: ['In Ankara it rained.'] },
  { id: 'a3', title: '第三', blocks: ['土耳其总统在安卡拉说话。'] },
  { id: 'a4', title: 'رابع', blocks: ['وصل الوفد إلى أنقرة وأنقرة ترفض.'] },
]

test('finds whole words outside furniture over all articles, in context', async () => {
  const page = await testCore().project(articles)
  const progress: number[] = []
  const hits = await page.call(
    'occurrence/find',
    { text: 'Ankara' },
    { progress: ({ done, total }) => progress.push(done / total) },
  )
  expect(hits).toEqual([
    { articleId: 'a1', start: 0, end: 6, before: '', exact: 'Ankara', after: "'s plan. Ankaras and Ankara-backed." },
    {
      articleId: 'a1',
      start: 27,
      end: 33,
      before: "Ankara's plan. Ankaras and ",
      exact: 'Ankara',
      after: '-backed.',
    },
    { articleId: 'a1', start: 48, end: 54, before: 'Then ', exact: 'Ankara', after: '.' },
    { articleId: 'a2', start: 3, end: 9, before: 'In ', exact: 'Ankara', after: ' it rained.' },
  ])
  expect(progress.at(-1)).toBe(1)
})

test('finds in one article only when asked', async () => {
  const page = await testCore().project(articles)
  const hits = await page.call('occurrence/find', { text: 'Ankara', articleId: 'a2' })
  expect(hits.map((hit) => hit.articleId)).toEqual(['a2'])
})

test('leaves out what is tagged there already, and what lies over a mention of the same entity', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'e1', name: 'Ankara', type: 'place' })
  await page.call('entity/create', { newId: 'e2', name: 'Government', type: 'government' })
  await page.call('mention/create', { articleId: 'a1', start: 0, end: 6, entity: { id: 'e1' } })
  await page.call('mention/create', { articleId: 'a1', start: 43, end: 54, entity: { id: 'e1' } })
  await page.call('mention/create', { articleId: 'a2', start: 0, end: 9, entity: { id: 'e2' } })
  const starts = async (entityId: string) =>
    (await page.call('occurrence/find', { text: 'Ankara', entityId })).map((hit) => `${hit.articleId} ${hit.start}`)
  expect(await starts('e1')).toEqual(['a1 27', 'a2 3'])
  expect(await starts('e2')).toEqual(['a1 27', 'a1 48'])
})

test('finds in scripts without spaces and with particles', async () => {
  const page = await testCore().project(articles)
  expect(await page.call('occurrence/find', { text: '安卡拉' })).toMatchObject([{ articleId: 'a3', start: 6, end: 9 }])
  expect(await page.call('occurrence/find', { text: 'أنقرة' })).toMatchObject([{ start: 14 }, { start: 21 }])
})

test('an article that was deleted is not searched; nothing to find is no error', async () => {
  const page = await testCore().project(articles)
  await page.call('record/delete', { records: [{ kind: 'article', id: 'a1' }] })
  expect(await page.call('occurrence/find', { text: 'Ankara' })).toHaveLength(1)
  expect(await page.call('occurrence/find', { text: 'Zürich' })).toEqual([])
  expect(await page.call('occurrence/find', { text: '  ' })).toEqual([])
  expect(await page.call('occurrence/find', { text: 'Ankara', articleId: 'a1' })).toEqual([])
})
