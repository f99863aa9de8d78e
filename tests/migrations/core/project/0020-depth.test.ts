import { expect, it } from 'vitest'
import { openDatabase } from '#core/project/database.ts'
import { migrate } from '#core/project/migrate.ts'
import { first } from '#core/project/migrations/0010-first.ts'
import { depth } from '#core/project/migrations/0020-depth.ts'
import { columnsOf, tableKinds, tables } from '#core/project/projection/tables.ts'

it('gives a file of the first schema every table and column of today, and keeps its rows', () => {
  const sql = openDatabase(':memory:')
  migrate(sql, [first])
  sql.run("INSERT INTO tags (id, name, rank, analyst, created_at) VALUES ('t', 'Framing', 0, 'ada', 1)")
  migrate(sql, [first, depth])
  expect(sql.db.pragma('user_version', { simple: true })).toBe(20)
  expect(sql.all('SELECT id, name, key FROM tags')).toEqual([{ id: 't', name: 'Framing', key: null }])
  for (const kind of tableKinds) {
    const { table } = tables[kind]
    const found = sql.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((row) => row.name)
    expect([table, found]).toEqual([table, expect.arrayContaining(columnsOf(kind))])
    const strict = sql.get<{ strict: number }>('SELECT strict FROM pragma_table_list WHERE name = ?', table)
    expect([table, strict?.strict]).toEqual([table, 1])
  }
  sql.close()
})
