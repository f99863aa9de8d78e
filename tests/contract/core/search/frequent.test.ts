import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { first } from '#core/project/migrations/0010-first.ts'
import { articlesThatMayHold, search } from '#core/search/find.ts'
import { indexText } from '#core/search/index-rows.ts'

const count = 2200

/** A project's tables with many short articles, of which every tenth says "rare" and the first is called "Common". */
function manyArticles() {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  first.up(db)
  const add = db.prepare(
    `INSERT INTO articles (id, title, direction, themes, imported_at, analyst, created_at, words, joins, text)
     VALUES (?, ?, 'ltr', '[]', 0, '', 0, 0, '[]', ?)`,
  )
  db.transaction(() => {
    for (let index = 0; index < count; index++) {
      const id = `a${index}`
      const title = index === 0 ? 'Common ground' : `Report ${index}`
      const text = `The common words of article ${index}.${index % 10 === 0 ? '\n\nA rare one.' : ''}`
      add.run(id, title, text)
      indexText(db, { kind: 'article', id, title, text })
    }
  })()
  return db
}

test('a word that stands everywhere is answered with titles first, then the latest articles', () => {
  const db = manyArticles()
  const ids = search(db, { text: 'common', limit: 3 }).map((hit) => hit.id)
  expect(ids).toEqual(['a0', `a${count - 1}`, `a${count - 2}`])
})

test('a rarer word beside it, and a phrase of frequent words, are found wherever they stand', () => {
  const db = manyArticles()
  expect(search(db, { text: 'common rare', limit: 500 })).toHaveLength(count / 10)
  expect(search(db, { text: '"common words"', limit: 500 })).toHaveLength(500)
  expect(search(db, { text: '"article 1234"' }).map((hit) => hit.id)).toEqual(['a1234'])
  expect(search(db, { text: '"words common"' })).toEqual([])
  expect(search(db, { text: 'artic*', limit: 500 })).toHaveLength(500)
})

test('many titles fill the answer', () => {
  const db = manyArticles()
  const hits = search(db, { text: 'report', limit: 20 })
  expect(hits).toHaveLength(20)
  for (const hit of hits) expect(hit.title).toContain('Report')
})

test('articles that may hold a text are all of those that do', () => {
  const db = manyArticles()
  expect(articlesThatMayHold(db, 'rare')).toHaveLength(count / 10)
  expect(articlesThatMayHold(db, 'Common words')).toHaveLength(count)
  expect(articlesThatMayHold(db, 'article 7.')).toEqual(['a7'])
  expect(articlesThatMayHold(db, '…')).toBeNull()
})
