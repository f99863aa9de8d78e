import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testCore, testFolder } from '../../../support/test-core.ts'

test('the analyst is asked once: name and colour are kept, the id stays', async () => {
  const folder = testFolder()
  const first = testCore({ folder }).window()
  expect((await first.call('app/state', {})).analyst).toBeNull()
  const { analyst } = await first.call('app/set-analyst', { name: ' Vera ' })
  expect(analyst).toEqual({ id: expect.any(String), name: 'Vera', color: expect.stringMatching(/^#/u) })
  const renamed = await testCore({ folder }).window().call('app/set-analyst', { name: 'Vera B.', color: '#111111' })
  expect(renamed.analyst).toEqual({ id: analyst?.id, name: 'Vera B.', color: '#111111' })
  expect((await first.refused('app/set-analyst', { name: ' ' })).code).toBe('bad-arguments')
})

test('settings are kept, told to every window, and an unreadable file reads as the defaults', async () => {
  const folder = testFolder()
  const core = testCore({ folder })
  const [one, two] = [core.window(), core.window()]
  const { settings } = await one.call('app/set-settings', { theme: 'dark', textSize: 21 })
  expect(settings).toEqual({ theme: 'dark', textSize: 21, snapToWords: true, allowPrivateAddresses: false })
  expect(two.take('app/changed').map((state) => state.settings)).toEqual([settings])
  expect((await testCore({ folder }).window().call('app/state', {})).settings).toEqual(settings)
  expect((await one.refused('app/set-settings', { textSize: 99 })).code).toBe('bad-arguments')
  writeFileSync(join(core.home, 'profile.json'), '{"settings": {"theme": "pink", "textSize": 20')
  expect((await one.call('app/state', {})).settings.theme).toBe('system')
})

test('recent projects: newest first, pinned before the rest, gone ones said to be missing, forgotten ones gone', async () => {
  const core = testCore()
  const page = core.window()
  for (const name of ['one', 'two', 'three']) await page.call('project/create', { path: join(core.folder, name) })
  const names = async () => (await page.call('app/recents', {})).map(({ title, state }) => `${title} ${state}`)
  expect(await names()).toEqual(['three ok', 'two ok', 'one ok'])
  await page.call('app/pin-recent', { path: join(core.folder, 'one.dossier'), pinned: true })
  expect(await names()).toEqual(['one ok', 'three ok', 'two ok'])
  rmSync(join(core.folder, 'two.dossier'))
  expect(await names()).toEqual(['one ok', 'three ok', 'two missing'])
  await page.call('app/forget-recent', { path: join(core.folder, 'two.dossier') })
  expect(await names()).toEqual(['one ok', 'three ok'])
})

test('at most thirty recent projects are kept; pinned ones stay', async () => {
  const core = testCore()
  const page = core.window()
  const file = (index: number) => join(core.folder, `p${index}.dossier`)
  await page.call('project/create', { path: file(0) })
  await page.call('app/pin-recent', { path: file(0), pinned: true })
  for (let index = 1; index <= 31; index++) await page.call('project/create', { path: file(index) })
  const recents = await page.call('app/recents', {})
  expect(recents).toHaveLength(30)
  expect(recents[0]).toMatchObject({ path: file(0), pinned: true })
  expect(recents.at(-1)?.path).toBe(file(3))
})

test('the count of articles is that of the last close', async () => {
  const core = testCore()
  const page = await core.project([{ id: 'a1', blocks: ['One.'] }])
  await page.call('record/delete', { records: [{ kind: 'article', id: 'a1' }] })
  expect((await page.call('app/recents', {}))[0]?.articles).toBe(1)
  await page.call('project/close', {})
  expect((await page.call('app/recents', {}))[0]?.articles).toBe(0)
})

test('view state is kept per scope, whatever the scope is called', async () => {
  const folder = testFolder()
  const page = testCore({ folder }).window()
  const scope = '../../etc/passwd'
  await page.call('view/save', { scope, key: 'columns', value: [232, 304] })
  await page.call('view/save', { scope, key: 'article', value: 'a1' })
  await page.call('view/save', { scope: 'app', key: 'article', value: { id: null } })
  const again = testCore({ folder }).window()
  expect(await again.call('view/load', { scope, key: 'columns' })).toEqual([232, 304])
  expect(await again.call('view/load', { scope, key: 'article' })).toBe('a1')
  expect(await again.call('view/load', { scope: 'app', key: 'article' })).toEqual({ id: null })
  expect(await again.call('view/load', { scope: 'app', key: 'columns' })).toBeNull()
})
