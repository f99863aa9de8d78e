import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '#core/project/database.ts'
import { migrate } from '#core/project/migrate.ts'
import type { OpenProject } from '#core/project/open-project.ts'
import { salvage } from '#core/project/repair/salvage.ts'
import { briefUpdate } from '#shared/brief/write-yjs.ts'
import type { Change } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { breakTable } from '../../../support/break-table.ts'
import { type ProjectCase, projectCase } from '../../../support/project-case.ts'
import { dumpTables } from '../../../support/project-dump.ts'
import { articleChanges, doStep, nothingKnown, plainActs } from '../../../support/project-steps.ts'
import { seeded } from '../../../support/random.ts'

function entity(id: string, fields: Change['fields']): Change {
  return { replica: 'case', kind: 'entity', id, fields }
}

function codes({ problems }: { problems: { code: string }[] }): string[] {
  return [...new Set(problems.map((problem) => problem.code))].toSorted()
}

/** A closed project with a bit of everything. */
function filled(one: ProjectCase, compactFrom = 1000): { path: string; tables: { [table: string]: unknown[] } } {
  const project = one.files('Ada', { compactFrom }).create(one.path(), 'Case')
  project.commit('Import', articleChanges('a', 'Article'))
  project.commit('Name', [
    entity('e', { name: 'Ankara', type: 'place' }),
    entity('f', { name: 'Moscow', type: 'place' }),
  ])
  const random = seeded(3)
  let ids = 0
  const known = { ...nothingKnown(), articles: ['a'] }
  const harmless = plainActs.filter((act) => !/delete-article|invalid|unknown/.test(act))
  for (let at = 0; at < 60; at++) {
    const numbers = [random.below(999), random.below(999), random.below(999)] as const
    doStep(project, known, { act: random.pick(harmless), numbers }, () => `r${String(ids++).padStart(3, '0')}`)
  }
  const tables = dumpTables(project.db)
  project.close()
  return { path: project.path, tables }
}

/** Changes a closed file behind the program's back. */
function tamper(path: string, ...statements: string[]): void {
  const db = new Database(path)
  for (const statement of statements) db.exec(statement)
  db.close()
}

/** What `repair` makes of a file that was tampered with. */
async function mended(one: ProjectCase, ...statements: string[]) {
  const { path, tables } = filled(one)
  tamper(path, ...statements)
  const project = one.files().open(path)
  const found = await project.check(false)
  const report = await project.check(true)
  return { project, found, report, tables, now: dumpTables(project.db) }
}

