import { expect, it } from 'vitest'
import { openDatabase } from '#core/project/database.ts'
import { migrate } from '#core/project/migrate.ts'
import { migrations } from '#core/project/migrations/list.ts'

it('brings a file of schema 30 to one in which mentions are found by the place literally named', () => {
  const sql = openDatabase(':memory:')
  migrate(sql, migrations.slice(0, 3))
  migrate(sql, migrations.slice(0, 4))
  expect(sql.db.pragma('user_version', { simple: true })).toBe(40)
  const plan = sql.all<{ detail: string }>("EXPLAIN QUERY PLAN SELECT id FROM mentions WHERE metonym_of IN ('a', 'b')")
  expect(plan.map(({ detail }) => detail).join()).toContain('mentions_metonym')
  sql.close()
})
