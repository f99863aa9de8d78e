import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { sha256 } from '#core/project/log.ts'
import { unpack } from '#core/project/packed.ts'
import { projectCase } from '../../../support/project-case.ts'
import { articleChanges } from '../../../support/project-steps.ts'

/** Makes a project file into one of schema 20, in which updates stood as they are. */
function bringBack(path: string): void {
  const db = new Database(path)
  const rows = db
    .prepare<[], { seq: number; data: Uint8Array; hash: string }>(
      'SELECT seq, data, hash FROM log WHERE data IS NOT NULL',
    )
    .all()
  for (const { seq, data, hash } of rows) {
    const plain = unpack(data)
    db.prepare('UPDATE log SET data = ?, hash = ? WHERE seq = ?').run(plain, `${sha256(plain)}${hash.slice(64)}`, seq)
  }
  for (const { replica, data } of db
    .prepare<[], { replica: string; data: Uint8Array }>('SELECT replica, data FROM snapshots')
    .all()) {
    const plain = unpack(data)
    db.prepare('UPDATE snapshots SET data = ?, hash = ? WHERE replica = ?').run(plain, sha256(plain), replica)
  }
  db.pragma('user_version = 20')
  db.close()
}

it('packs the updates and saved states of a file of schema 20; all is there and check is clean', async () => {
  const one = projectCase()
  const old = one.files('Ada', { compactFrom: 4 }).create(one.path(), 'Case')
  old.commit('Import', articleChanges('a', 'Article'))
  for (let at = 0; at < 12; at++) {
    old.commit('Code', [
      { replica: 'case', kind: 'tag', id: `t${at}`, fields: { name: `Code ${at}`.repeat(at * 60 + 1) } },
    ])
  }
  const tags = old.db.prepare('SELECT * FROM tags ORDER BY id').all()
  old.close()
  bringBack(one.path())
  const project = one.files().open(one.path())
  expect(project.info().losses).toEqual([])
  expect(project.db.prepare('SELECT * FROM tags ORDER BY id').all()).toEqual(tags)
  expect(await project.check(false)).toEqual({ ok: true, problems: [] })
  project.commit('Code', [{ replica: 'case', kind: 'tag', id: 't3', fields: { name: 'Changed' } }])
  expect(project.db.prepare('SELECT name FROM tags WHERE id = ?').pluck().get('t3')).toBe('Changed')
  project.close()
})

it('leaves what was damaged as it was, to be told of', async () => {
  const one = projectCase()
  const old = one.project()
  old.commit('Code', [{ replica: 'case', kind: 'tag', id: 't', fields: { name: 'Framing' } }])
  old.close()
  bringBack(one.path())
  const db = new Database(one.path())
  db.prepare("UPDATE log SET data = x'0102' WHERE seq = (SELECT max(seq) FROM log)").run()
  db.close()
  const project = one.files().open(one.path())
  const { problems } = await project.check(false)
  expect(problems.map(({ code }) => code)).toContain('log-damaged')
  project.close()
})
