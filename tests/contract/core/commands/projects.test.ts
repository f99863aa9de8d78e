import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { breakTable } from '../../../support/break-table.ts'
import { makeProject } from '../../../support/make-project.ts'
import { testCore, testFolder } from '../../../support/test-core.ts'

const articles = [{ id: 'a1', title: 'First', blocks: ['Ankara met Damascus.'] }]

function lockOf(path: string): string {
  return path.replace(/([^/]+)$/u, '.$1.lock')
}

test('a project is made with its extension, opened, told of, renamed and closed', async () => {
  const core = testCore()
  const page = core.window()
  expect(await page.call('project/info', {})).toBeNull()
  const info = await page.call('project/create', { path: join(core.folder, 'New case') })
  expect(info).toEqual({
    projectId: expect.any(String),
    title: 'New case',
    path: join(core.folder, 'New case.dossier'),
    readOnly: false,
    readOnlyReason: null,
    losses: [],
    blindFirst: false,
    counts: {
      articles: 0,
      entities: 0,
      claims: 0,
      tags: 0,
      notes: 0,
      briefs: 0,
      mentions: 0,
      events: 0,
      relations: 0,
      due: 0,
    },
  })
  expect(page.take('project/opened')).toEqual([info])
  expect((await page.call('project/rename', { title: ' Idlib ' })).title).toBe('Idlib')
  expect((await page.call('undo/state', {})).undo).toBe('Rename project')
  expect((await page.call('project/info', {}))?.title).toBe('Idlib')
  await page.call('project/close', {})
  expect(page.take('project/closed')).toEqual([null])
  expect(existsSync(lockOf(info.path))).toBe(false)
  expect((await page.refused('article/list', {})).code).toBe('no-project')
  expect((await page.call('project/open', { path: info.path })).title).toBe('Idlib')
})

