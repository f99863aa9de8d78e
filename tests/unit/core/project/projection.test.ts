import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { OpenProject } from '#core/project/open-project.ts'
import { readBlocks, readJudged } from '#core/project/read-tables.ts'
import { briefUpdate } from '#shared/brief/write-yjs.ts'
import type { Change } from '#shared/model/change.ts'
import { projectCase } from '../../../support/project-case.ts'
import { articleChanges, paragraphs } from '../../../support/project-steps.ts'

function rows(project: OpenProject, query: string): unknown[] {
  return project.db.prepare(query).all()
}

function found(project: OpenProject): unknown[] {
  return rows(project, 'SELECT kind, id FROM search_rows ORDER BY kind, id')
}

/** "Turkey / reportedly", over the break between the second and the third paragraph. */
const overTheBreak = { start: 38, end: 56, exact: 'Turkey\n\nreportedly', prefix: '', suffix: '' }
const mention: Change = {
  replica: 'article/a',
  kind: 'mention',
  id: 'm',
  fields: { entityId: 'e', passage: overTheBreak },
}

describe('an article in the tables', () => {
  it('is its blocks joined by blank lines, with body words counted', () => {
    const project = projectCase().project()
    expect(rows(project, 'SELECT text, words FROM articles')).toEqual([{ text: paragraphs.join('\n\n'), words: 11 }])
    expect(readBlocks(project.db, 'a').map(({ text, zone, start }) => [text, zone, start])).toEqual([
      [paragraphs[0], 'body', 0],
      [paragraphs[1], 'body', 29],
      [paragraphs[2], 'body', 46],
      [paragraphs[3], 'boilerplate', 68],
    ])
  })

  it('moves passages along when a broken sentence is joined and taken apart again', async () => {
    const project = projectCase().project()
    project.commit('Tag', [mention])
    const where = () => rows(project, 'SELECT start, "end", exact FROM mentions')
    expect(where()).toEqual([{ start: 38, end: 56, exact: 'Turkey\n\nreportedly' }])
    project.commit('Join', [{ replica: 'article/a', kind: 'block-edit', id: '2', fields: { joined: true } }])
    expect(where()).toEqual([{ start: 38, end: 55, exact: 'Turkey reportedly' }])
    expect(project.fields('article/a', 'mention', 'm')).toMatchObject({ passage: overTheBreak })
    const text = project.db.prepare<[], { text: string }>('SELECT text FROM articles').get()?.text ?? ''
    expect(text.slice(38, 55)).toBe('Turkey reportedly')
    await project.undo()
    expect(where()).toEqual([{ start: 38, end: 56, exact: 'Turkey\n\nreportedly' }])
  })

  it('is the same whichever of header and text comes first', () => {
    const one = projectCase()
    const [whole, reversed] = [one.project('whole'), one.files().create(one.path('reversed'), 'Case')]
    whole.commit('Tag', [mention])
    const [header, content] = articleChanges('a', 'Article')
    if (!header || !content) throw new Error('An article is two changes')
    reversed.commit('Tag', [mention])
    reversed.commit('Text', [content])
    expect(reversed.info().counts).toMatchObject({ articles: 0, mentions: 0 })
    reversed.commit('Header', [header])
    for (const table of ['articles', 'blocks', 'mentions']) {
      const dump = (project: OpenProject) =>
        rows(project, `SELECT * FROM ${table}`).map((row) => ({ ...(row as object), created_at: 0 }))
      expect(dump(reversed)).toEqual(dump(whole))
    }
  })

  it('goes with everything in it when it is deleted, and comes back with it', async () => {
    const project = projectCase().project()
    project.commit('Work', [
      mention,
      { replica: 'article/a', kind: 'claim', id: 'c', fields: { content: 'It is so' } },
      { replica: 'article/a', kind: 'note', id: 'n', fields: { text: 'Look here' } },
    ])
    const before = found(project)
    expect(before).toHaveLength(3)
    project.commit('Delete', [{ replica: 'case', kind: 'article', id: 'a', fields: { deletedAt: 5 } }])
    expect(project.info().counts).toMatchObject({ articles: 0, mentions: 0, claims: 0, notes: 0 })
    expect([found(project), rows(project, 'SELECT * FROM blocks')]).toEqual([[], []])
    project.commit('Tag more', [{ ...mention, id: 'm2' }])
    await project.undo()
    await project.undo()
    expect(found(project)).toEqual(before)
    expect(project.info().counts).toMatchObject({ articles: 1, mentions: 1, claims: 1, notes: 1 })
  })
})

it('two analysts who join a block and re-zone it at once both keep their correction', () => {
  const one = projectCase()
  const project = one.project()
  project.saveCopy(one.path('copy'))
  const colleague = one.files('Bob').open(one.path('copy'))
  const edit = (part: string, fields: Change['fields']): Change[] => [
    { replica: 'article/a', kind: 'block-edit', id: `2.${part}`, fields },
  ]
  project.commit('Join', edit('join', { joined: true }))
  colleague.commit('Re-zone', edit('zone', { zone: 'caption' }))
  project.receive(colleague.parcel(), 'copy')
  colleague.receive(project.parcel(), 'case')
  for (const each of [project, colleague]) {
    expect(readBlocks(each.db, 'a')[2]).toMatchObject({ joined: true, zone: 'caption' })
  }
})

