import { expect, test } from 'vitest'
import { type TestWindow, testCore } from '../../../support/test-core.ts'

const text = 'Ankara met Damascus in Idlib.'
const articles = [
  { id: 'a1', title: 'First', blocks: [text] },
  { id: 'a2', title: 'Second', blocks: [text] },
]

/** One of everything in each article. */
async function filled(): Promise<TestWindow & { path: string }> {
  const page = await testCore().project(articles)
  const call = page.call
  await call('entity/create', { newId: 'e1', name: 'Ankara', type: 'place', aliases: ['Angora'] })
  await call('entity/create', { newId: 'e2', name: 'Damascus', type: 'place' })
  await call('tag/create', { newId: 't1', name: 'Frames' })
  await call('tag/create', { newId: 't2', name: 'War', parentId: 't1' })
  for (const { id: articleId } of articles) {
    await call('mention/create', { newId: `m1-${articleId}`, articleId, start: 0, end: 6, entity: { id: 'e1' } })
    await call('mention/create', { newId: `m2-${articleId}`, articleId, start: 11, end: 19, entity: { id: 'e2' } })
    await call('claim/create', { newId: `c-${articleId}`, articleId, start: 0, end: 19 })
    await call('tagging/create', { newId: `g1-${articleId}`, articleId, start: 0, end: 19, tag: { id: 't1' } })
    await call('tagging/create', { newId: `g2-${articleId}`, articleId, start: 7, end: 10, tag: { id: 't2' } })
    await call('note/create', { newId: `n-${articleId}`, articleId, text: 'Check the ambassador.' })
  }
  return page
}

/** Everything that the page can list. */
async function everything({ call }: TestWindow) {
  return {
    articles: await call('article/list', {}),
    entities: await call('entity/list', {}),
    claims: await call('claim/list', {}),
    tags: await call('tag/list', {}),
    notes: await call('note/list', {}),
    counts: await call('project/counts', {}),
  }
}

