import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileRequest } from '../../../electron/core/link/file-request.ts'
import { folderMemory } from '../../../electron/core/link/folder-memory.ts'
import { answerDialog, type OpenDialog } from '../../../electron/loopback/dialog-api.ts'
import { expandHome, listFolder, makeFolder, places, startFolder } from '../../../electron/loopback/folders.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'))
  for (const name of ['Zeta', 'alpha']) mkdirSync(join(folder, name))
  for (const name of ['b10.dossier', 'b2.dossier', '.hidden', 'a.md']) writeFileSync(join(folder, name), 'xyz')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a folder', () => {
  it('shows folders first, names as people sort them, nothing hidden', async () => {
    const { entries, error } = await listFolder(folder)
    expect(entries.map((entry) => entry.name)).toEqual(['alpha', 'Zeta', 'a.md', 'b2.dossier', 'b10.dossier'])
    expect(entries[3]).toMatchObject({ folder: false, size: 3 })
    expect(error).toBeUndefined()
  })

  it('shows the way to it from the root', async () => {
    const { crumbs } = await listFolder(join(folder, 'alpha'))
    expect(crumbs[0]?.path).toBe('/')
    expect(crumbs.at(-1)).toEqual({ name: 'alpha', path: join(folder, 'alpha') })
  })

  it('leaves out links that lead nowhere', async () => {
    symlinkSync('/no/such', join(folder, 'broken'))
    expect((await listFolder(folder)).entries.some((entry) => entry.name === 'broken')).toBe(false)
  })

  it('says why it cannot be read', async () => {
    expect((await listFolder(join(folder, 'nope'))).error).toMatch(/does not exist.*Choose another/)
    expect((await listFolder(join(folder, 'a.md'))).error).toMatch(/is not a folder/)
  })

  it.skipIf(process.getuid?.() === 0)('says that it may not be read', async () => {
    chmodSync(join(folder, 'alpha'), 0)
    expect((await listFolder(join(folder, 'alpha'))).error).toMatch(/no permission/)
    chmodSync(join(folder, 'alpha'), 0o700)
  })

  it('is made, unless the name is none', async () => {
    expect((await makeFolder(folder, 'New')).folder).toBe(join(folder, 'New'))
    expect((await makeFolder(folder, 'New')).error).toMatch(/has this name already/)
    for (const name of ['../x', 'a/b', '..', '.'])
      expect((await makeFolder(folder, name)).error).toMatch(/cannot be a folder/)
  })

  it('to begin with is the remembered one while it exists', async () => {
    expect(await startFolder(folder, '/')).toBe(folder)
    expect(await startFolder(join(folder, 'gone'), folder)).toBe(folder)
    mkdirSync(join(folder, 'Documents'))
    expect(await startFolder(null, folder)).toBe(join(folder, 'Documents'))
    expect((await places(folder)).map((place) => place.name)).toEqual(['Home', 'Documents'])
  })

  it('may be written with a tilde', () => {
    expect(expandHome('~/x')).toBe(join(homedir(), 'x'))
    expect(expandHome('~x')).toBe('~x')
  })
})

describe('choosing', () => {
  const settled: (string[] | null)[] = []
  const dialog = (name: 'dialog/open-project' | 'dialog/save-copy' | 'dialog/import-files'): OpenDialog => ({
    request: fileRequest(name, {}),
    memory: folderMemory(folder),
    settle: (paths) => settled.push(paths),
  })
  const choose = (name: Parameters<typeof dialog>[0], names: string[], overwrite = false) =>
    answerDialog(dialog(name), '/api/choose', { folder, names, overwrite })
  beforeEach(() => void settled.splice(0))

  it('takes a file that is there and remembers the folder', async () => {
    expect(await choose('dialog/open-project', ['b2.dossier'])).toEqual({ done: true })
    expect(settled).toEqual([[join(folder, 'b2.dossier')]])
    expect(folderMemory(folder).get('dialog/open-project')).toBe(folder)
  })

  it('goes into a folder and says what is missing', async () => {
    expect(await choose('dialog/open-project', ['alpha'])).toEqual({ enter: join(folder, 'alpha') })
    expect(await choose('dialog/open-project', ['nope'])).toMatchObject({
      error: expect.stringContaining('does not exist'),
    })
    expect(await choose('dialog/import-files', ['a.md', 'alpha'])).toMatchObject({
      error: expect.stringContaining('folder'),
    })
    expect(settled).toEqual([])
  })

  it('takes several for import, whole paths too', async () => {
    await choose('dialog/import-files', ['a.md', join(folder, 'b2.dossier')])
    expect(settled).toEqual([[join(folder, 'a.md'), join(folder, 'b2.dossier')]])
  })

  it('asks before it replaces, by the name with its extension', async () => {
    expect(await choose('dialog/save-copy', ['b2'])).toEqual({ exists: join(folder, 'b2.dossier') })
    expect(await choose('dialog/save-copy', ['b2'], true)).toEqual({ done: true })
    expect(await choose('dialog/save-copy', ['new'])).toEqual({ done: true })
    expect(settled).toEqual([[join(folder, 'b2.dossier')], [join(folder, 'new.dossier')]])
  })

  it('does not save where there is no folder', async () => {
    expect(await choose('dialog/save-copy', ['gone/x'])).toMatchObject({
      error: expect.stringContaining('gone does not exist'),
    })
  })

  it('cancels', async () => {
    await answerDialog(dialog('dialog/save-copy'), '/api/cancel', {})
    expect(settled).toEqual([null])
  })

  it('refuses what the page never asks', async () => {
    await expect(
      answerDialog(dialog('dialog/save-copy'), '/api/choose', { folder, names: [], overwrite: false }),
    ).rejects.toThrow()
    await expect(answerDialog(dialog('dialog/save-copy'), '/api/list', { folder: 3 })).rejects.toThrow()
    expect(await answerDialog(dialog('dialog/save-copy'), '/api/eval', {})).toHaveProperty('error')
  })

  it('shows when files were changed, in ms', async () => {
    utimesSync(join(folder, 'a.md'), 1_600_000_000, 1_600_000_000)
    const { entries } = await listFolder(folder)
    expect(entries.find((entry) => entry.name === 'a.md')?.changedAt).toBe(1_600_000_000_000)
  })
})
