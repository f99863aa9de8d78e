import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['Dovrin protects the Watch, say pilots; Dovrin denies it.'] }]

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  await page.call('entity/create', { newId: 'dovrin', name: 'Dovrin', type: 'government' })
  await page.call('entity/create', { newId: 'watch', name: 'the Watch', type: 'armed-group' })
  await page.call('relation/create', {
    newId: 'r1',
    fromId: 'dovrin',
    toId: 'watch',
    typeId: 'protects',
    since: '2024-04',
    evidence: { articleId: 'a1', start: 0, end: 25 },
  })
  return page
}

test('a relation is asserted by passages, for and against', async () => {
  const page = await filled()
  expect((await page.call('undo/state', {})).undo).toBe('Relate Dovrin protects the Watch')
  await page.call('relation/add-passage', { relationId: 'r1', articleId: 'a1', start: 39, end: 55, stance: 'against' })
  const [relation] = await page.call('relation/list', { entityId: 'watch' })
  expect(relation).toMatchObject({ fromId: 'dovrin', toId: 'watch', typeId: 'protects', since: '2024-04', until: null })
  expect(relation?.passages.map(({ stance, exact }) => [stance, exact])).toEqual([
    ['for', 'Dovrin protects the Watch'],
    ['against', 'Dovrin denies it'],
  ])
})

test('the same said again is one relation, either way round where it has no direction', async () => {
  const page = await filled()
  const again = await page.call('relation/create', { fromId: 'dovrin', toId: 'watch', typeId: 'protects' })
  expect(again).toEqual({ id: 'r1' })
  const clash = await page.call('relation/create', { fromId: 'dovrin', toId: 'watch', typeId: 'clashed-with' })
  expect(await page.call('relation/create', { fromId: 'watch', toId: 'dovrin', typeId: 'clashed-with' })).toEqual(clash)
  expect((await page.call('relation/create', { fromId: 'watch', toId: 'dovrin', typeId: 'protects' })).id).not.toBe(
    'r1',
  )
})

test('to itself, over a merge too, with dates the wrong way round or of an unknown type it is refused in words', async () => {
  const page = await filled()
  const refused = (more: object) =>
    page.refused('relation/create', { fromId: 'dovrin', toId: 'watch', typeId: 'funds', ...more })
  expect((await refused({ toId: 'dovrin' })).message).toContain('cannot be related to itself')
  expect((await refused({ since: '2024-05', until: '2024-04' })).message).toContain('before it begins')
  expect((await refused({ typeId: 'adores' })).code).toBe('not-found')
  await page.call('entity/create', { newId: 'also', name: 'Dovrin state', type: 'government' })
  await page.call('entity/merge', { ids: ['also'], into: 'dovrin' })
  expect((await refused({ toId: 'also' })).message).toContain('itself')
})

test('types are renamed and added, and count their uses', async () => {
  const page = await filled()
  const listed = async () => (await page.call('relation-type/list', {})).map(({ id, name, uses }) => [id, name, uses])
  expect((await listed()).find(([id]) => id === 'protects')).toEqual(['protects', 'protects', 1])
  await page.call('relation-type/set', { id: 'protects', name: 'shields' })
  const { id } = await page.call('relation-type/set', { name: 'trains' })
  expect((await listed()).find(([type]) => type === 'protects')).toEqual(['protects', 'shields', 1])
  expect((await listed()).at(-1)).toEqual([id, 'trains', 0])
  expect((await page.refused('relation-type/set', { name: 'trains' })).message).toContain('already')
  await page.call('undo/undo', {})
  await page.call('undo/undo', {})
  expect((await listed()).find(([type]) => type === 'protects')).toEqual(['protects', 'protects', 1])
})

test('a relation of a deleted entity is kept and comes back with it', async () => {
  const page = await filled()
  await page.call('record/delete', { records: [{ kind: 'entity', id: 'watch' }] })
  expect(await page.call('relation/list', {})).toHaveLength(1)
  await page.call('undo/undo', {})
  expect(await page.call('relation/list', { entityId: 'watch' })).toHaveLength(1)
})