describe('a record in the tables', () => {
  it('tells "not judged" from "none"', () => {
    const project = projectCase().project()
    const claim = (fields: Change['fields']): Change[] => [{ replica: 'article/a', kind: 'claim', id: 'c', fields }]
    project.commit('Claim', claim({ content: 'It is so', hedge: null, cue: 'reportedly' }))
    const row = project.db
      .prepare<[], { holder: string | null; hedge: string | null; cue: string | null }>(
        'SELECT holder, hedge, cue FROM claims',
      )
      .get()
    const judged = [row?.holder, row?.hedge, row?.cue].map((value) => readJudged(value ?? null))
    expect(judged).toEqual([undefined, null, 'reportedly'])
  })

  it('with an invalid required part stays in the replica, out of the tables, and is reported', async () => {
    const project = projectCase().project()
    const bad = { replica: 'case', kind: 'entity', id: 'bad', fields: { name: 'X', type: 'dragon' } } as const
    const odd = {
      replica: 'case',
      kind: 'entity',
      id: 'odd',
      fields: { name: 'Y', type: 'place', mergedInto: 7 },
    } as const
    project.commit('Make', [bad, odd])
    expect(rows(project, 'SELECT id, merged_into FROM entities')).toEqual([{ id: 'odd', merged_into: null }])
    expect(project.fields('case', 'entity', 'bad')).toMatchObject({ type: 'dragon' })
    const report = await project.check(false)
    expect(report).toEqual({
      ok: true,
      problems: [{ code: 'invalid-record', record: 'bad', message: expect.stringMatching(/entity bad.*type/) }],
    })
  })

  it('keeps fields and kinds of a newer program through edits, reloading and compaction', () => {
    const one = projectCase()
    const project = one.files('Ada', { compactFrom: 1 }).create(one.path(), 'Case')
    project.commit('Make', [
      { replica: 'case', kind: 'entity', id: 'e', fields: { name: 'X', type: 'place', aura: [1] } },
    ])
    const doc = new Y.Doc()
    Y.applyUpdate(doc, project.state('case'))
    doc.getMap('omens').set('o', new Y.Map([['sign', 'crow']]))
    project.applyUpdate('case', Y.encodeStateAsUpdate(doc), { type: 'hub', url: 'hub' })
    project.close()
    const again = one.files().open(one.path())
    again.commit('Rename', [{ replica: 'case', kind: 'entity', id: 'e', fields: { name: 'Z' } }])
    const read = new Y.Doc()
    Y.applyUpdate(read, again.state('case'))
    expect(read.getMap('omens').toJSON()).toEqual({ o: { sign: 'crow' } })
    expect(again.fields('case', 'entity', 'e')).toMatchObject({ name: 'Z', aura: [1] })
  })

  it('reads back from the file as it is in memory, half a character included', () => {
    const one = projectCase()
    const project = one.project()
    const passage = { start: 0, end: 1, exact: '\ud83d', prefix: 'a\ude00', suffix: '' }
    project.commit('Tag', [
      { ...mention, fields: { entityId: 'e', passage, odd: [Number.NaN, { gone: undefined as never }] } },
    ])
    const before = project.fields('article/a', 'mention', 'm')
    project.close()
    const again = one.files().open(one.path())
    expect(again.fields('article/a', 'mention', 'm')).toEqual(before)
    expect(before).toMatchObject({ passage: { exact: '\ufffd', prefix: 'a\ufffd' }, odd: [null, {}] })
  })
})

describe('a brief in the tables', () => {
  it('has the words its editor wrote, whichever of header and text comes first', () => {
    const one = projectCase()
    const text = { type: 'paragraph', children: [{ type: 'text', text: 'Two words' }] }
    const update = briefUpdate({ root: { type: 'root', children: [text] } })
    const header: Change = { replica: 'case', kind: 'brief', id: 'b', fields: { title: 'Brief' } }
    const project = one.project()
    project.commit('Brief', [header])
    project.applyUpdate('brief/b', update, { type: 'editor' })
    const reversed = one.project('reversed')
    reversed.applyUpdate('brief/b', update, { type: 'editor' })
    reversed.commit('Brief', [header])
    for (const each of [project, reversed]) {
      expect(rows(each, 'SELECT title, text, words FROM briefs')).toEqual([
        { title: 'Brief', text: 'Two words', words: 2 },
      ])
      expect(found(each)).toContainEqual({ kind: 'brief', id: 'b' })
    }
  })

  it('tells listeners the update, and nothing when it brings nothing new', () => {
    const project = projectCase().project()
    const update = briefUpdate({ root: { type: 'root', children: [] } })
    const typed = briefUpdate({ root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } })
    const told: unknown[] = []
    project.onCommitted((committed) => told.push(committed.brief))
    for (const each of [update, typed, typed]) project.applyUpdate('brief/b', each, { type: 'editor' })
    expect(told).toEqual([{ id: 'b', update: typed }])
  })
})

describe('an entity in the search index', () => {
  it('is found under its aliases, also those that move to another entity', () => {
    const project = projectCase().project()
    const entity = (id: string, name: string): Change => ({
      replica: 'case',
      kind: 'entity',
      id,
      fields: { name, type: 'place' },
    })
    project.commit('Make', [
      entity('e', 'Turkey'),
      entity('f', 'Syria'),
      { replica: 'case', kind: 'alias', id: 'x', fields: { entityId: 'e', text: 'Ankara' } },
    ])
    const under = () =>
      rows(
        project,
        `SELECT id FROM search_rows WHERE ord IN (SELECT rowid FROM search_records WHERE search_records MATCH 'ankara') ORDER BY id`,
      )
    expect(under()).toEqual([{ id: 'e' }])
    project.commit('Move', [{ replica: 'case', kind: 'alias', id: 'x', fields: { entityId: 'f' } }])
    expect(under()).toEqual([{ id: 'f' }])
  })
})
