import type { Database } from 'better-sqlite3'
import { isHashOf, sha256 } from '../log.ts'
import { pack } from '../packed.ts'
import type { Migration } from './migration.ts'

/** Updates and saved states are packed: a first byte says whether the rest is compressed. */
export const packed: Migration = {
  version: 30,
  up(db) {
    packLog(db)
    packSnapshots(db)
  },
}

/** The hash of a row is that of its stored bytes, and behind a dot that of its stamp, which stays. */
function packLog(db: Database): void {
  const update = db.prepare<[Uint8Array, string, number]>('UPDATE log SET data = ?, hash = ? WHERE seq = ?')
  const read = db.prepare<[number], { data: unknown; hash: unknown }>('SELECT data, hash FROM log WHERE seq = ?')
  for (const seq of db.prepare<[], number>('SELECT seq FROM log WHERE data IS NOT NULL').pluck().all()) {
    const row = read.get(seq)
    // What was damaged before stays as it is, and is told of as damaged.
    if (!row || !isHashOf(row.hash, row.data)) continue
    const data = pack(row.data as Uint8Array)
    update.run(data, `${sha256(data)}${String(row.hash).slice(64)}`, seq)
  }
}

function packSnapshots(db: Database): void {
  const update = db.prepare<[Uint8Array, string, string]>('UPDATE snapshots SET data = ?, hash = ? WHERE replica = ?')
  const rows = db.prepare<[], { replica: string; data: unknown; hash: unknown }>('SELECT * FROM snapshots').all()
  for (const { replica, data, hash } of rows) {
    if (!isHashOf(hash, data)) continue
    const stored = pack(data as Uint8Array)
    update.run(stored, sha256(stored), replica)
  }
}
