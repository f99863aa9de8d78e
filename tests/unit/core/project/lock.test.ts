import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockHolder, lockPath } from '#core/project/lock.ts'
import { projectCase } from '../../../support/project-case.ts'
import { articleChanges } from '../../../support/project-steps.ts'

const program = join(import.meta.dirname, '../../../support/hold-project.ts')

/** Another process that has the project open. */
async function holder(path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  expect(said).toBe('open')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

describe('the lock beside a project', () => {
  it('tells a second opener who has the file, and lets him read what the first writes', async () => {
    const one = projectCase()
    const project = one.project()
    expect(JSON.parse(readFileSync(lockPath(project.path), 'utf8'))).toMatchObject({
      name: 'Ada',
      host: hostname(),
      pid: process.pid,
    })
    expect(() => one.files('Bob').open(project.path)).toThrow(
      expect.objectContaining({
        code: 'locked',
        message: expect.stringMatching(/Ada.*read/),
        data: { holder: 'Ada', host: hostname(), pid: process.pid },
      }),
    )
    const reader = one.files('Bob').open(project.path, { readOnly: true })
    expect(reader.info()).toMatchObject({ readOnly: true, readOnlyReason: 'locked' })
    project.commit('Import', articleChanges('b', 'B'))
    expect(reader.info().counts.articles).toBe(2)
    expect(reader.fields('case', 'article', 'b')).toMatchObject({ title: 'B' })
    project.commit('Retitle', [{ replica: 'case', kind: 'article', id: 'b', fields: { title: 'B2' } }])
    expect(reader.fields('case', 'article', 'b')).toMatchObject({ title: 'B2' })
    expect(() => reader.commit('X', articleChanges('c', 'C'))).toThrow(expect.objectContaining({ code: 'read-only' }))
  })

  it('is gone after closing, with everything else beside the file', () => {
    const one = projectCase()
    const project = one.project()
    expect(lockHolder(project.path)).toMatchObject({ name: 'Ada' })
    project.close()
    expect(readdirSync(one.folder)).toEqual(['case.dossier'])
    expect(lockHolder(project.path)).toBeNull()
  })

  it('is held against another process, and taken over when that is killed', async () => {
    const one = projectCase()
    one.project().close()
    const child = await holder(one.path())
    expect(() => one.files().open(one.path())).toThrow(
      expect.objectContaining({ code: 'locked', data: { holder: 'Bob', host: hostname(), pid: child.pid } }),
    )
    await kill(child)
    expect(lockHolder(one.path())).toBeNull()
    const project = one.files().open(one.path())
    expect([project.readOnly, project.unclean]).toEqual([false, true])
    project.close()
    expect(one.files().open(one.path()).unclean).toBe(false)
  })

  it('is not believed when a later process has the number of one that is gone', () => {
    const one = projectCase()
    one.project().close()
    const stale = { name: 'Old', host: hostname(), pid: process.pid, start: 'another-boot/1' }
    writeFileSync(lockPath(one.path()), JSON.stringify(stale))
    expect(one.files().open(one.path()).readOnly).toBe(false)
  })

  it('of another computer is believed', () => {
    const one = projectCase()
    one.project().close()
    writeFileSync(lockPath(one.path()), JSON.stringify({ name: 'Eve', host: 'far-away', pid: 1, start: '' }))
    expect(() => one.files().open(one.path())).toThrow(
      expect.objectContaining({ code: 'locked', message: expect.stringMatching(/Eve.*far-away/) }),
    )
    expect(existsSync(lockPath(one.path()))).toBe(true)
  })

  it('that cannot be read is taken over', () => {
    const one = projectCase()
    one.project().close()
    writeFileSync(lockPath(one.path()), 'half a lo')
    expect(one.files().open(one.path()).readOnly).toBe(false)
  })

  it('of someone else is not removed by closing', () => {
    const one = projectCase()
    const project = one.project()
    const other = JSON.stringify({ name: 'Eve', host: 'far-away', pid: 1, start: '' })
    writeFileSync(lockPath(project.path), other)
    project.close()
    expect(readFileSync(lockPath(project.path), 'utf8')).toBe(other)
  })
})

it('two connections that write the same file anyway do not lose anything', () => {
  const one = projectCase()
  const first = one.project()
  writeFileSync(lockPath(first.path), 'broken')
  const second = one.files('Bob').open(first.path)
  first.commit('One', [{ replica: 'case', kind: 'entity', id: 'e', fields: { name: 'One', type: 'place' } }])
  second.commit('Two', [{ replica: 'case', kind: 'entity', id: 'e', fields: { description: 'two' } }])
  first.commit('Three', [{ replica: 'case', kind: 'entity', id: 'e', fields: { type: 'site' } }])
  const rows = second.db.prepare('SELECT name, type, description FROM entities').all()
  expect(rows).toEqual([{ name: 'One', type: 'site', description: 'two' }])
})
