import { expect, test } from 'vitest'
import { holderKey } from '#shared/analysis/view-filter.ts'
import type { ArticleSource } from '../../../support/make-project.ts'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const late = 'Karsk denied it. The council met in Karsk, and the council said Orvenia had agreed.'
const early = 'The Karsk council pays the Guard.'
const articles: ArticleSource[] = [
  { id: 'late', title: 'Late', fields: { publishedOn: '2024-03-02', publisher: 'Post' }, blocks: ['First.', late] },
  { id: 'early', title: 'Early', fields: { publishedOn: '2024-01-10' }, blocks: [early] },
  { id: 'undated', title: 'Undated', blocks: ['Karsk.'] },
]

/** The range of words in an article of one or two blocks; the nth place where they stand. */
function at(articleId: 'late' | 'early' | 'undated', words: string, nth = 0) {
  const text = { late: `First.\n\n${late}`, early, undated: 'Karsk.' }[articleId]
  let start = text.indexOf(words)
  for (let passed = 0; passed < nth; passed++) start = text.indexOf(words, start + 1)
  return { articleId, start, end: start + words.length }
}

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  for (const [newId, name, type] of [
    ['city', 'Karsk', 'place'],
    ['council', 'Karsk council', 'government'],
    ['double', 'Council of Karsk', 'government'],
    ['guard', 'Guard', 'armed-group'],
  ] as const)
    await page.call('entity/create', { newId, name, type })
  const entity = { id: 'council' }
  await page.call('mention/create', { newId: 'm1', ...at('late', 'Karsk'), entity, metonymOf: 'city' })
  await page.call('mention/create', { newId: 'm2', ...at('late', 'The council'), entity, certainty: 'probable' })
  await page.call('mention/create', { newId: 'm3', ...at('late', 'Karsk', 1), entity: { id: 'city' } })
  await page.call('mention/create', { newId: 'm4', ...at('late', 'the council'), entity: { id: 'double' } })
  await page.call('mention/create', { newId: 'm5', ...at('early', 'The Karsk council'), entity })
  await page.call('mention/create', { newId: 'm6', ...at('undated', 'Karsk'), entity: { id: 'city' } })
  await page.call('entity/merge', { ids: ['double'], into: 'council' })
  return page
}

const lines = async (page: TestWindow, id: string, skip = 0, limit = 100) =>
  (await page.call('entity/mentions', { id, skip, limit })).map(({ id: line }) => line)

test('mentions stand in context by the date of their articles, merged and metonymic ones marked', async () => {
  const page = await filled()
  const { articles: where } = await page.call('entity/page', { id: 'council' })
  expect(where.map(({ id, mentions }) => [id, mentions])).toEqual([
    ['early', 1],
    ['late', 3],
  ])
  expect(await page.call('entity/mentions', { id: 'council', limit: 10 })).toEqual([
    { id: 'm5', ...at('early', 'The Karsk council'), before: '', exact: 'The Karsk council', after: early.slice(17) },
    {
      id: 'm1',
      ...at('late', 'Karsk'),
      before: '',
      exact: 'Karsk',
      after: expect.stringMatching(/^ denied it\. The council met/),
      literally: 'Karsk',
    },
    {
      id: 'm2',
      ...at('late', 'The council'),
      before: 'Karsk denied it. ',
      exact: 'The council',
      after: expect.stringMatching(/^ met in Karsk/),
      certainty: 'probable',
    },
    {
      id: 'm4',
      ...at('late', 'the council'),
      before: expect.stringMatching(/, and $/),
      exact: 'the council',
      after: ' said Orvenia had agreed.',
      taggedAs: 'Council of Karsk',
    },
  ])
})

test('a place lists the mentions in which it stands for somebody else; what is undated stands last', async () => {
  const page = await filled()
  expect(await lines(page, 'city')).toEqual(['m1', 'm3', 'm6'])
  const [metonym] = await page.call('entity/mentions', { id: 'city', limit: 1 })
  expect(metonym).toMatchObject({ id: 'm1', standsFor: 'Karsk council' })
  expect(metonym).not.toHaveProperty('literally')
  const { articles: where } = await page.call('entity/page', { id: 'city' })
  expect(where.map(({ id }) => id)).toEqual(['late', 'undated'])
})

test('mentions are read in stretches that together are all of them', async () => {
  const page = await filled()
  const whole = await lines(page, 'council')
  for (const size of [1, 2, 3]) {
    const parts = [0, 1, 2, 3].map((part) => lines(page, 'council', part * size, size))
    expect((await Promise.all(parts)).flat()).toEqual(whole)
  }
  expect(await lines(page, 'council', 4, 5)).toEqual([])
})

test('an entity that is taken to be another answers with that one, and by itself when it is split off', async () => {
  const page = await filled()
  expect((await page.call('entity/page', { id: 'double' })).id).toBe('council')
  expect(await lines(page, 'double')).toEqual(await lines(page, 'council'))
  await page.call('entity/split', { id: 'double' })
  expect((await page.call('entity/page', { id: 'double' })).id).toBe('double')
  expect(await lines(page, 'double')).toEqual(['m4'])
})

