import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'

function entity(fields: Change['fields'], id = 'e'): Change {
  return { replica: 'case', kind: 'entity', id, fields }
}

describe('the history of a record', () => {
  it('tells who did what and when, newest first', async () => {
    const project = projectCase().project()
    project.commit('Tag Ankara', [entity({ name: 'Ankara', type: 'place' })])
    project.commit('Rename', [entity({ name: 'Angora' })])
    project.commit('Delete', [entity({ deletedAt: 5 })])
    await project.undo()
    const history = project.history('entity', 'e')
    expect(history.map(({ step, action, fields }) => [step, action, fields])).toEqual([
      ['Undo Delete', 'restored', { deletedAt: null }],
      ['Delete', 'deleted', { deletedAt: 5 }],
      ['Rename', 'changed', { name: 'Angora' }],
      ['Tag Ankara', 'created', { name: 'Ankara', type: 'place' }],
    ])
    expect(new Set(history.map((one) => one.analystName))).toEqual(new Set(['Ada']))
    expect(history.map((one) => one.at)).toEqual(history.map((one) => one.at).toSorted((a, b) => b - a))
  })

  it('keeps the stamps of a colleague whose copy is taken in', () => {
    const one = projectCase()
    const project = one.project()
    project.commit('Make', [entity({ name: 'Ankara', type: 'place' })])
    project.saveCopy(one.path('copy'))
    const colleague = one.files('Bob').open(one.path('copy'))
    colleague.commit('Rename', [entity({ name: 'Angora' })])
    project.receive(colleague.parcel(), 'copy.dossier')
    expect(project.history('entity', 'e')).toEqual(colleague.history('entity', 'e'))
    expect(project.history('entity', 'e')[0]).toMatchObject({ step: 'Rename', analyst: 'bob', analystName: 'Bob' })
  })

  it('tells what an update from elsewhere did', () => {
    const project = projectCase().project()
    project.commit('Make', [entity({ name: 'Ankara', type: 'place' })])
    const doc = new Y.Doc()
    Y.applyUpdate(doc, project.state('case'))
    const record = doc.getMap('entities').get('e')
    if (record instanceof Y.Map) record.set('name', 'Angora')
    doc.getMap('entities').set('f', new Y.Map([['name', 'Moscow']]))
    project.applyUpdate('case', Y.encodeStateAsUpdate(doc), { type: 'hub', url: 'hub' })
    expect(project.history('entity', 'e')[0]).toMatchObject({
      step: 'hub',
      action: 'changed',
      fields: { name: 'Angora' },
    })
    expect(project.history('entity', 'f')[0]).toMatchObject({ action: 'created', fields: { name: 'Moscow' } })
  })

  it('survives compaction and keeps records of one id in two articles apart', () => {
    const one = projectCase()
    const project = one.files('Ada', { compactFrom: 1 }).create(one.path(), 'Case')
    const edit = (article: string, zone: string): Change => ({
      replica: `article/${article}`,
      kind: 'block-edit',
      id: '1',
      fields: { zone },
    })
    project.commit('First', [edit('a', 'caption')])
    project.commit('Second', [edit('b', 'metadata')])
    project.close()
    const again = one.files().open(one.path())
    expect(again.history('block-edit', '1', 'a').map((entry) => entry.step)).toEqual(['First'])
    expect(again.history('block-edit', '1', 'b')[0]?.fields).toMatchObject({ zone: 'metadata' })
  })

  it('does not repeat long texts, nor the context of passages', () => {
    const project = projectCase().project()
    const passage = { start: 0, end: 3, exact: 'The', prefix: 'before', suffix: 'after' }
    const note: Change = { replica: 'article/a', kind: 'note', id: 'n', fields: { text: 'x'.repeat(9000), passage } }
    project.commit('Note', [note])
    const fields = project.history('note', 'n', 'a')[0]?.fields
    expect(String(fields?.text).length).toBeLessThan(2100)
    expect(fields?.passage).toEqual({ start: 0, end: 3, exact: 'The' })
    expect(project.history('content', 'content', 'a')[0]?.fields).toMatchObject({ blocks: '4 blocks' })
  })
})

describe('the analyst who acts', () => {
  it('is in the project with his first write, and again when he changes his name', () => {
    const one = projectCase()
    const project = one.project()
    project.actor = { id: 'bob', name: 'Bob', color: '#fff' }
    const names = () => project.db.prepare('SELECT name, color FROM analysts ORDER BY id').all()
    expect(names()).toEqual([{ name: 'Ada', color: null }])
    project.commit('Make', [entity({ name: 'X', type: 'place' })])
    expect(names()).toEqual([
      { name: 'Ada', color: null },
      { name: 'Bob', color: '#fff' },
    ])
    project.actor = { id: 'bob', name: 'Robert', color: '#fff' }
    project.commit('Rename', [entity({ name: 'Y' })])
    expect(names()).toEqual([
      { name: 'Ada', color: null },
      { name: 'Robert', color: '#fff' },
    ])
    expect(project.undoState().undo).toBe('Rename')
  })

  it('is not undone with what he wrote', async () => {
    const project = projectCase().project()
    project.actor = { id: 'bob', name: 'Bob', color: null }
    project.commit('Make', [entity({ name: 'X', type: 'place' })])
    await project.undo()
    expect(project.db.prepare('SELECT count(*) AS n FROM analysts').get()).toEqual({ n: 2 })
  })
})