describe('tables that are not what the replicas say', () => {
  const tampered: { [what: string]: string } = {
    'a changed value': "UPDATE entities SET name = 'Angora' WHERE id = 'e'",
    'a missing row': "DELETE FROM entities WHERE id = 'e'",
    'a row too many': "INSERT INTO tags (id, name, rank, analyst, created_at) VALUES ('ghost', 'Ghost', 0, 'x', 0)",
    'a changed text': "UPDATE articles SET text = 'x' || text WHERE id = 'a'",
    'a changed block': "UPDATE blocks SET zone = 'metadata' WHERE position = 0",
    'a row of no article': "UPDATE mentions SET article_id = 'nowhere' WHERE id = (SELECT min(id) FROM mentions)",
    'a deleted article': "DELETE FROM articles WHERE id = 'a'",
    'a brief without its words': "UPDATE briefs SET text = '', words = 0",
  }
  for (const [what, statement] of Object.entries(tampered)) {
    it(`${what}: is found, and a repair makes them anew`, async () => {
      const { project, found, report, tables, now } = await mended(projectCase(), statement)
      expect([found.ok, codes(found)]).toEqual([false, expect.arrayContaining(['table-differs'])])
      expect(report).toMatchObject({ ok: true, repaired: expect.any(Number) })
      expect(now).toEqual(tables)
      expect(project.readOnly).toBe(false)
    })
  }

  it('an index that misses something is found and made anew', async () => {
    const { found, report } = await mended(projectCase(), "DELETE FROM search_rows WHERE kind = 'entity'")
    expect([found.ok, codes(found)]).toEqual([false, expect.arrayContaining(['index-differs'])])
    expect(report.ok).toBe(true)
  })

  it('a check alone writes nothing', async () => {
    const one = projectCase()
    const { path } = filled(one)
    tamper(path, "UPDATE entities SET name = 'Angora' WHERE id = 'e'")
    const bytes = readFileSync(path)
    const project = one.files().open(path)
    await project.check(false)
    project.close()
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

describe('a log that has lost something', () => {
  const harmed: { [what: string]: { statement: string; code: string } } = {
    'a changed update': {
      statement: "UPDATE log SET data = zeroblob(length(data)) WHERE step = 'Name'",
      code: 'log-damaged',
    },
    'every update of the case changed': {
      statement: "UPDATE log SET data = substr(data, 2) WHERE replica = 'case' AND seq > 1",
      code: 'log-damaged',
    },
    'a missing row': { statement: "DELETE FROM log WHERE step = 'Name'", code: 'log-missing' },
    'the missing rows of an article': { statement: "DELETE FROM log WHERE replica = 'article/a'", code: 'log-missing' },
    'the last rows missing': { statement: 'DELETE FROM log WHERE seq > 40', code: 'log-missing' },
    'a changed author': { statement: "UPDATE log SET analyst = 'eve' WHERE seq = 5", code: 'log-stamp' },
  }
  for (const [what, { statement, code }] of Object.entries(harmed)) {
    it(`${what}: is read-only with its losses, is read from the tables, and a repair brings all of it back`, async () => {
      const one = projectCase()
      const { path, tables } = filled(one)
      tamper(path, statement)
      const project = one.files().open(path)
      const found = await project.check(false)
      expect([found.ok, codes(found)]).toEqual([false, expect.arrayContaining([code])])
      expect(project.info()).toMatchObject({ readOnly: true, readOnlyReason: 'damaged' })
      expect(project.info().losses.length).toBeGreaterThan(0)
      expect(dumpTables(project.db)).toEqual(tables)
      expect(() => project.commit('X', [entity('x', { name: 'X', type: 'place' })])).toThrow(
        expect.objectContaining({ code: 'read-only' }),
      )
      expect(await project.check(true)).toMatchObject({ ok: true })
      expect(dumpTables(project.db)).toEqual(tables)
      expect(project.info()).toMatchObject({ readOnly: false, losses: [] })
      expect(readdirSync(one.folder)).toContain('case.damaged.dossier')
      project.commit('X', [entity('e', { name: 'Written again' })])
      project.close()
      expect((await one.files().open(path).check(false)).ok).toBe(true)
    })
  }

  it('is told of by the titles of what is affected', async () => {
    const one = projectCase()
    const project = one.files().create(one.path(), 'Case')
    project.commit('Import', articleChanges('a', 'The toll post'))
    project.close()
    tamper(project.path, "UPDATE log SET data = zeroblob(length(data)) WHERE replica = 'article/a'")
    const { problems } = await one.files().open(project.path).check(false)
    const told = problems.filter(({ code }) => code === 'log-damaged').map(({ message }) => message)
    expect(told).toEqual([expect.stringMatching(/^The change \S+ to the article “The toll post” is damaged\.$/)])
  })

  it('a lost snapshot is made good from the tables', async () => {
    const one = projectCase()
    const { path, tables } = filled(one, 2)
    for (const statement of ['DELETE FROM snapshots', 'UPDATE snapshots SET data = zeroblob(20)']) {
      const copy = one.path(`copy-${statement.length}`)
      writeFileSync(copy, readFileSync(path))
      tamper(copy, statement)
      const project = one.files().open(copy)
      expect(codes(await project.check(false)).filter((code) => code.startsWith('snapshot'))).toHaveLength(1)
      expect(await project.check(true)).toMatchObject({ ok: true })
      const { briefs: _briefs, ...rest } = dumpTables(project.db)
      const { briefs: _wanted, ...wanted } = tables
      expect(rest).toEqual(wanted)
    }
  })

  it('a record deleted by a lost change stays deleted', async () => {
    const one = projectCase()
    const project = one.project()
    project.commit('Make', [entity('e', { name: 'Ankara', type: 'place' })])
    project.commit('Delete', [entity('e', { deletedAt: 5 })])
    project.close()
    tamper(project.path, "UPDATE log SET data = zeroblob(9) WHERE step = 'Delete'")
    const again = one.files().open(project.path)
    await again.check(true)
    expect(again.info().counts.entities).toBe(0)
  })

  it('a brief keeps the form of what is left and gets the lost words back as plain paragraphs', async () => {
    const one = projectCase()
    const project = one.project()
    const heading = { type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'Kept' }] }
    const lost = { type: 'paragraph', children: [{ type: 'text', text: 'Lost words' }] }
    project.commit('Brief', [{ replica: 'case', kind: 'brief', id: 'b', fields: { title: 'B' } }])
    project.applyUpdate('brief/b', briefUpdate({ root: { type: 'root', children: [heading] } }), { type: 'editor' })
    project.applyUpdate('brief/b', briefUpdate({ root: { type: 'root', children: [lost] } }), { type: 'editor' })
    const before = dumpTables(project.db).briefs
    project.close()
    tamper(project.path, 'UPDATE log SET data = zeroblob(9) WHERE seq = (SELECT max(seq) FROM log)')
    const again = one.files().open(project.path)
    await again.check(true)
    expect(dumpTables(again.db).briefs).toEqual(before)
  })

  it('an image that is not what was stored is reported and taken out', async () => {
    const one = projectCase()
    const project = one.project()
    const hash = project.putBlob(new Uint8Array([1, 2, 3]), 'image/png')
    project.close()
    tamper(project.path, "UPDATE blobs SET bytes = x'010204'")
    const again = one.files().open(project.path)
    expect(codes(await again.check(false))).toEqual(['blob-damaged'])
    expect((await again.check(true)).ok).toBe(true)
    expect(again.blob(hash)).toBeNull()
  })
})

describe('a file whose structure is broken', () => {
  /** Overwrites a page of a table's rows with noise. */
  it('is met while reading: the error is a sentence, the file is checked and then read from what is left', async () => {
    const one = projectCase()
    const { path, tables } = filled(one)
    breakTable(path, 'mentions')
    const bytes = readFileSync(path)
    const project = one.files().open(path)
    const healed = new Promise<void>((resolve) => {
      project.onState(() => {
        if (readable(project)) resolve()
      })
    })
    const told = attempt(() => project.db.prepare('SELECT exact FROM mentions').all())
    expect(project.explain(told)).toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(/case.dossier.*damaged/),
    })
    await healed
    expect(dumpTables(project.db)).toEqual(tables)
    expect(project.info()).toMatchObject({ readOnlyReason: 'damaged' })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(await project.check(true)).toMatchObject({ ok: true })
    expect(dumpTables(project.db)).toEqual(tables)
    project.commit('X', [entity('e', { name: 'Written again' })])
  })

  it('whose log leads round in a circle is checked to the end and read from what is left', async () => {
    const one = projectCase()
    const { path, tables } = filled(one)
    const db = new Database(path, { readonly: true })
    const root = db
      .prepare<[], { pageno: number }>("SELECT pageno FROM dbstat WHERE name = 'log' AND pagetype = 'internal'")
      .get()?.pageno
    db.close()
    const bytes = readFileSync(path)
    // The last child of an inner page of a table's tree is at byte 8: here the page itself.
    bytes.writeUInt32BE(root ?? 0, ((root ?? 1) - 1) * 4096 + 8)
    writeFileSync(path, bytes)
    const project = one.files().open(path)
    expect(codes(await project.check(false))).toContain('structure')
    expect(project.info()).toMatchObject({ readOnlyReason: 'damaged' })
    expect(await project.check(true)).toMatchObject({ ok: true })
    expect(dumpTables(project.db)).toEqual(tables)
  })

  function readable(project: OpenProject): boolean {
    return !(attempt(() => project.db.prepare('SELECT exact FROM mentions').all()) instanceof Error)
  }

  function attempt(work: () => unknown): unknown {
    try {
      return work()
    } catch (error) {
      return error
    }
  }

  it('is salvaged around what is broken, rows before and after it', () => {
    const one = projectCase()
    const path = one.path('many')
    const source = openDatabase(path)
    migrate(source)
    const insert = 'INSERT INTO notes VALUES (?, ?, ?, NULL, NULL, NULL, NULL, NULL, ?, 0)'
    source.transaction(() => {
      for (let at = 0; at < 2000; at++) source.run(insert, `n${at}`, 'a', 'x'.repeat(200), 'ada')
    })
    source.close()
    const db = new Database(path, { readonly: true })
    const leaves = db
      .prepare<[], { pageno: number }>(
        "SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf' ORDER BY path",
      )
      .all()
    db.close()
    const bytes = readFileSync(path)
    for (const at of [20, 21, 60]) {
      const page = leaves[at]?.pageno ?? 0
      bytes.fill(0x5a, (page - 1) * 4096, page * 4096)
    }
    writeFileSync(path, bytes)
    const [damaged, fresh] = [openDatabase(path), openDatabase(one.path('fresh'))]
    migrate(fresh)
    salvage(damaged, fresh)
    const saved = fresh.all<{ id: string }>('SELECT id FROM notes').map((row) => Number(row.id.slice(1)))
    expect(saved.length).toBeGreaterThan(1900)
    expect(saved).toEqual(expect.arrayContaining([0, 700, 1999]))
    damaged.close()
    fresh.close()
  })
})

