import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyMidWrite } from '../../../support/hot-journal.ts'
import { projectCase } from '../../../support/project-case.ts'

const program = join(import.meta.dirname, '../../../support/read-project.ts')

/** What a user without any right to write sees; root has every right, so the look is taken as somebody else. */
function lookAsReader(path: string): unknown {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { stdout, stderr } = spawnSync(process.execPath, [program, path], { ...nobody, encoding: 'utf8' })
  if (stderr.includes('Error')) throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('on read-only media', () => {
  it('opens for reading, says why, refuses to write, and leaves nothing behind', () => {
    const one = projectCase({ inMemory: false })
    const project = one.project()
    project.commit('Tag', [{ replica: 'case', kind: 'entity', id: 'e', fields: { name: 'Ankara', type: 'place' } }])
    project.close()
    chmodSync(one.path(), 0o444)
    chmodSync(one.folder, 0o555)
    const bytes = readFileSync(one.path())
    expect(lookAsReader(one.path())).toEqual({
      readOnly: true,
      reason: 'medium',
      entities: ['Ankara'],
      refused: 'read-only',
      check: true,
    })
    expect(readFileSync(one.path()).equals(bytes)).toBe(true)
    expect(readdirSync(one.folder)).toEqual(['case.dossier'])
    chmodSync(one.folder, 0o755)
  })

  it('reads a project that was killed in the middle of a write as it was before that write', () => {
    const one = projectCase({ inMemory: false })
    const project = one.project()
    const crashed = one.path('crashed')
    copyMidWrite(project.db, "UPDATE articles SET title = 'half'", crashed)
    expect(readFileSync(crashed).equals(readFileSync(project.path))).toBe(false)
    project.close()
    chmodSync(crashed, 0o444)
    const before = [readFileSync(crashed), readFileSync(`${crashed}-journal`)]
    const reader = one.files().open(crashed, { readOnly: true })
    expect(reader.db.prepare('SELECT title FROM articles').all()).toEqual([{ title: 'Article' }])
    reader.close()
    expect([readFileSync(crashed), readFileSync(`${crashed}-journal`)]).toEqual(before)
    expect(existsSync(`${crashed}-journal`)).toBe(true)
  })
})

it('reading only on request takes no lock and changes nothing', () => {
  const one = projectCase()
  one.project().close()
  const bytes = readFileSync(one.path())
  const reader = one.files().open(one.path(), { readOnly: true })
  expect(reader.info()).toMatchObject({ readOnly: true, readOnlyReason: 'chosen' })
  expect(readdirSync(one.folder)).toEqual(['case.dossier'])
  expect(() => reader.putBlob(new Uint8Array(3), 'image/png')).toThrow(expect.objectContaining({ code: 'read-only' }))
  reader.close()
  expect(readFileSync(one.path()).equals(bytes)).toBe(true)
})
