import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { schemaAfter } from '#core/project/migrate.ts'
import { migrations } from '#core/project/migrations/list.ts'
import { DossierError, type ErrorCode } from '#shared/protocol/errors.ts'
import { copyMidWrite } from '../../../support/hot-journal.ts'
import { type ProjectCase, projectCase } from '../../../support/project-case.ts'

/** Every file of a folder with its bytes. */
function snapshot(folder: string): { [name: string]: string } {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

function refusal(one: ProjectCase, path: string, readOnly = false): DossierError {
  try {
    one.files().open(path, { readOnly })
  } catch (error) {
    if (error instanceof DossierError) return error
    throw error
  }
  throw new Error('It was opened')
}

function sqliteFile(path: string, pragmas: readonly string[]): void {
  const db = new Database(path)
  for (const pragma of pragmas) db.pragma(pragma)
  db.exec('CREATE TABLE things (id INTEGER PRIMARY KEY)')
  db.close()
}

const ours = 0x444f5352
const files: { what: string; code: ErrorCode; says: RegExp; make(path: string): void }[] = [
  {
    what: 'a text file',
    code: 'not-sqlite',
    says: /not a Dossier project/,
    make: (path) => writeFileSync(path, 'Hello'),
  },
  { what: 'an empty file', code: 'not-sqlite', says: /not a Dossier project/, make: (path) => writeFileSync(path, '') },
  {
    what: 'a file that only begins like SQLite',
    code: 'not-sqlite',
    says: /not a Dossier project/,
    make: (path) => writeFileSync(path, 'SQLite format 3\0 and then nothing'),
  },
  { what: 'a folder', code: 'not-sqlite', says: /folder/, make: (path) => mkdirSync(path) },
  {
    what: 'a database without an owner',
    code: 'foreign-file',
    says: /another program/,
    make: (path) => sqliteFile(path, []),
  },
  {
    what: 'a database of another program',
    code: 'foreign-file',
    says: /another program/,
    make: (path) => sqliteFile(path, ['application_id = 1196444487']),
  },
  {
    what: 'a project of a newer schema',
    code: 'newer-schema',
    says: /schema 9990.*Update Dossier/,
    make: (path) => sqliteFile(path, [`application_id = ${ours}`, 'user_version = 9990']),
  },
  {
    what: 'a file that says it is a project and has no tables',
    code: 'damaged',
    says: /damaged/,
    make: (path) => sqliteFile(path, [`application_id = ${ours}`, 'user_version = 10']),
  },
  {
    what: 'a project of a schema that never was',
    code: 'damaged',
    says: /damaged/,
    make: (path) => sqliteFile(path, [`application_id = ${ours}`, 'user_version = 7']),
  },
]

describe('refuses without changing a byte', () => {
  for (const { what, code, says, make } of files) {
    for (const readOnly of [false, true]) {
      it(`${what}${readOnly ? ', asked to read only' : ''}`, () => {
        const one = projectCase()
        const path = one.path()
        make(path)
        const before = existsSync(path) && what !== 'a folder' ? snapshot(one.folder) : {}
        const error = refusal(one, path, readOnly)
        expect([error.code, error.message]).toEqual([code, expect.stringMatching(says)])
        if (what !== 'a folder') expect(snapshot(one.folder)).toEqual(before)
      })
    }
  }

  it('a newer or foreign file that has a hot journal beside it', () => {
    for (const pragma of [`application_id = ${ours}`, 'application_id = 5']) {
      const one = projectCase()
      sqliteFile(one.path('whole'), [pragma, 'user_version = 9990'])
      const db = new Database(one.path('whole'))
      copyMidWrite(db, 'INSERT INTO things DEFAULT VALUES', one.path())
      db.close()
      const before = snapshot(one.folder)
      expect(['newer-schema', 'foreign-file']).toContain(refusal(one, one.path()).code)
      expect(snapshot(one.folder)).toEqual(before)
      new Database(one.path()).prepare('SELECT * FROM things').all()
      expect(snapshot(one.folder)).not.toEqual(before)
    }
  })

  it('a file that is not there', () => {
    const one = projectCase()
    expect(refusal(one, one.path('nowhere'))).toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/nowhere.dossier.*not there/),
    })
    expect(readdirSync(one.folder)).toEqual([])
  })
})

describe('creating', () => {
  it('refuses a name that is taken and a folder that is not there', () => {
    const one = projectCase()
    one.project().close()
    const before = snapshot(one.folder)
    expect(() => one.files().create(one.path(), 'Again')).toThrow(expect.objectContaining({ code: 'already-exists' }))
    expect(() => one.files().create(join(one.folder, 'none', 'x.dossier'), 'X')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    expect(snapshot(one.folder)).toEqual(before)
  })

  it('gives every project an id of its own, which stays', () => {
    const one = projectCase()
    const [first, second] = [one.project('first'), one.project('second')]
    const id = first.info().projectId
    expect(id).not.toBe(second.info().projectId)
    first.close()
    expect(one.files().open(first.path).info()).toMatchObject({
      projectId: id,
      title: 'Case',
      readOnly: false,
      losses: [],
    })
  })

  it('makes a file that SQLite tools recognise', () => {
    const one = projectCase()
    const project = one.project()
    expect(project.db.pragma('application_id', { simple: true })).toBe(ours)
    expect(project.db.pragma('user_version', { simple: true })).toBe(schemaAfter(migrations))
    expect(project.db.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(project.db.pragma('synchronous', { simple: true })).toBe(3)
    const loose = project.db
      .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
      .all()
    expect(loose).toEqual([])
  })
})