describe('what a check reports without calling it wrong', () => {
  it('references to what is not there', async () => {
    const project = projectCase().project()
    const passage = { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' }
    project.commit('Tag', [{ replica: 'article/a', kind: 'mention', id: 'm', fields: { entityId: 'gone', passage } }])
    expect(await project.check(false)).toEqual({
      ok: true,
      problems: [{ code: 'dangling', message: '1 mention names an entity that is not there.' }],
    })
  })
  it('events, relations, judgements and merges that point at what is not there', async () => {
    const project = projectCase().project()
    const passage = { start: 0, end: 3, exact: 'The', prefix: '', suffix: '' }
    const put = (replica: 'case' | 'article/a', kind: Kind, fields: { [name: string]: Json }) =>
      ({ replica, kind, id: `${kind}-1`, fields }) as const
    project.commit('Depth', [
      put('case', 'entity', { name: 'Dovrin', type: 'place', mergedInto: 'gone' }),
      put('case', 'event', { title: 'Closed', placeId: 'gone' }),
      put('case', 'participant', { eventId: 'event-1', entityId: 'gone' }),
      put('case', 'relation', { fromId: 'entity-1', toId: 'gone', typeId: 'supports' }),
      put('article/a', 'relation-passage', { relationId: 'relation-1', passage, claimId: 'gone' }),
      put('article/a', 'event-passage', { eventId: 'gone', passage }),
      put('article/a', 'assessment', { claimId: 'gone', credence: 50 }),
    ])
    const { ok, problems } = await project.check(false)
    expect(ok).toBe(true)
    expect(problems.map(({ message }) => message)).toEqual([
      '1 entity is merged into one that is not there.',
      '1 assessment is of a claim that is not there.',
      '1 passage tells of an event that is not there.',
      '1 event has a place that is not there.',
      '1 part in an event belongs to an entity or event that is not there.',
      '1 relation has an end that is not there.',
      '1 relation is asserted by a claim that is not there.',
    ])
  })
})

it('a check can be stopped, and a repair is refused on what is open for reading', async () => {
  const one = projectCase()
  const { path } = filled(one)
  const project = one.files().open(path)
  const stop = new AbortController()
  stop.abort()
  const work = { signal: stop.signal, progress: () => {} }
  await expect(project.check(true, work)).rejects.toMatchObject({ code: 'cancelled' })
  project.close()
  const reader = one.files().open(path, { readOnly: true })
  await expect(reader.check(true)).rejects.toMatchObject({ code: 'read-only' })
})
