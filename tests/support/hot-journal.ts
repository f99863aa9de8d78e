import { copyFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'

/**
 * Copies a database as a program leaves it that is killed in the middle of a write: some pages of the write are in the
 * file, and the journal beside it has what they were. The database itself is left as it was.
 */
export function copyMidWrite(db: Database, change: string, path: string): void {
  db.exec('PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE')
  db.exec(change)
  db.exec('CREATE TABLE filler (bytes BLOB)')
  const fill = db.prepare('INSERT INTO filler VALUES (zeroblob(9000))')
  for (let at = 0; at < 20; at++) fill.run()
  copyFileSync(db.name, path)
  copyFileSync(`${db.name}-journal`, `${path}-journal`)
  db.exec('ROLLBACK')
}