test('an entity goes with its aliases and its mentions everywhere, and comes back with them', async () => {
  const page = await filled()
  const before = await everything(page)
  expect(await page.call('record/delete', { records: [{ kind: 'entity', id: 'e1' }] })).toEqual({ deleted: 4 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete entity Ankara')
  expect((await page.call('entity/list', {})).map((entity) => entity.id)).toEqual(['e2'])
  expect((await page.call('project/counts', {})).mentions).toBe(2)
  expect((await page.call('article/open', { id: 'a1' })).mentions.map((mention) => mention.id)).toEqual(['m2-a1'])
  await page.call('undo/undo', {})
  expect(await everything(page)).toEqual(before)
  expect((await page.call('record/passages', { kind: 'entity', id: 'e1' })).map((one) => one.recordId)).toEqual([
    'm1-a1',
    'm1-a2',
  ])
})

test('a stretch of the passages of a record is read, none beyond the last', async () => {
  const page = await filled()
  const ids = async (stretch: { skip?: number; limit?: number }) => {
    const found = await page.call('record/passages', { kind: 'tag', id: 't1', ...stretch })
    return found.map((one) => one.recordId)
  }
  const all = await ids({})
  expect(all.length).toBeGreaterThan(1)
  expect(await ids({ skip: 1 })).toEqual(all.slice(1))
  expect(await ids({ skip: 1, limit: 1 })).toEqual(all.slice(1, 2))
  expect(await ids({ skip: all.length, limit: 1 })).toEqual([])
})

test('a claim goes with its passages', async () => {
  const page = await filled()
  const records = [{ kind: 'claim', id: 'c-a1', articleId: 'a1' } as const]
  expect(await page.call('record/delete', { records })).toEqual({ deleted: 2 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete claim “Ankara met Damascus”')
  expect((await page.call('claim/list', {})).map((claim) => claim.id)).toEqual(['c-a2'])
  expect(await page.call('record/passages', { kind: 'claim', id: 'c-a1' })).toEqual([])
})

test('a tag goes with the tags under it and all their taggings', async () => {
  const page = await filled()
  const before = await everything(page)
  expect(await page.call('record/delete', { records: [{ kind: 'tag', id: 't1' }] })).toEqual({ deleted: 6 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete tag Frames')
  expect(await page.call('tag/list', {})).toEqual([])
  expect((await page.call('article/open', { id: 'a2' })).taggings).toEqual([])
  await page.call('undo/undo', {})
  expect(await everything(page)).toEqual(before)
})

test('an article goes from lists and counts with all that was written on it, and comes back with it', async () => {
  const page = await filled()
  const before = await everything(page)
  expect(await page.call('record/delete', { records: [{ kind: 'article', id: 'a1' }] })).toEqual({ deleted: 1 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete article “First”')
  const after = await everything(page)
  expect(after.articles.map((row) => row.id)).toEqual(['a2'])
  expect(after.claims.map((claim) => claim.id)).toEqual(['c-a2'])
  expect(after.notes.map((note) => note.id)).toEqual(['n-a2'])
  expect(after.counts).toEqual({
    articles: 1,
    entities: 2,
    claims: 1,
    tags: 2,
    notes: 1,
    briefs: 0,
    mentions: 2,
    events: 0,
    relations: 0,
    due: 0,
  })
  expect(after.entities.map((entity) => entity.mentions)).toEqual([1, 1])
  expect((await page.refused('article/open', { id: 'a1' })).code).toBe('not-found')
  expect((await page.refused('note/create', { articleId: 'a1', text: 'x' })).code).toBe('not-found')
  await page.call('undo/undo', {})
  expect(await everything(page)).toEqual(before)
})

test('several records are one step with a count; what hangs on two of them goes once', async () => {
  const page = await filled()
  const mentions = ['m1-a1', 'm2-a1'].map((id) => ({ kind: 'mention', id, articleId: 'a1' }) as const)
  expect(await page.call('record/delete', { records: mentions })).toEqual({ deleted: 2 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete 2 mentions')
  const mixed = [{ kind: 'entity', id: 'e2' } as const, { kind: 'mention', id: 'm2-a2', articleId: 'a2' } as const]
  expect(await page.call('record/delete', { records: mixed })).toEqual({ deleted: 2 })
  expect((await page.call('undo/state', {})).undo).toBe('Delete 2 records')
  await page.call('undo/undo', {})
  await page.call('undo/undo', {})
  expect((await page.call('project/counts', {})).mentions).toBe(4)
})

test('single mentions, taggings, notes, passages and aliases go under their own names', async () => {
  const page = await filled()
  const [alias] = (await page.call('entity/list', {}))[0]?.aliases ?? []
  const steps: (string | null)[] = []
  for (const record of [
    { kind: 'mention', id: 'm1-a1', articleId: 'a1' },
    { kind: 'tagging', id: 'g1-a1', articleId: 'a1' },
    { kind: 'note', id: 'n-a1', articleId: 'a1' },
    { kind: 'alias', id: alias?.id ?? '' },
  ] as const) {
    await page.call('record/delete', { records: [record] })
    steps.push((await page.call('undo/state', {})).undo)
  }
  expect(steps).toEqual([
    'Delete mention “Ankara”',
    'Delete tagging “Ankara met Damascus”',
    'Delete note “Check the ambassador.”',
    'Delete alias “Angora”',
  ])
})

test('history tells who did what when, deletion and return included', async () => {
  const page = await filled()
  await page.call('entity/set', { id: 'e1', name: 'Angora' })
  await page.call('record/delete', { records: [{ kind: 'entity', id: 'e1' }] })
  await page.call('undo/undo', {})
  const history = await page.call('record/history', { kind: 'entity', id: 'e1' })
  expect(history.map(({ action, step }) => [action, step])).toEqual([
    ['restored', 'Undo Delete entity Angora'],
    ['deleted', 'Delete entity Angora'],
    ['changed', 'Rename Ankara to Angora'],
    ['created', 'New entity Ankara'],
  ])
  expect(history[2]?.fields).toEqual({ name: 'Angora' })
  expect(new Set(history.map((entry) => entry.analystName))).toEqual(new Set(['Analyst']))
})

test('what is not there, or cannot be deleted, is refused with nothing changed', async () => {
  const page = await filled()
  const before = await everything(page)
  const good = { kind: 'entity', id: 'e1' }
  const refusals = [
    await page.refused('record/delete', { records: [good, { kind: 'mention', id: 'gone', articleId: 'a1' }] }),
    await page.refused('record/delete', { records: [good, { kind: 'project', id: 'project' }] }),
    await page.refused('record/delete', { records: [good, { kind: 'content', id: 'content', articleId: 'a1' }] }),
    await page.refused('record/delete', { records: [] }),
  ]
  expect(refusals.map((refusal) => refusal.code)).toEqual([
    'not-found',
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
  ])
  expect(await everything(page)).toEqual(before)
  await page.call('record/delete', { records: [{ kind: 'entity', id: 'e1' }] })
  expect((await page.refused('record/delete', { records: [good] })).code).toBe('not-found')
})
