import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const text = 'Near Saraqeb and in Tripoli province the army of Syria met nobody. Tolm is small.'
const articles = [
  { id: 'a1', title: 'First', blocks: [text] },
  { id: 'a2', title: 'Second', blocks: ['Tripoli waits. Libya waits.'] },
]

async function mention(page: TestWindow, articleId: string, words: string, type: 'place' | 'government', id: string) {
  const { article, blocks } = await page.call('article/open', { id: articleId })
  const start = blocks
    .map((block) => block.text)
    .join('\n\n')
    .indexOf(words)
  expect(article.id).toBe(articleId)
  const known = (await page.call('entity/list', {})).some((one) => one.id === id)
  const entity = known ? { id } : { newId: id, name: words, type }
  await page.call('mention/create', { articleId, start, end: start + words.length, entity })
}

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  await mention(page, 'a1', 'Saraqeb', 'place', 'saraqib')
  await mention(page, 'a1', 'Tolm', 'place', 'tolm')
  await mention(page, 'a2', 'Tripoli', 'place', 'tripoli')
  return page
}

const shown = ({ name, country, kind }: { name: string; country: string; kind: string }) => [name, country, kind]

test('places are found by any of their spellings, with country, size and position', async () => {
  const page = await filled()
  const [first] = await page.call('place/candidates', { id: 'saraqib' })
  expect(first).toEqual({
    id: '164816',
    name: 'Sarāqib',
    kind: 'town',
    country: 'SY',
    population: 34231,
    latitude: 35.86447,
    longitude: 36.80591,
    match: 'name',
    spokenOf: false,
  })
  const typed = async (words: string) =>
    (await page.call('place/candidates', { id: 'tolm', text: words })).map(shown)[0]
  expect(await typed('سراقب')).toEqual(['Sarāqib', 'SY', 'town'])
  expect(await typed('Serakib')).toEqual(['Sarāqib', 'SY', 'town'])
  expect(await typed('Sarāqi')).toEqual(['Sarāqib', 'SY', 'town'])
  expect(await typed('the city of Moscow')).toEqual(['Moscow', 'RU', 'capital'])
  expect(await typed('Syria')).toEqual(['Syria', 'SY', 'country'])
  expect(await typed('Africa')).toEqual(['Africa', '', 'region'])
  expect(await typed('the Middle East')).toEqual(['Middle East', '', 'region'])
})

test('the country that the same articles speak of comes first', async () => {
  const page = await filled()
  expect((await page.call('place/candidates', { id: 'tripoli' })).slice(0, 2).map(shown)).toEqual([
    ['Tripoli', 'LY', 'capital'],
    ['Tripoli', 'LB', 'seat'],
  ])
  await page.call('entity/set', {
    id: 'saraqib',
    location: { latitude: 34.43, longitude: 35.84, country: 'LB', source: 'GeoNames' },
  })
  await page.call('mention/create', { articleId: 'a2', start: 8, end: 13, entity: { id: 'saraqib' } })
  const [first] = await page.call('place/candidates', { id: 'tripoli' })
  expect(first).toMatchObject({ country: 'LB', spokenOf: true })
  await page.call('entity/create', { newId: 'libya', name: 'Government of Libya', type: 'government' })
  for (const [start, end] of [
    [15, 20],
    [21, 26],
  ] as const)
    await page.call('mention/create', { articleId: 'a2', start, end, entity: { id: 'libya' } })
  expect((await page.call('place/candidates', { id: 'tripoli' }))[0]).toMatchObject({ country: 'LY', spokenOf: true })
})

