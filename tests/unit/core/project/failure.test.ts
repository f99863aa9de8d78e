import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { OpenProject } from '#core/project/open-project.ts'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'
import { dumpReplicas, dumpTables } from '../../../support/project-dump.ts'
import { articleChanges } from '../../../support/project-steps.ts'

const passage = { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' }
const batch: Change[] = [
  { replica: 'case', kind: 'entity', id: 'e', fields: { name: 'Ankara', type: 'place' } },
  { replica: 'article/a', kind: 'mention', id: 'm', fields: { entityId: 'e', passage } },
  { replica: 'article/a', kind: 'tagging', id: 't', fields: { tagId: 'x', passage } },
]
const work = { signal: new AbortController().signal, progress: () => {} }

/** Every place at which a write can break: the first rows are written by then. */
const breakages = ['log', 'log_records', 'mentions', 'taggings', 'search_rows'] as const

function breakAt(project: OpenProject, table: (typeof breakages)[number]): () => void {
  project.db.exec(`CREATE TEMP TRIGGER broken AFTER INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'broken'); END`)
  return () => project.db.exec('DROP TRIGGER broken')
}

function fileHash(project: OpenProject): string {
  return createHash('sha256').update(readFileSync(project.path)).digest('hex')
}

/** What a person can see of a project, and its bytes. */
function everything(project: OpenProject) {
  const bytes = fileHash(project)
  return { bytes, tables: dumpTables(project.db), replicas: dumpReplicas(project), undo: project.undoState() }
}

describe('a write that throws half-way', () => {
  for (const table of breakages) {
    it(`leaves file and memory unchanged when ${table} cannot be written`, () => {
      const project = projectCase().project()
      const before = everything(project)
      const told: unknown[] = []
      project.onCommitted((committed) => told.push(committed))
      const mend = breakAt(project, table)
      expect(() => project.commit('Tag', batch)).toThrow()
      mend()
      expect(everything(project)).toEqual(before)
      expect(told).toEqual([])
      project.commit('Tag', batch)
      expect(project.info().counts.mentions).toBe(1)
    })
  }

  it('leaves everything unchanged when a long write breaks in its commit', async () => {
    const project = projectCase().project()
    const before = everything(project)
    const mend = breakAt(project, 'taggings')
    await expect(project.commitLarge('Tag', batch, batch.length, work)).rejects.toThrow()
    mend()
    expect(everything(project)).toEqual(before)
    await project.commitLarge('Tag', batch, batch.length, work)
    expect(project.undoState().undo).toBe('Tag')
  })

  it('leaves everything unchanged when an update from elsewhere is broken or cannot be stored', () => {
    const project = projectCase().project()
    const before = everything(project)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, project.state('article/a'))
    doc.getMap('mentions').set('m', new Y.Map(Object.entries({ entityId: 'e', passage })))
    const update = Y.encodeStateAsUpdate(doc)
    const origin = { type: 'hub', url: 'hub' } as const
    const mend = breakAt(project, 'mentions')
    expect(() => project.applyUpdate('article/a', update, origin)).toThrow()
    mend()
    expect(() => project.applyUpdate('article/a', update.slice(0, -9), origin)).toThrow(/cannot be read/)
    expect(everything(project)).toEqual(before)
    project.applyUpdate('article/a', update, origin)
    expect(project.info().counts.mentions).toBe(1)
  })

  it('leaves everything unchanged when a list of changes breaks off', async () => {
    const project = projectCase().project()
    const before = everything(project)
    function* breaking(): Generator<Change> {
      yield* batch
      throw new Error('broken off')
    }
    await expect(project.commitLarge('Tag', breaking(), 3, work)).rejects.toThrow('broken off')
    expect(everything(project)).toEqual(before)
  })

  it('refuses a record in a replica it does not belong to', () => {
    const project = projectCase().project()
    const before = everything(project)
    const stray = { replica: 'case', kind: 'mention', id: 'm', fields: {} } as const
    expect(() => project.commit('Tag', [...articleChanges('b', 'B'), stray])).toThrow(/mention/)
    expect(everything(project)).toEqual(before)
  })

  it('stays written, and every listener is told, when a listener throws', () => {
    const project = projectCase().project()
    project.onCommitted(() => {
      throw new Error('listener')
    })
    const told: unknown[] = []
    project.onCommitted((committed) => told.push(committed))
    expect(() => project.commit('Tag', batch)).toThrow('listener')
    expect(project.info().counts.mentions).toBe(1)
    expect(project.undoState().undo).toBe('Tag')
    expect(told).toHaveLength(1)
  })
})
