import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '#core/project/database.ts'
import { migrate, schemaAfter } from '#core/project/migrate.ts'
import { migrations } from '#core/project/migrations/list.ts'
import type { Migration } from '#core/project/migrations/migration.ts'
import { projectCase } from '../../../support/project-case.ts'

const folder = join(import.meta.dirname, '../../../../electron/core/project/migrations')
const files = readdirSync(folder).filter((name) => /^\d/.test(name))

/** A step that a later version of the program could have. */
const later: Migration = {
  version: 50,
  up: (db) => {
    db.exec("ALTER TABLE tags ADD COLUMN icon TEXT; UPDATE tags SET icon = 'star'")
  },
}

function schemaVersion(path: string): unknown {
  const db = new Database(path, { readonly: true })
  const version = db.pragma('user_version', { simple: true })
  db.close()
  return version
}

describe('schema steps', () => {
  it('are one file each, named after their version, all in the list', () => {
    expect(files.map((name) => Number.parseInt(name, 10))).toEqual(migrations.map((step) => step.version))
  })

  it('have a test each from the step before', () => {
    const tests = readdirSync(import.meta.dirname)
    expect(files.filter((name) => !tests.includes(name.replace('.ts', '.test.ts')))).toEqual([])
  })

  it('are refused out of order or between the tens', () => {
    const step = (version: number): Migration => ({ version, up: () => {} })
    const sql = openDatabase(':memory:')
    expect(() => migrate(sql, [step(20), step(10)])).toThrow(/20/)
    expect(() => migrate(sql, [step(10), step(10)])).toThrow(/10/)
    expect(() => migrate(sql, [step(15)])).toThrow(/15/)
    sql.close()
  })

  it('change nothing when one of them fails', () => {
    const sql = openDatabase(':memory:')
    const broken: Migration = {
      version: 50,
      up: (db) => {
        db.exec('CREATE TABLE half (id TEXT) STRICT')
        throw new Error('broken')
      },
    }
    expect(() => migrate(sql, [...migrations, broken])).toThrow('broken')
    expect(sql.all('SELECT name FROM sqlite_schema')).toEqual([])
    expect(sql.db.pragma('user_version', { simple: true })).toBe(0)
    sql.close()
  })
})

describe('opening a project of an older schema', () => {
  it('keeps it as it was beside, brings it up, and writes it from then on', () => {
    const one = projectCase()
    const old = one.project()
    old.commit('Code', [{ replica: 'case', kind: 'tag', id: 't', fields: { name: 'Framing' } }])
    old.close()
    const project = one.files('Ada', { steps: [...migrations, later] }).open(one.path())
    expect(project.db.prepare('SELECT name, icon FROM tags').all()).toEqual([{ name: 'Framing', icon: 'star' }])
    project.close()
    expect(readdirSync(one.folder).toSorted()).toEqual(['case.dossier', 'case.schema-40.dossier'])
    expect([schemaVersion(one.path()), schemaVersion(one.path('case.schema-40'))]).toEqual([50, 40])
    const backup = one.files().open(one.path('case.schema-40'))
    expect(backup.db.prepare('SELECT name FROM tags').all()).toEqual([{ name: 'Framing' }])
  })

  it('leaves it alone when bringing it up fails', () => {
    const one = projectCase()
    one.project().close()
    const broken: Migration = {
      version: 50,
      up: () => {
        throw new Error('broken')
      },
    }
    expect(() => one.files('Ada', { steps: [...migrations, broken] }).open(one.path())).toThrow('broken')
    expect(schemaVersion(one.path())).toBe(schemaAfter(migrations))
    expect(one.files().open(one.path()).readOnly).toBe(false)
  })

  it('reads it from a copy that is brought up when only reading is asked for', () => {
    const one = projectCase()
    const old = one.project()
    old.commit('Code', [{ replica: 'case', kind: 'tag', id: 't', fields: { name: 'Framing' } }])
    old.close()
    const reader = one.files('Ada', { steps: [...migrations, later] }).open(one.path(), { readOnly: true })
    expect(reader.db.prepare('SELECT icon FROM tags').all()).toEqual([{ icon: 'star' }])
    expect(reader.readOnly).toBe(true)
    reader.close()
    expect(readdirSync(one.folder)).toEqual(['case.dossier'])
    expect(schemaVersion(one.path())).toBe(schemaAfter(migrations))
  })
})
