import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['Ankara met Damascus.'] }]

test('two windows on one project see each other’s writes and share one undo', async () => {
  const core = testCore()
  const one = await core.project(articles)
  const two = core.window()
  await two.call('project/open', { path: one.path })
  await one.call('entity/create', { name: 'X', type: 'place' })
  for (const page of [one, two]) for (const name of ['project/changed', 'undo/changed'] as const) page.take(name)
  await one.call('note/create', { newId: 'n1', articleId: 'a1', text: 'Hello.' })
  const change = {
    kinds: ['note'],
    articleIds: ['a1'],
    records: [{ kind: 'note', id: 'n1', articleId: 'a1' }],
    step: 'Note on “First”',
  }
  expect(one.take('project/changed')).toEqual([change])
  expect(two.take('project/changed')).toEqual([change])
  expect(two.take('undo/changed')).toEqual([{ undo: 'Note on “First”', redo: null }])
  expect(await two.call('undo/undo', {})).toEqual({ step: 'Note on “First”', conflicts: [] })
  expect(await one.call('note/list', {})).toEqual([])
  expect(one.take('undo/changed').at(-1)).toEqual({ undo: 'New entity X', redo: 'Note on “First”' })
})

test('the last window closes the file', async () => {
  const core = testCore()
  const one = await core.project(articles)
  const two = core.window()
  await two.call('project/open', { path: one.path })
  const lock = join(core.folder, '.Case.dossier.lock')
  one.close()
  expect(existsSync(lock)).toBe(true)
  expect(await two.call('article/list', {})).toHaveLength(1)
  await two.call('project/close', {})
  expect(existsSync(lock)).toBe(false)
})

test('a file reached by another name is the same project', async () => {
  const core = testCore()
  const one = await core.project(articles)
  const link = join(core.folder, 'link.dossier')
  symlinkSync(one.path, link)
  const two = core.window()
  await two.call('project/open', { path: link })
  await two.call('note/create', { articleId: 'a1', text: 'Hello.' })
  expect(one.take('project/changed')).toHaveLength(1)
})

test('two projects in one process do not meet', async () => {
  const core = testCore()
  const one = await core.project(articles, 'one')
  const two = await core.project(articles, 'two')
  await one.call('note/create', { newId: 'n1', articleId: 'a1', text: 'One.' })
  await two.call('note/create', { newId: 'n1', articleId: 'a1', text: 'Two.' })
  expect(await one.call('note/list', {})).toMatchObject([{ text: 'One.' }])
  expect(await two.call('note/list', {})).toMatchObject([{ text: 'Two.' }])
  expect(two.take('project/changed')).toHaveLength(1)
  await one.call('undo/undo', {})
  expect(await one.call('note/list', {})).toEqual([])
  expect(await two.call('note/list', {})).toHaveLength(1)
})

test('a window that opens another file leaves the first, which closes', async () => {
  const core = testCore()
  const page = await core.project(articles, 'one')
  await page.call('project/create', { path: join(core.folder, 'two') })
  expect(existsSync(join(core.folder, '.one.dossier.lock'))).toBe(false)
  expect((await page.call('project/info', {}))?.title).toBe('two')
})

test('a window that joins a project opened for writing writes too; reading is chosen only alone', async () => {
  const core = testCore()
  const one = await core.project(articles)
  const two = core.window()
  expect(await two.call('project/open', { path: one.path, readOnly: true })).toMatchObject({ readOnly: false })
  two.close()
  expect(await one.call('project/open', { path: one.path, readOnly: true })).toMatchObject({ readOnly: true })
  const three = core.window()
  expect(await three.call('project/open', { path: one.path })).toMatchObject({ readOnly: false })
  expect(one.take('project/state').at(-1)).toMatchObject({ readOnly: false })
  await one.call('note/create', { articleId: 'a1', text: 'Written.' })
})

test('an update of a brief’s text goes to the other windows, not to its own', async () => {
  const core = testCore()
  const one = await core.project(articles)
  const two = core.window()
  await two.call('project/open', { path: one.path })
  const { id } = await one.call('brief/create', { title: 'Report' })
  const { update } = await one.call('brief/load', { id })
  const other = await core.project(articles, 'other')
  const copy = await other.call('brief/create', { title: 'Longer', template: 'key-judgements' })
  const change = await other.call('brief/load', { id: copy.id })
  one.take('brief/updated')
  two.take('brief/updated')
  await one.call('brief/update', { id, update: new Uint8Array(change.update) })
  expect(one.take('brief/updated')).toEqual([])
  expect(two.take('brief/updated')).toMatchObject([{ id }])
  expect((await two.call('brief/load', { id })).update).not.toEqual(update)
})

test('closing a project stops the work that is going on in it', async () => {
  const core = testCore()
  const page = await core.project(articles)
  const entity = { name: 'Ankara', type: 'place' } as const
  const items = Array.from({ length: 5000 }, () => ({ articleId: 'a1', start: 0, end: 6 }))
  const work = page.call('mention/create-many', { entity, items })
  const stopped = expect(work).rejects.toMatchObject({ code: 'cancelled' })
  await page.call('project/close', {})
  await stopped
  const again = core.window()
  await again.call('project/open', { path: page.path })
  expect(await again.call('entity/list', {})).toEqual([])
})

test('a command after the core was closed, or of no name, is refused', async () => {
  const core = testCore()
  const page = await core.project(articles)
  await core.close()
  expect((await page.refused('article/list', {})).code).toBe('no-project')
})