test('a place is put on the map, moved and taken off, and each step is undone by name', async () => {
  const page = await filled()
  const at = { latitude: 35.9, longitude: 36.7 }
  const where = async () => (await page.call('entity/list', { ids: ['tolm'] }))[0]?.location
  await page.call('entity/set', { id: 'tolm', location: at })
  expect((await page.call('undo/state', {})).undo).toBe('Put Tolm on the map')
  await page.call('entity/set', { id: 'tolm', location: { ...at, latitude: 36 } })
  expect((await page.call('undo/state', {})).undo).toBe('Move Tolm on the map')
  await page.call('entity/set', { id: 'tolm', location: null })
  expect(await where()).toBeUndefined()
  expect((await page.call('undo/undo', {})).step).toBe('Take Tolm off the map')
  expect(await where()).toEqual({ ...at, latitude: 36 })
  const far = { latitude: 91, longitude: 0 }
  expect((await page.refused('entity/set', { id: 'tolm', location: far })).code).toBe('bad-arguments')
})

test('a place that the list lacks has no candidates, and one that is gone is refused', async () => {
  const page = await filled()
  expect(await page.call('place/candidates', { id: 'tolm', text: 'Xqwvrtz' })).toEqual([])
  expect((await page.refused('place/candidates', { id: 'nobody' })).code).toBe('not-found')
})

test('mentions of places are listed, also of what is the place of an event or has a position', async () => {
  const page = await filled()
  await page.call('entity/create', { newId: 'army', name: 'Army', type: 'armed-group' })
  const start = text.indexOf('army')
  await page.call('mention/create', { newId: 'm', articleId: 'a1', start, end: start + 4, entity: { id: 'army' } })
  const ids = async () => (await page.call('place/mentions', {})).map(({ entityId }) => entityId)
  expect(await ids()).toEqual(['saraqib', 'tolm', 'tripoli'])
  await page.call('entity/set', { id: 'army', location: { latitude: 0, longitude: 0 } })
  expect(await ids()).toEqual(['saraqib', 'army', 'tolm', 'tripoli'])
  await page.call('entity/merge', { ids: ['tolm'], into: 'saraqib' })
  expect((await page.call('place/mentions', {})).filter(({ entityId }) => entityId === 'saraqib')).toHaveLength(2)
})

test('words that stand for an actor are listed at the place that they literally name, and not for who is that place', async () => {
  const page = await filled()
  await page.call('entity/create', { newId: 'council', name: 'Council of Tolm', type: 'government' })
  const [mention] = (await page.call('place/mentions', {})).filter(({ entityId }) => entityId === 'tolm')
  const { id = '', articleId = '' } = mention ?? {}
  await page.call('mention/set', { id, articleId, entity: { id: 'council' }, metonymOf: 'tolm' })
  const atTolm = async () => (await page.call('place/mentions', {})).filter(({ entityId }) => entityId === 'tolm')
  expect(await atTolm()).toEqual([{ ...mention, literal: true }])
  await page.call('entity/merge', { ids: ['tolm'], into: 'saraqib' })
  expect((await page.call('place/mentions', {})).filter(({ literal }) => literal)).toMatchObject([
    { entityId: 'saraqib' },
  ])
  await page.call('entity/merge', { ids: ['council'], into: 'saraqib' })
  expect((await page.call('place/mentions', {})).some(({ literal }) => literal)).toBe(false)
})

test('the largest towns within a stretch of the map are told for orientation', async () => {
  const page = await filled()
  const towns = await page.call('place/towns', {
    from: { latitude: 35, longitude: 36 },
    to: { latitude: 36.5, longitude: 37.5 },
    limit: 3,
  })
  expect(towns.map(({ name }) => name)).toEqual(['Aleppo', 'Ḩamāh', 'Antakya'])
  const sea = { from: { latitude: -40, longitude: -140 }, to: { latitude: -39, longitude: -139 } }
  expect(await page.call('place/towns', sea)).toEqual([])
})

test('an entity without a position takes that of one that is merged into it, in the same step', async () => {
  const page = await filled()
  const location = { latitude: 35.9, longitude: 36.7 }
  await page.call('entity/set', { id: 'tolm', location })
  await page.call('entity/merge', { ids: ['tolm'], into: 'saraqib' })
  const where = async () => (await page.call('entity/list', { ids: ['saraqib'] }))[0]?.location
  expect(await where()).toEqual(location)
  await page.call('undo/undo', {})
  expect(await where()).toBeUndefined()
})