test('a file that is there is not written over', async () => {
  const core = testCore()
  const path = join(core.folder, 'notes.dossier')
  writeFileSync(path, 'mine')
  const refusal = await core.window().refused('project/create', { path: join(core.folder, 'notes') })
  expect(refusal).toEqual({ code: 'already-exists', message: expect.stringContaining(path) })
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('what is no project is refused, and the project that was open stays open', async () => {
  const core = testCore()
  const page = await core.project(articles)
  const other = join(core.folder, 'other.dossier')
  writeFileSync(other, 'just text')
  expect((await page.refused('project/open', { path: other })).code).toBe('not-sqlite')
  expect((await page.refused('project/open', { path: join(core.folder, 'gone.dossier') })).code).toBe('not-found')
  expect((await page.refused('project/create', { path: join(core.folder, 'no/such/folder') })).code).toBe('not-found')
  expect(await page.call('article/list', {})).toHaveLength(1)
  expect(page.take('project/closed')).toEqual([])
})

test('a project that another program has open is refused by name and opens for reading', async () => {
  const core = testCore()
  const path = join(core.folder, 'Held.dossier')
  makeProject(path, articles)
  const holder = { name: 'Vera', host: `not-${hostname()}`, pid: 4242, start: '', id: 'x' }
  writeFileSync(lockOf(path), JSON.stringify(holder))
  const page = core.window()
  const refusal = await page.refused('project/open', { path })
  expect(refusal).toEqual({ code: 'locked', message: expect.stringMatching(/Vera/u) })
  expect(await page.call('project/open', { path, readOnly: true })).toMatchObject({
    readOnly: true,
    readOnlyReason: 'locked',
  })
  expect(await page.call('app/recents', {})).toMatchObject([{ path, state: 'locked', lockedBy: 'Vera' }])
  rmSync(lockOf(path))
  expect(await page.call('project/open', { path })).toMatchObject({ readOnly: false })
  expect(await page.call('app/recents', {})).toMatchObject([{ path, state: 'ok' }])
})

test('a project opened for reading answers and refuses every write with nothing changed', async () => {
  const core = testCore()
  const { path, close } = await core.project(articles)
  close()
  const bytes = readFileSync(path)
  const page = core.window()
  await page.call('project/open', { path, readOnly: true })
  const entity = { name: 'X', type: 'place' }
  const range = { articleId: 'a1', start: 0, end: 6 }
  const refusals = [
    await page.refused('entity/create', entity),
    await page.refused('mention/create', { ...range, entity }),
    await page.refused('mention/create-many', { items: [range], entity }),
    await page.refused('claim/create', range),
    await page.refused('tag/create', { name: 'T' }),
    await page.refused('tagging/create', { ...range, tag: { name: 'T' } }),
    await page.refused('note/create', { articleId: 'a1', text: 'N' }),
    await page.refused('article/set', { id: 'a1', fields: { title: 'Better' } }),
    await page.refused('article/set-zone', { id: 'a1', positions: [0], zone: 'boilerplate' }),
    await page.refused('record/delete', { records: [{ kind: 'article', id: 'a1' }] }),
    await page.refused('project/rename', { title: 'X' }),
    await page.refused('undo/undo', {}),
  ]
  expect(new Set(refusals.map((refusal) => refusal.code))).toEqual(new Set(['read-only']))
  expect(await page.call('article/list', {})).toHaveLength(1)
  expect(page.take('project/changed')).toEqual([])
  await page.call('project/close', {})
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a file that was not closed is checked while it is open, and what is wrong is told', async () => {
  const core = testCore()
  const path = join(core.folder, 'Left.dossier')
  makeProject(path, articles)
  const gone = { name: 'Vera', host: hostname(), pid: 2 ** 22 + 1, start: '', id: 'x' }
  writeFileSync(lockOf(path), JSON.stringify(gone))
  const sound = core.window()
  await sound.call('project/open', { path })
  expect(sound.take('project/state')).toEqual([])
  await sound.call('project/close', {})
  const db = new Database(path)
  db.exec("UPDATE articles SET title = 'Forged'")
  db.close()
  writeFileSync(lockOf(path), JSON.stringify(gone))
  const page = core.window()
  expect((await page.call('project/open', { path })).losses).toEqual([])
  const [state] = await vi.waitUntil(() => {
    const told = page.take('project/state')
    return told.length > 0 ? told : null
  })
  expect(state?.losses).toEqual([expect.stringContaining('a1')])
  expect((await page.call('project/info', {}))?.losses).toEqual(state?.losses)
})

test('a damaged file is read from what is left of it, and told anew; a repair leaves nothing lost', async () => {
  const core = testCore()
  const path = join(core.folder, 'Broken.dossier')
  makeProject(path, articles)
  breakTable(path, 'articles')
  const page = core.window()
  expect((await page.call('project/open', { path })).losses).not.toEqual([])
  expect((await page.refused('article/list', {})).code).toBe('damaged')
  await vi.waitUntil(() =>
    page.call('article/list', {}).then(
      (rows) => rows.length === articles.length,
      () => false,
    ),
  )
  const before = page.take('project/state')
  expect(before.at(-1)).toEqual(before.at(-2))
  expect(before.at(-1)).toMatchObject({ readOnlyReason: 'damaged' })
  expect(await page.call('project/check', { repair: true })).toMatchObject({ ok: true })
  expect(page.take('project/state').at(-1)).toMatchObject({ readOnly: false, losses: [] })
  expect(await page.call('article/list', {})).toHaveLength(articles.length)
})

test('a copy is saved with everything in it, and not over the project itself', async () => {
  const core = testCore()
  const page = await core.project(articles)
  await page.call('note/create', { articleId: 'a1', text: 'Kept.' })
  const copy = await page.call('project/save-copy', { path: join(core.folder, 'Copy') })
  expect(copy).toEqual({ path: join(core.folder, 'Copy.dossier') })
  expect((await page.refused('project/save-copy', { path: page.path })).code).toBe('bad-arguments')
  const other = core.window()
  const info = await other.call('project/open', { path: copy.path })
  expect((await page.refused('project/save-copy', { path: copy.path })).code).toBe('locked')
  expect(info.projectId).toBe((await page.call('project/info', {}))?.projectId)
  expect(await other.call('note/list', {})).toMatchObject([{ text: 'Kept.' }])
})

test('the sample opens as a copy of its own each time', async () => {
  const core = testCore()
  const page = core.window()
  expect(await page.refused('project/open-sample', {})).toMatchObject({ code: 'not-found' })
  makeProject(join(core.folder, 'shipped', 'Olmen.dossier'), articles, 'Sample')
  const first = await page.call('project/open-sample', {})
  const second = await page.call('project/open-sample', {})
  expect([first.path, second.path]).toEqual([
    join(core.home, 'samples', 'Olmen.dossier'),
    join(core.home, 'samples', 'Olmen 2.dossier'),
  ])
  await page.call('note/create', { articleId: 'a1', text: 'Mine.' })
  expect((await page.call('project/open-sample', {})).counts.notes).toBe(0)
})

test('a sound project checks clean', async () => {
  const page = await testCore().project(articles)
  await page.call('note/create', { articleId: 'a1', text: 'Kept.' })
  expect(await page.call('project/check', {})).toEqual({ ok: true, problems: [] })
})

test('who works on a project is listed, and one who is named later is known by the name', async () => {
  const core = testCore()
  const page = await core.project(articles)
  await page.call('note/create', { articleId: 'a1', text: 'One.' })
  const state = await page.call('app/set-analyst', { name: 'Vera', color: '#123456' })
  await page.call('note/create', { articleId: 'a1', text: 'Two.' })
  const analysts = await page.call('analyst/list', {})
  expect(analysts.map(({ name }) => name)).toEqual(['Importer', 'Vera'])
  expect(analysts[1]).toEqual(state.analyst)
  expect(new Set((await page.call('note/list', {})).map((note) => note.analyst))).toEqual(new Set([state.analyst?.id]))
})

test('an analyst named on the command line is the same person each time', async () => {
  const folder = testFolder()
  const write = async (analystName: string, name: string) => {
    const core = testCore({ folder, analystName })
    const page = await core.project(articles, name)
    await page.call('note/create', { articleId: 'a1', text: 'x' })
    const [note] = await page.call('note/list', {})
    await core.close()
    return note?.analyst
  }
  const vera = await write('Vera', 'one')
  expect(await write('Vera', 'two')).toBe(vera)
  expect(await write('Ada', 'three')).not.toBe(vera)
})