test('relations, events, and claims by it anywhere in the chain and about it are found through merges', async () => {
  const page = await filled()
  await page.call('relation/create', { newId: 'pays', fromId: 'double', toId: 'guard', typeId: 'funds' })
  await page.call('event/create', { newId: 'meeting', ...at('late', 'The council met in Karsk'), placeId: 'city' })
  await page.call('event/create', {
    newId: 'denial',
    ...at('late', 'denied it'),
    participants: [{ entityId: 'double', role: 'who denied' }],
  })
  const claim = (newId: string, range: ReturnType<typeof at>, fields: object) =>
    page.call('claim/create', { newId, ...range, fields })
  await claim('by', at('late', 'Orvenia had agreed'), { holder: 'the council', holderEntityId: 'double' })
  await claim('through', at('undated', 'Karsk'), {
    chain: [{ name: 'Post' }, { name: 'council', entityId: 'council' }],
  })
  await claim('in words', at('late', 'denied it'), { holder: 'karsk Council' })
  await claim('about', at('early', early), { holder: null })
  await claim('elsewhere', at('late', 'Orvenia'), { holder: 'Guard', holderEntityId: 'guard' })
  const council = await page.call('entity/page', { id: 'council' })
  expect(council.relations.map(({ id }) => id)).toEqual(['pays'])
  expect(council.events.map(({ id }) => id)).toEqual(['denial'])
  expect(council.held.map(({ id }) => id)).toEqual(['in words', 'by', 'through'])
  expect(council.about.map(({ id }) => id)).toEqual(['about'])
  expect([council.heldTotal, council.aboutTotal]).toEqual([3, 1])
  const city = await page.call('entity/page', { id: 'city' })
  expect(city.events.map(({ id }) => id)).toEqual(['meeting'])
  expect(city.about.map(({ id }) => id)).toEqual(['through'])
})

test('aliases come with the passage they were read from, where it stands now, and with whose they were', async () => {
  const page = await filled()
  await page.call('entity/add-alias', { id: 'council', text: 'the town', ...at('late', 'The council') })
  await page.call('entity/add-alias', { id: 'double', text: 'CoK' })
  await page.call('article/set-join', { id: 'late', position: 1, joined: true })
  const { aliases } = await page.call('entity/page', { id: 'council' })
  const { start, end } = at('late', 'The council')
  expect(aliases).toEqual([
    {
      id: expect.any(String),
      text: 'the town',
      passage: { articleId: 'late', articleTitle: 'Late', start: start - 1, end: end - 1, exact: 'The council' },
    },
    { id: expect.any(String), text: 'CoK', of: 'Council of Karsk' },
  ])
})

test('an entity that nothing is known of has an empty page, and an unknown one none', async () => {
  const page = await filled()
  expect(await page.call('entity/page', { id: 'guard' })).toEqual({
    id: 'guard',
    aliases: [],
    articles: [],
    relations: [],
    events: [],
    held: [],
    heldTotal: 0,
    about: [],
    aboutTotal: 0,
  })
  expect((await page.refused('entity/page', { id: 'gone' })).code).toBe('not-found')
  expect((await page.refused('entity/mentions', { id: 'guard', limit: 5000 })).code).toBe('bad-arguments')
})

test('entities are narrowed to those mentioned in an article, within days, under a tag, by an analyst, as merged', async () => {
  const page = await filled()
  const within = async (limits: object) => (await page.call('entity/mentioned', limits)).toSorted()
  expect(await within({})).toEqual(['city', 'council'])
  expect(await within({ articleId: 'early' })).toEqual(['council'])
  expect(await within({ articleId: 'undated' })).toEqual(['city'])
  expect(await within({ to: '2024-02-01' })).toEqual(['council'])
  expect(await within({ from: '2024-02-01', to: '2024-03-02' })).toEqual(['city', 'council'])
  expect(await within({ from: '2024-03-03' })).toEqual([])
  const tag = { newId: 'denial', name: 'Denial' }
  await page.call('tagging/create', { ...at('late', 'the council said'), tag })
  expect(await within({ tagId: 'denial' })).toEqual(['council'])
  const { mentions } = await page.call('article/open', { id: 'late' })
  expect(await within({ analyst: mentions[0]?.analyst ?? '' })).toEqual(['city', 'council'])
  expect(await within({ analyst: 'nobody' })).toEqual([])
})

test('of a holder the entities that its claims mention are asked for, with the holder itself, within the other limits too', async () => {
  const page = await filled()
  const within = async (limits: object) => (await page.call('entity/mentioned', limits)).toSorted()
  const held = { kind: 'factual', holder: 'Guard', holderEntityId: 'guard' } as const
  await page.call('claim/create', { newId: 'said', ...at('early', 'The Karsk council'), fields: held })
  expect(await within({ holder: 'entity guard' })).toEqual(['council', 'guard'])
  expect(await within({ holder: 'entity guard', articleId: 'early' })).toEqual(['council', 'guard'])
  expect(await within({ holder: 'entity guard', articleId: 'late' })).toEqual([])
  await page.call('claim/set', {
    id: 'said',
    articleId: 'early',
    fields: { holder: 'İki Kaptan', holderEntityId: null },
  })
  expect(await within({ holder: holderKey({ holder: 'İki Kaptan' }) ?? '' })).toEqual(['council'])
  expect(await within({ holder: 'words nobody' })).toEqual([])
})
