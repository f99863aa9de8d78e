import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exportBrief, whyUnwritten } from '#core/link/export-brief.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let rendered = 0
function exportTo(path: string): Promise<{ path: string }> {
  return exportBrief(
    { id: 'b', format: 'md', path },
    {
      render: async () => {
        rendered++
        return { title: 'T', content: 'whole' }
      },
      print: async () => new Uint8Array(),
      signal: new AbortController().signal,
    },
  )
}

it('replaces a file as a whole', async () => {
  const path = join(folder, 'brief.md')
  writeFileSync(path, 'before')
  expect(await exportTo(path)).toEqual({ path })
  expect(readFileSync(path, 'utf8')).toBe('whole')
  expect(readdirSync(folder)).toEqual(['brief.md'])
})

it('names a folder that is not there before it does the work', async () => {
  const before = rendered
  const path = join(folder, 'gone', 'brief.md')
  await expect(exportTo(path)).rejects.toMatchObject({
    code: 'io',
    message: `${path} could not be written: the folder ${join(folder, 'gone')} does not exist. Make it, or choose another folder.`,
  })
  expect(rendered).toBe(before)
})

it.each([
  ['a folder of that name', () => mkdirSync(join(folder, 'x')), 'x', 'a folder has this name. Choose another name.'],
  ['a file in the folder’s place', () => writeFileSync(join(folder, 'x'), ''), 'x/brief.md', 'x is not a folder.'],
  ['a name that is too long', () => undefined, 'n'.repeat(300), 'the name is too long. Choose a shorter one.'],
])('says so of %s, and leaves nothing behind', async (_name, prepare, name, sentence) => {
  prepare()
  const there = readdirSync(folder)
  await expect(exportTo(join(folder, name))).rejects.toMatchObject({
    code: 'io',
    message: expect.stringContaining(sentence),
  })
  expect(readdirSync(folder)).toEqual(there)
})

it.each([
  ['EACCES', 'you may not write there. Choose another'],
  ['EPERM', 'you may not write there. Choose another'],
  ['EROFS', 'the disk of /a is read-only. Choose another disk.'],
  ['ENOSPC', 'the disk of /a is full. Free some space'],
  ['EDQUOT', 'the disk of /a is full. Free some space'],
  ['EBUSY', 'another program uses it. Close it there'],
  ['EIO', '(EIO). Choose another folder'],
])('says in words what %s means', (code, sentence) => {
  const thrown = Object.assign(new Error(`${code}: open '/a/brief.pdf.123.tmp'`), { code })
  const said = whyUnwritten('/a/brief.pdf', thrown)
  expect(said).toContain(sentence)
  expect(said).toMatch(/^\/a\/brief\.pdf could not be written/)
  expect(said).not.toContain('.tmp')
})
