import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LongWork } from '#core/project/api.ts'
import type { OpenProject } from '#core/project/open-project.ts'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'
import { dumpReplicas, dumpTables } from '../../../support/project-dump.ts'
import { articleChanges } from '../../../support/project-steps.ts'

const passage = { start: 4, end: 8, exact: 'lead', prefix: '', suffix: '' }

function mention(article: string, id: string): Change {
  return { replica: `article/${article}`, kind: 'mention', id, fields: { entityId: 'e', passage } }
}

/** A project of many articles, and some mentions for each that are not written yet. */
function many(articles: number, each = 1): { project: OpenProject; changes: Change[]; path: string } {
  const one = projectCase()
  const project = one.project()
  const ids = Array.from({ length: articles }, (_, at) => `b${at}`)
  project.commit(
    'Import',
    ids.flatMap((id) => articleChanges(id, id)),
    { undoable: false },
  )
  return {
    project,
    path: project.path,
    changes: ids.flatMap((id) => Array.from({ length: each }, (_, at) => mention(id, `m${at}-${id}`))),
  }
}

const quiet: LongWork = { signal: new AbortController().signal, progress: () => {} }

describe('a long write', () => {
  // However fast the machine is, the work is long: every look at the clock finds it 20 ms later.
  beforeEach(() => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20
      return now
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('reports progress, is one step, and makes what the same changes in one commit make', async () => {
    const { project, changes } = many(100, 3)
    const progress: [number, number][] = []
    await project.commitLarge('Tag 300', changes, changes.length, {
      ...quiet,
      progress: (...one) => progress.push(one),
    })
    expect(progress.at(0)).toEqual([0, 300])
    expect(progress.at(-1)).toEqual([300, 300])
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).toSorted((a, b) => a - b))
    expect(project.info().counts.mentions).toBe(300)
    expect(project.undoState().undo).toBe('Tag 300')
    expect((await project.check(false)).ok).toBe(true)
    const other = many(100, 3).project
    other.commit('Tag 300', changes)
    const mentions = (of: OpenProject) =>
      of.db.prepare('SELECT id, article_id, start, exact FROM mentions ORDER BY id').all()
    expect(mentions(project)).toEqual(mentions(other))
  })

  it('writes nothing when it is stopped, at whatever point', async () => {
    const { project, changes } = many(100, 3)
    const before = [dumpTables(project.db), dumpReplicas(project), project.undoState()]
    for (const at of [0, 1, 2]) {
      const stop = new AbortController()
      let calls = 0
      const work = { signal: stop.signal, progress: () => (calls++ === at ? stop.abort() : undefined) }
      await expect(project.commitLarge('Tag', changes, changes.length, work)).rejects.toMatchObject({
        code: 'cancelled',
      })
    }
    expect([dumpTables(project.db), dumpReplicas(project), project.undoState()]).toEqual(before)
  })

  it('is heard while it prepares: other writes go in between and neither is lost', async () => {
    const { project, changes } = many(100, 3)
    project.state('article/b0')
    const edit: Change = { replica: 'article/b1', kind: 'note', id: 'n', fields: { text: 'Meanwhile' } }
    let others = 0
    const progress = () => {
      others++
      project.commit('Join', [
        { replica: 'article/b0', kind: 'block-edit', id: '2', fields: { joined: others % 2 === 1 } },
      ])
      project.commit('Note', [{ ...edit, id: `n${others}` }])
      project.commit('Retitle', [{ replica: 'case', kind: 'article', id: 'b2', fields: { title: `T${others}` } }])
    }
    await project.commitLarge('Tag', changes, changes.length, { ...quiet, progress })
    expect(others).toBeGreaterThan(1)
    expect(project.info().counts).toMatchObject({ mentions: 300, notes: others })
    expect(project.fields('article/b0', 'mention', 'm0-b0')).toMatchObject({ entityId: 'e' })
    expect(await project.check(false)).toMatchObject({ ok: true })
  })

  it('changes records that exist, as they stand when it is written', async () => {
    const { project, changes } = many(40)
    project.commit('Tag', changes)
    const moved = changes.map((one) => ({ ...one, fields: { certainty: 'probable' } }))
    let once = true
    const progress = () => {
      if (once) project.commit('Retarget', [{ ...mention('b3', 'm0-b3'), fields: { entityId: 'f' } }])
      once = false
    }
    await project.commitLarge('Doubt', moved, moved.length, { ...quiet, progress })
    const rows = project.db.prepare('SELECT DISTINCT certainty FROM mentions').all()
    expect(rows).toEqual([{ certainty: 'probable' }])
    expect(project.fields('article/b3', 'mention', 'm0-b3')).toMatchObject({ entityId: 'f', certainty: 'probable' })
    expect(await project.check(false)).toMatchObject({ ok: true })
  })

  it('is undone and redone in slices too, and can be stopped on the way', async () => {
    const { project, changes } = many(20, 30)
    await project.commitLarge('Tag 600', changes, changes.length, quiet)
    const before = dumpTables(project.db)
    const stop = new AbortController()
    stop.abort()
    await expect(project.undo({ ...quiet, signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect([dumpTables(project.db), project.undoState().undo]).toEqual([before, 'Tag 600'])
    expect(await project.undo(quiet)).toEqual({ step: 'Tag 600', conflicts: [] })
    expect(project.info().counts.mentions).toBe(0)
    await project.redo(quiet)
    expect(dumpTables(project.db)).toEqual(before)
    expect(await project.check(false)).toMatchObject({ ok: true })
  })

  it('is stored in parts that others may come between, and says what is written when it is stopped there', async () => {
    const { project, changes } = many(40, 30)
    const stop = new AbortController()
    const progress = () => {
      if (project.info().counts.mentions < 960) return
      project.commit('Note', [{ replica: 'article/b39', kind: 'note', id: 'n', fields: { text: 'Meanwhile' } }])
      stop.abort()
    }
    const work = { signal: stop.signal, progress }
    await expect(project.commitLarge('Tag 1,200', changes, changes.length, work)).rejects.toMatchObject({
      code: 'cancelled',
      message: 'Stopped. 960 records were written before; Undo takes that back.',
      data: { written: 960 },
    })
    expect(project.info().counts).toMatchObject({ mentions: 960, notes: 1 })
    expect(project.undoState().undo).toBe('Tag 1,200')
    await project.undo()
    expect(project.info().counts).toMatchObject({ mentions: 0, notes: 1 })
    expect(await project.check(false)).toMatchObject({ ok: true })
  })

  it('goes on with the rest when its undo is stopped on the way', async () => {
    const { project, changes } = many(2, 700)
    await project.commitLarge('Tag 1,400', changes, changes.length, quiet)
    const before = dumpTables(project.db)
    const stop = new AbortController()
    const progress = () => (project.info().counts.mentions < 1400 ? stop.abort() : undefined)
    await expect(project.undo({ signal: stop.signal, progress })).rejects.toMatchObject({ code: 'cancelled' })
    expect(project.undoState()).toEqual({ undo: 'Tag 1,400', redo: 'Tag 1,400' })
    const half = project.info().counts.mentions
    expect([half > 0, half < 1400]).toEqual([true, true])
    expect(await project.undo(quiet)).toEqual({ step: 'Tag 1,400', conflicts: [] })
    expect(project.info().counts.mentions).toBe(0)
    await project.redo(quiet)
    await project.redo(quiet)
    expect(dumpTables(project.db)).toEqual(before)
    expect(await project.check(false)).toMatchObject({ ok: true })
  })

  it('tells listeners which articles changed, and not each of too many records', async () => {
    const { project, changes } = many(20, 30)
    const told: unknown[] = []
    project.onCommitted(({ kinds, articleIds, records, step }) => told.push([kinds, articleIds.length, records, step]))
    await project.commitLarge('Tag 600', changes, changes.length, quiet)
    expect(told).toEqual([[['mention'], 20, null, 'Tag 600']])
  })
})
