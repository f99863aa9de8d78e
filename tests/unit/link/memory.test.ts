import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { crashCounter } from '../../../electron/core/link/crashes.ts'
import { folderMemory } from '../../../electron/core/link/folder-memory.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'memory-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it('a folder is remembered per dialog, the last one for a dialog that is new', () => {
  const memory = folderMemory(home)
  expect(memory.get('dialog/open-project')).toBeNull()
  memory.set('dialog/open-project', '/a')
  memory.set('dialog/export', '/b')
  const later = folderMemory(home)
  expect(later.get('dialog/open-project')).toBe('/a')
  expect(later.get('dialog/import-files')).toBe('/b')
})

it.each(['', '{', '[]', '{"last": 3}'])('a damaged memory (%s) is an empty one', (text) => {
  writeFileSync(join(home, 'folders.json'), text)
  expect(folderMemory(home).get('dialog/export')).toBeNull()
})

it('two crashes within a minute are mended without asking, the third asks', () => {
  const crashes = crashCounter()
  expect([0, 20_000, 40_000].map((at) => crashes.note(at))).toEqual(['again', 'again', 'ask'])
})

it('crashes long ago do not count', () => {
  const crashes = crashCounter()
  expect([0, 20_000, 70_000, 100_000].map((at) => crashes.note(at))).toEqual(['again', 'again', 'again', 'again'])
})
