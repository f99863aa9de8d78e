import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

const pageSize = 4096

/** Overwrites a page of a project file that holds rows of a table. */
export function breakTable(path: string, table: string): void {
  const db = new Database(path, { readonly: true })
  const leaf = db
    .prepare<[string], { pageno: number }>("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' LIMIT 1")
    .get(table)
  db.close()
  if (leaf === undefined) throw new Error(`The table ${table} has no page to break.`)
  const bytes = readFileSync(path)
  bytes.fill(0x5a, (leaf.pageno - 1) * pageSize, leaf.pageno * pageSize)
  writeFileSync(path, bytes)
}
