import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const sentence = (at: number) =>
  `On ${1 + (at % 28)} May 2024 officials in Ankara said that the River Defence Council would probably leave Tolm by June.`
const blocks = Array.from({ length: 600 }, (_, at) => sentence(at))
const articles = [{ id: 'a1', title: 'Long', blocks, fields: { language: 'en', publishedOn: '2024-06-01' } }]

test('other calls are answered while a long article is searched, and what is marked meanwhile is not proposed', async () => {
  const page = await testCore().project(articles)
  let answered = false
  const asked = page.call('suggestion/list', { articleId: 'a1' }).finally(() => {
    answered = true
  })
  const start = sentence(0).indexOf('Ankara')
  const range = { articleId: 'a1', start, end: start + 6 }
  await page.call('mention/create', { ...range, entity: { name: 'Government of Turkey', type: 'government' } })
  expect(await page.call('article/list', {})).toHaveLength(1)
  expect(answered).toBe(false)
  const found = await asked
  const text = blocks.join('\n\n')
  expect(found.every((one) => text.slice(one.start, one.end) === one.exact)).toBe(true)
  const cities = found.filter(({ kind, exact }) => kind === 'mention' && exact === 'Ankara')
  expect(cities).toHaveLength(blocks.length - 1)
  expect(found.filter(({ kind }) => kind === 'date').length).toBeGreaterThanOrEqual(blocks.length)
})

test('the search is stopped with its call, and when the project is closed', async () => {
  const page = await testCore().project(articles)
  const stop = new AbortController()
  const stopped = page.call('suggestion/list', { articleId: 'a1' }, { signal: stop.signal })
  stop.abort()
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
  const closed = page.call('suggestion/list', { articleId: 'a1' })
  await Promise.all([expect(closed).rejects.toMatchObject({ code: 'cancelled' }), page.call('project/close', {})])
})
