import { expect, test } from 'vitest'
import { persuasionTechniques } from '#shared/codebooks/persuasion.ts'
import { testCore } from '../../../support/test-core.ts'

const articles = [
  { id: 'a1', title: 'First', blocks: ['So-called rebels took the city.'], fields: { publisher: 'Gazette' } },
  { id: 'a2', title: 'Second', blocks: ['Thugs burned it down, again and again.'], fields: { publisher: 'Herald' } },
  { id: 'a3', title: 'Third', blocks: ['Nobody read this one.'] },
]

test('a published codebook is added with its own labels as keys, in one step, and not twice', async () => {
  const page = await testCore().project(articles)
  const template = 'persuasion-techniques'
  expect(await page.call('codebook/add', { template })).toMatchObject({ created: 30 })
  const tags = await page.call('tag/list', {})
  const groups = persuasionTechniques.codes ?? []
  expect(groups.map(({ codes = [] }) => codes.length)).toEqual([5, 5, 3, 3, 3, 4])
  for (const group of groups) {
    const tag = tags.find(({ key }) => key === group.key)
    const under = tags.filter(({ parentId }) => parentId === tag?.id)
    expect(under.map(({ key }) => key)).toEqual(group.codes?.map(({ key }) => key))
    expect(under.every(({ color, description }) => color === group.color && description)).toBe(true)
  }
  expect((await page.refused('codebook/add', { template })).code).toBe('already-exists')
  const doubt = tags.find(({ key }) => key === 'Doubt')?.id ?? ''
  await page.call('record/delete', { records: [{ kind: 'tag', id: doubt }] })
  expect(await page.call('codebook/add', { template })).toMatchObject({ created: 1 })
  for (let step = 0; step < 3; step++) await page.call('undo/undo', {})
  expect(await page.call('tag/list', {})).toEqual([])
})

test('two codes become one, with what is tagged and what stands under them, and come apart again', async () => {
  const page = await testCore().project(articles)
  await page.call('tag/create', { newId: 't1', name: 'Frames' })
  await page.call('tag/create', { newId: 't2', name: 'Framing' })
  await page.call('tag/create', { newId: 't3', name: 'Scare quotes', parentId: 't2' })
  await page.call('tagging/create', { newId: 'g1', articleId: 'a1', start: 0, end: 9, tag: { id: 't2' } })
  await page.call('tagging/create', { newId: 'g2', articleId: 'a2', start: 0, end: 5, tag: { id: 't2' } })
  await page.call('tagging/describe', { id: 'g1', articleId: 'a1', neutral: 'opposition' })
  const before = await page.call('tag/list', {})
  expect(await page.call('tag/merge', { id: 't2', into: 't1' })).toEqual({ moved: 2 })
  expect((await page.call('undo/state', {})).undo).toBe('Merge tag Framing into Frames')
  expect(await page.call('tag/list', {})).toMatchObject([
    { id: 't1', uses: 2 },
    { id: 't3', parentId: 't1' },
  ])
  expect((await page.call('article/open', { id: 'a1' })).taggings).toMatchObject([
    { id: 'g1', tagId: 't1', neutral: 'opposition' },
  ])
  await page.call('undo/undo', {})
  expect(await page.call('tag/list', {})).toEqual(before)
})

test('a code may be merged into one under it; into itself, or with one that is gone, it is refused', async () => {
  const page = await testCore().project(articles)
  await page.call('tag/create', { newId: 'top', name: 'Top' })
  await page.call('tag/create', { newId: 'mid', name: 'Middle', parentId: 'top' })
  await page.call('tag/create', { newId: 'low', name: 'Low', parentId: 'mid' })
  await page.call('tag/create', { newId: 'side', name: 'Side', parentId: 'top' })
  await page.call('tag/merge', { id: 'top', into: 'low' })
  expect((await page.call('tag/list', {})).map(({ id, parentId }) => [id, parentId])).toEqual(
    expect.arrayContaining([
      ['mid', null],
      ['low', 'mid'],
      ['side', 'low'],
    ]),
  )
  const refusals = [
    await page.refused('tag/merge', { id: 'low', into: 'low' }),
    await page.refused('tag/merge', { id: 'top', into: 'low' }),
    await page.refused('tag/merge', { id: 'low', into: 'top' }),
  ]
  expect(refusals.map(({ code }) => code)).toEqual(['bad-arguments', 'not-found', 'not-found'])
})

test('uses are counted article by article, with what stands under the code, where its codebook is used at all', async () => {
  const page = await testCore().project(articles)
  await page.call('codebook/add', { template: 'persuasion-techniques' })
  const tags = await page.call('tag/list', {})
  const idOf = (key: string) => tags.find((tag) => tag.key === key)?.id ?? ''
  const loaded = { id: idOf('Loaded_Language') }
  await page.call('tagging/create', { articleId: 'a1', start: 0, end: 9, tag: loaded })
  await page.call('tagging/create', { articleId: 'a2', start: 22, end: 37, tag: { id: idOf('Repetition') } })
  const use = (title: string, source: string, words: number, n: number) => ({ title, source, words, n })
  expect(await page.call('tag/density', loaded)).toMatchObject([
    use('First', 'Gazette', 6, 1),
    use('Second', 'Herald', 7, 0),
  ])
  expect(await page.call('tag/density', { id: idOf('Manipulative_Wording') })).toMatchObject([
    use('First', 'Gazette', 6, 1),
    use('Second', 'Herald', 7, 1),
  ])
})
