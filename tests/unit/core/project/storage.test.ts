import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { timeOrderedId } from '#core/project/ids.ts'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'
import { dumpReplicas, dumpTables } from '../../../support/project-dump.ts'
import { articleChanges } from '../../../support/project-steps.ts'

function entity(id: string, name: string): Change {
  return { replica: 'case', kind: 'entity', id, fields: { name, type: 'place' } }
}

function count(project: { db: { prepare(sql: string): { get(): unknown } } }, query: string): unknown {
  return (project.db.prepare(query).get() as { n: number }).n
}

describe('a copy', () => {
  it('is a whole project of the same id, in place of what had its name', () => {
    const one = projectCase()
    const project = one.project()
    project.commit('Make', [entity('e', 'Ankara')])
    project.putBlob(new Uint8Array([1, 2, 3]), 'image/png')
    writeFileSync(one.path('copy'), 'something else')
    project.saveCopy(one.path('copy'))
    const copy = one.files('Bob').open(one.path('copy'))
    expect(copy.info().projectId).toBe(project.info().projectId)
    expect([dumpTables(copy.db), dumpReplicas(copy)]).toEqual([dumpTables(project.db), dumpReplicas(project)])
    expect(count(copy, 'SELECT count(*) AS n FROM blobs')).toBe(1)
    expect(readdirSync(one.folder).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it('that cannot be made leaves what is there', () => {
    const one = projectCase()
    const project = one.project()
    expect(() => project.saveCopy(join(one.folder, 'none', 'copy.dossier'))).toThrow()
    expect(readdirSync(one.folder).toSorted()).toEqual(['.case.dossier.lock', 'case.dossier'])
  })
})

it('a file that cannot be made names the folder', () => {
  const one = projectCase()
  const folder = one.path('none')
  writeFileSync(folder, 'a file where a folder should be')
  const path = join(folder, 'new.dossier')
  expect(() => one.files().create(path, 'New')).toThrow(`“new.dossier” cannot be made in ${folder}: `)
})

describe('blobs', () => {
  it('are kept once under their hash, and stored with the write that follows or without one', async () => {
    const project = projectCase().project()
    const bytes = new Uint8Array([1, 2, 3])
    const hash = project.putBlob(bytes, 'image/png')
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(project.blob(hash)?.mediaType).toBe('image/png')
    expect(count(project, 'SELECT count(*) AS n FROM blobs')).toBe(0)
    project.commit('Make', [entity('e', 'Ankara')])
    expect(count(project, 'SELECT count(*) AS n FROM blobs')).toBe(1)
    project.putBlob(bytes, 'image/png')
    project.putBlob(new Uint8Array([4]), 'image/gif')
    await vi.waitFor(() => expect(count(project, 'SELECT count(*) AS n FROM blobs')).toBe(2))
    expect(project.blob('none')).toBeNull()
  })

  it('are stored when the project is closed right away', () => {
    const one = projectCase()
    const project = one.project()
    const hash = project.putBlob(new Uint8Array([9]), 'image/png')
    project.close()
    expect(one.files().open(one.path()).blob(hash)?.bytes).toEqual(Buffer.from([9]))
  })

  it('that are too large are refused with a sentence', () => {
    const project = projectCase().project()
    expect(() => project.putBlob(new Uint8Array(65 * 1024 * 1024), 'image/png')).toThrow(/65 MB.*64 MB/)
  })
})

describe('replicas', () => {
  it('are not loaded to open a project, to read it, or to add to it', () => {
    const one = projectCase()
    one.project().close()
    const project = one.files().open(one.path())
    project.db.exec("UPDATE log SET data = x'00' WHERE replica = 'article/a'")
    const passage = { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' }
    const mention: Change = { replica: 'article/a', kind: 'mention', id: 'm', fields: { entityId: 'e', passage } }
    project.commit('Tag', [mention])
    expect(project.info().counts).toMatchObject({ articles: 1, mentions: 1 })
    expect(() => project.state('article/a')).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  it('become one snapshot when they are let go after many writes, with the same content', async () => {
    const one = projectCase()
    const project = one.files('Ada', { compactFrom: 50 }).create(one.path(), 'Case')
    project.commit('Import', articleChanges('a', 'Article'))
    for (let at = 0; at < 60; at++) project.commit('Make', [entity(`e${at}`, `Name ${at}`)])
    project.commit('Rename', [{ replica: 'case', kind: 'entity', id: 'e0', fields: { name: 'Changed' } }])
    const before = [dumpTables(project.db), dumpReplicas(project)]
    project.close()
    const again = one.files().open(one.path())
    expect(again.db.prepare('SELECT replica FROM snapshots').all()).toEqual([{ replica: 'case' }])
    expect(count(again, "SELECT count(*) AS n FROM log WHERE replica = 'case' AND data IS NOT NULL")).toBe(0)
    expect([dumpTables(again.db), dumpReplicas(again)]).toEqual(before)
    again.commit('More', [entity('later', 'Later')])
    expect(again.fields('case', 'entity', 'e0')).toMatchObject({ name: 'Changed' })
    expect((await again.check(false)).ok).toBe(true)
  })

  it('are written under another client id every time they are loaded', () => {
    const one = projectCase()
    one.project().close()
    for (const name of ['One', 'Two']) {
      const project = one.files().open(one.path())
      project.commit('Name', [entity('e', name)])
      project.close()
    }
    const vector = dumpReplicas(one.files().open(one.path())).case?.vector as [client: number, clock: number][]
    expect(vector.length).toBeGreaterThanOrEqual(3)
  })
})

describe('the exchange of logs', () => {
  it('brings a compacted copy and one that went on together, both ways', async () => {
    const one = projectCase()
    const project = one.files('Ada', { compactFrom: 3 }).create(one.path(), 'Case')
    project.saveCopy(one.path('copy'))
    const colleague = one.files('Bob').open(one.path('copy'))
    for (let at = 0; at < 5; at++) project.commit('Make', [entity(`a${at}`, 'A')])
    colleague.commit('Make', [entity('b', 'B')])
    project.state('case')
    project.close()
    const again = one.files().open(one.path())
    expect(count(again, 'SELECT count(*) AS n FROM snapshots')).toBe(1)
    colleague.receive(again.parcel(), 'case')
    again.receive(colleague.parcel(), 'copy')
    expect(colleague.receive(again.parcel(), 'case')).toBe(0)
    expect([dumpTables(again.db), dumpReplicas(again)]).toEqual([dumpTables(colleague.db), dumpReplicas(colleague)])
    expect([(await again.check(false)).ok, (await colleague.check(false)).ok]).toEqual([true, true])
  })

  it('gives back what a copy lost to damage', async () => {
    const one = projectCase()
    const project = one.project()
    project.commit('Make', [entity('e', 'Ankara')])
    project.saveCopy(one.path('copy'))
    project.db.exec("UPDATE log SET data = x'00' WHERE step = 'Make'")
    await project.check(true)
    const lost = "SELECT count(*) AS n FROM log WHERE hash = 'lost'"
    expect(count(project, lost)).toBe(1)
    expect(project.receive(one.files('Bob').open(one.path('copy')).parcel(), 'copy')).toBe(1)
    expect(project.info().counts.entities).toBe(1)
    expect((await project.check(false)).ok).toBe(true)
  })
})

it('ids of the core are UUIDs that sort by time', () => {
  const ids = [1, 1_700_000_000_000, 1_800_000_000_000].map(timeOrderedId)
  expect(ids.toSorted()).toEqual(ids)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(timeOrderedId(5)).not.toBe(timeOrderedId(5))
})

it('a closed project says so', () => {
  const project = projectCase().project()
  project.close()
  project.close()
  expect(() => project.commit('X', [entity('e', 'X')])).toThrow(expect.objectContaining({ code: 'no-project' }))
  expect(readFileSync(project.path).length).toBeGreaterThan(0)
})
