import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const text =
  'Officials in Ankara said on 4 May 2024 that the River Defence Council (RDC) will probably leave within six months. The RDC denied it.'
const articles = [{ id: 'a1', title: 'First', blocks: [text], fields: { language: 'en', publishedOn: '2024-05-06' } }]

const listed = async (page: TestWindow) =>
  (await page.call('suggestion/list', { articleId: 'a1' })).map(({ kind, exact }) => `${kind} ${exact}`)

test('names, dates and hedges of an article are proposed with their reason, in order, at their place', async () => {
  const page = await testCore().project(articles)
  const found = await page.call('suggestion/list', { articleId: 'a1' })
  expect(found.every(({ start, end, exact }) => text.slice(start, end) === exact)).toBe(true)
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b))
  expect(found.every(({ reason, rule }) => reason.length > 0 && rule.length > 0)).toBe(true)
  expect(await listed(page)).toEqual(
    expect.arrayContaining(['mention Ankara', 'mention RDC', 'date 4 May 2024', 'hedge probably']),
  )
  const dates = await page.call('suggestion/list', { articleId: 'a1', kinds: ['date'] })
  expect(dates.every(({ kind }) => kind === 'date')).toBe(true)
})

test('what is taken over is one step, a new name one entity, and is not proposed again', async () => {
  const page = await testCore().project(articles)
  const entity = { name: 'River Defence Council', type: 'organisation' as const }
  const places = [...text.matchAll(/River Defence Council|(?<=The )RDC/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity,
  }))
  const ankara = {
    start: 13,
    end: 19,
    entity: { name: 'Government of Turkey', type: 'government' as const },
    metonymOf: { name: 'Ankara' },
  }
  expect(await page.call('suggestion/accept', { articleId: 'a1', items: [...places, ankara] })).toEqual({
    created: 3,
    entities: 3,
  })
  expect((await page.call('entity/list', {})).map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Ankara: place',
    'Government of Turkey: government',
    'River Defence Council: organisation',
  ])
  expect(await listed(page)).not.toContain('mention Ankara')
  expect((await page.call('undo/undo', {})).step).toBe('Tag 3 proposed names')
  expect(await page.call('entity/list', {})).toEqual([])
  expect(await listed(page)).toContain('mention Ankara')
})

test('what is turned down is not proposed there again, until that is undone', async () => {
  const page = await testCore().project(articles)
  const before = await listed(page)
  await page.call('suggestion/reject', { articleId: 'a1', kind: 'mention', start: 13, end: 19 })
  expect(await listed(page)).toEqual(before.filter((one) => one !== 'mention Ankara'))
  await page.call('undo/undo', {})
  expect(await listed(page)).toEqual(before)
})

test('an entity of the project is known by its aliases and by what is merged into it', async () => {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'e1', name: 'Council of the River', type: 'armed-group', aliases: ['RDC'] })
  const found = await page.call('suggestion/list', { articleId: 'a1', kinds: ['mention'] })
  expect(found.filter(({ exact }) => exact === 'RDC')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ known: 'e1', entity: 'Council of the River', type: 'armed-group' }),
    ]),
  )
})

test('several are turned down as one step; a new entity has the id its page gave it', async () => {
  const page = await testCore().project(articles)
  const before = await listed(page)
  const found = await page.call('suggestion/list', { articleId: 'a1' })
  const items = found.filter(({ exact }) => exact === 'RDC').map(({ kind, start, end }) => ({ kind, start, end }))
  expect(await page.call('suggestion/reject-many', { articleId: 'a1', items })).toEqual({ rejected: 2 })
  expect(await listed(page)).toEqual(before.filter((one) => one !== 'mention RDC'))
  expect((await page.call('undo/undo', {})).step).toBe('Turn down 2 proposals')
  expect(await listed(page)).toEqual(before)
  const turkey = { newId: 'e1', name: 'Turkey', type: 'government' as const }
  const ankara = { newId: 'm1', start: 13, end: 19, entity: turkey, metonymOf: { newId: 'e2', name: 'Ankara' } }
  await page.call('suggestion/accept', { articleId: 'a1', items: [ankara] })
  expect((await page.call('article/open', { id: 'a1' })).mentions).toMatchObject([
    { id: 'm1', entityId: 'e1', metonymOf: 'e2' },
  ])
  const taken = { newId: 'e1', name: 'Council', type: 'organisation' as const }
  const again = { articleId: 'a1', items: [{ start: 45, end: 50, entity: taken }] }
  expect((await page.refused('suggestion/accept', again)).code).toBe('already-exists')
})

test('what is proposed follows a changed entity, a changed zone and a deleted mention', async () => {
  const page = await testCore().project(articles)
  const ankara = async () =>
    (await page.call('suggestion/list', { articleId: 'a1', kinds: ['mention'] })).find(({ start }) => start === 13)
  expect(await ankara()).toMatchObject({ known: false })
  await page.call('entity/create', { newId: 'e1', name: 'Ankara', type: 'place' })
  expect(await ankara()).toMatchObject({ known: 'e1' })
  await page.call('mention/create', { newId: 'm1', articleId: 'a1', start: 13, end: 19, entity: { id: 'e1' } })
  expect(await ankara()).toBeUndefined()
  await page.call('record/delete', { records: [{ kind: 'mention', id: 'm1', articleId: 'a1' }] })
  expect(await ankara()).toMatchObject({ known: 'e1' })
  await page.call('article/set-zone', { id: 'a1', positions: [0], zone: 'boilerplate' })
  expect(await ankara()).toBeUndefined()
})
