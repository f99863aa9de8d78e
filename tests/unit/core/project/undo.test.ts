import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenProject } from '#core/project/open-project.ts'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'
import { dumpTables, expectSame } from '../../../support/project-dump.ts'
import { acts, articleChanges, doStep, nothingKnown } from '../../../support/project-steps.ts'

const seed = Number(process.env.DOSSIER_SEED ?? Date.now() % 2 ** 31)
const number = fc.nat({ max: 999 })
/** Typing in a brief has the editor's own undo. */
const undoable = acts.filter((act) => act !== 'type-brief')
const plan = fc.record({ act: fc.constantFrom(...undoable), numbers: fc.tuple(number, number, number) })

function entity(id: string, fields: Change['fields']): Change {
  return { replica: 'case', kind: 'entity', id, fields }
}

function mention(id: string, article = 'a'): Change {
  const passage = { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' }
  return { replica: `article/${article}`, kind: 'mention', id, fields: { entityId: 'e', passage } }
}

function names(project: OpenProject): string[] {
  const rows = project.db.prepare<[], { name: string }>('SELECT name FROM entities ORDER BY id').all()
  return rows.map((row) => row.name)
}

function mentions(project: OpenProject): number {
  return project.info().counts.mentions
}

describe('undo and redo', () => {
  it(`go back to equal tables step by step, and forward again (seed ${seed})`, async () => {
    console.info(`undo: seed ${seed} (set DOSSIER_SEED to repeat)`)
    const { project: make } = projectCase()
    let runs = 0
    let steps = 0
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 10, maxLength: 25 }), async (plans) => {
        const project = make(`run-${runs++}`)
        const known = { ...nothingKnown(), articles: ['a'] }
        let ids = 0
        let written = 0
        project.onCommitted(() => written++)
        const dumps = [dumpTables(project.db)]
        for (const one of plans) {
          const before = written
          doStep(project, known, one, () => `r${ids++}`)
          if (written > before) dumps.push(dumpTables(project.db))
        }
        steps += dumps.length - 1
        for (const dump of dumps.slice(0, -1).toReversed()) {
          expect((await project.undo()).conflicts).toEqual([])
          expectSame(dumpTables(project.db), dump)
        }
        expect(project.undoState().undo).toBeNull()
        for (const dump of dumps.slice(1)) {
          expect((await project.redo()).conflicts).toEqual([])
          expectSame(dumpTables(project.db), dump)
        }
        expect((await project.check(false)).ok).toBe(true)
        project.close()
      }),
      { numRuns: 40, seed },
    )
    expect(steps).toBeGreaterThan(200)
  })

  it('names its steps and forgets what was undone when something new is done', async () => {
    const project = projectCase().project()
    project.commit('Tag Ankara', [entity('e', { name: 'Ankara', type: 'place' })])
    project.commit('Tag Moscow', [entity('m', { name: 'Moscow', type: 'place' })])
    expect(project.undoState()).toEqual({ undo: 'Tag Moscow', redo: null })
    expect(await project.undo()).toEqual({ step: 'Tag Moscow', conflicts: [] })
    expect(project.undoState()).toEqual({ undo: 'Tag Ankara', redo: 'Tag Moscow' })
    project.commit('Tag Idlib', [entity('i', { name: 'Idlib', type: 'place' })])
    expect(project.undoState()).toEqual({ undo: 'Tag Idlib', redo: null })
    expect(await project.redo()).toEqual({ step: null, conflicts: [] })
    expect(names(project)).toEqual(['Ankara', 'Idlib'])
  })

  it('takes a batch over many records and articles back as one step', async () => {
    const project = projectCase().project()
    project.commit('Import', articleChanges('b', 'Second'), { undoable: false })
    const changes = [entity('e', { name: 'Ankara', type: 'place' }), mention('m1'), mention('m2', 'b')]
    project.commit('Tag 2 × Ankara', changes)
    expect(mentions(project)).toBe(2)
    await project.undo()
    expect([mentions(project), names(project)]).toEqual([0, []])
    await project.redo()
    expect([mentions(project), names(project)]).toEqual([2, ['Ankara']])
  })

  it('leaves a field alone that a colleague has changed since, names it, and takes the rest back', async () => {
    const { project: make, files, path } = projectCase()
    const project = make()
    project.commit('Make', [entity('e', { name: 'Ankara', type: 'place', description: 'old' })])
    project.commit('Edit', [entity('e', { name: 'Angora', description: 'new' })])
    project.saveCopy(path('copy'))
    const colleague = files('Bob').open(path('copy'))
    colleague.commit('Bob edits', [entity('e', { name: 'ANKARA' })])
    project.receive(colleague.parcel(), 'copy')
    expect(await project.undo()).toEqual({ step: 'Edit', conflicts: ['entity “ANKARA”: name'] })
    expect(project.fields('case', 'entity', 'e')).toMatchObject({ name: 'ANKARA', description: 'old' })
  })

  it('does not delete a record it made when a colleague has changed it since', async () => {
    const { project: make, files, path } = projectCase()
    const project = make()
    project.commit('Make', [
      entity('e', { name: 'Ankara', type: 'place' }),
      entity('f', { name: 'Moscow', type: 'place' }),
    ])
    project.saveCopy(path('copy'))
    const colleague = files('Bob').open(path('copy'))
    colleague.commit('Bob edits', [entity('e', { type: 'government' })])
    project.receive(colleague.parcel(), 'copy')
    expect(await project.undo()).toEqual({ step: 'Make', conflicts: ['entity “Ankara”: changed since'] })
    expect(names(project)).toEqual(['Ankara'])
  })

  it('works on replicas that have been let go', async () => {
    const project = projectCase().project()
    project.commit('Tag', [entity('e', { name: 'Ankara', type: 'place' }), mention('m')])
    for (let at = 0; at < 80; at++) {
      project.commit('Import', articleChanges(`other-${at}`, 'Other'), { undoable: false })
      project.state(`article/other-${at}`)
    }
    expect(await project.undo()).toEqual({ step: 'Tag', conflicts: [] })
    expect([mentions(project), names(project)]).toEqual([0, []])
  })

  it('takes an import back, and puts it in again with everything in it', async () => {
    const project = projectCase().project()
    project.commit('Import two', [...articleChanges('b', 'B'), ...articleChanges('c', 'C')])
    project.commit('Tag', [mention('m', 'b')], { undoable: false })
    const before = dumpTables(project.db)
    await project.undo()
    expect(project.info().counts).toMatchObject({ articles: 1, mentions: 0 })
    await project.redo()
    expectSame(dumpTables(project.db), before)
  })

  it('takes a batch that was committed in parts back as one step', async () => {
    const project = projectCase().project()
    for (const id of ['b', 'c', 'd']) project.commit(`Import ${id}`, articleChanges(id, id), { batch: 'import-1' })
    expect(project.undoState().undo).toBe('Import d')
    await project.undo()
    expect(project.info().counts.articles).toBe(1)
    expect(project.undoState().undo).toBeNull()
  })

  it('keeps the step when undoing fails', async () => {
    const project = projectCase().project()
    project.commit('Make', [entity('e', { name: 'Ankara', type: 'place' })])
    project.db.exec("CREATE TEMP TRIGGER full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'full'); END")
    await expect(project.undo()).rejects.toThrow()
    project.db.exec('DROP TRIGGER full')
    expect(project.undoState()).toEqual({ undo: 'Make', redo: null })
    expect(await project.undo()).toEqual({ step: 'Make', conflicts: [] })
  })

  it('writes nothing when a step changes nothing', () => {
    const project = projectCase().project()
    project.commit('Make', [entity('e', { name: 'Ankara', type: 'place' })])
    project.commit('Same again', [entity('e', { name: 'Ankara' })])
    expect(project.undoState().undo).toBe('Make')
  })
})
