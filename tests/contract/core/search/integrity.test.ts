import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles } from '#core/project/open.ts'
import { search } from '#core/search/find.ts'
import { checkSearchIndex, rebuildSearchIndex } from '#core/search/integrity.ts'
import { makeProject } from '../../../support/make-project.ts'
import { testFolder } from '../../../support/test-core.ts'

function openProject() {
  const path = join(testFolder(), 'case.dossier')
  makeProject(path, [
    {
      id: 'a1',
      title: 'First',
      blocks: ['Ankara met Damascus.', { kind: 'paragraph', zone: 'boilerplate', text: 'Share' }],
    },
    { id: 'a2', title: 'Second', blocks: ['Nothing from Ankara.'] },
  ])
  const effects = { now: () => 1, newId: () => crypto.randomUUID() }
  const project = projectFiles(effects, { id: 'me', name: 'Me', color: null }).open(path)
  project.commit('Write', [
    { replica: 'case', kind: 'entity', id: 'e1', fields: { name: 'Türkiye', type: 'government' } },
    { replica: 'case', kind: 'alias', id: 'al1', fields: { entityId: 'e1', text: 'Ankara' } },
    { replica: 'article/a1', kind: 'note', id: 'n1', fields: { text: 'Ask Ankara', passage: null } },
    { replica: 'case', kind: 'brief', id: 'b1', fields: { title: 'On Ankara' } },
  ])
  return project
}

const found = (project: ReturnType<typeof openProject>, text: string) =>
  search(project.db, { text }).map(({ kind, id, score, snippet }) => ({ kind, id, score, snippet }))

test('a whole index has no problem, and making it anew changes no answer', () => {
  const project = openProject()
  expect(checkSearchIndex(project.db)).toEqual([])
  const before = found(project, 'ankara')
  expect(before.map((hit) => hit.id).sort()).toEqual(['a1', 'a2', 'b1', 'e1', 'n1'])
  expect(project.db.transaction(() => rebuildSearchIndex(project.db))()).toBe(5)
  expect(checkSearchIndex(project.db)).toEqual([])
  const byId = (hits: typeof before) => hits.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(found(project, 'ankara'))).toEqual(byId(before))
  expect(found(project, 'share')).toEqual([])
  project.close()
})

test('records that are missing, too many or without their text are named', () => {
  const project = openProject()
  project.db.prepare('DELETE FROM search_rows WHERE id = ?').run('n1')
  project.db.prepare("INSERT INTO search_rows (ord, kind, id) VALUES (99, 'claim', 'c9')").run()
  expect(checkSearchIndex(project.db)).toEqual([
    'The note n1 is not in the search index.',
    'The claim c9 is in the search index but not in its table.',
    'The claim c9 is named in the search index without its text.',
    'The search index holds 1 text of no record.',
  ])
  project.db.transaction(() => rebuildSearchIndex(project.db))()
  expect(checkSearchIndex(project.db)).toEqual([])
  project.close()
})

test('a damaged index is told of, and can be made anew', () => {
  const project = openProject()
  project.db.unsafeMode(true)
  project.db.exec('UPDATE search_articles_data SET block = zeroblob(30) WHERE id > 10')
  expect(checkSearchIndex(project.db)[0]).toMatch(/fts5|search_articles/)
  project.db.transaction(() => rebuildSearchIndex(project.db))()
  expect(checkSearchIndex(project.db)).toEqual([])
  expect(found(project, 'damascus').map((hit) => hit.id)).toEqual(['a1'])
  project.close()
})
