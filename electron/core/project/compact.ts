import * as Y from 'yjs'
import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { sha256 } from './log.ts'
import { pack } from './packed.ts'

/**
 * Stores a loaded replica as one snapshot and empties the log rows it covers; who wrote, when and what stays.
 * `doc` must hold every row of the replica.
 */
export function compact(sql: Sql, replica: ReplicaName, doc: Y.Doc): void {
  const data = pack(Y.encodeStateAsUpdate(doc))
  sql.transaction(() => {
    sql.run('INSERT OR REPLACE INTO snapshots (replica, data, hash) VALUES (?, ?, ?)', replica, data, sha256(data))
    sql.run('UPDATE log SET data = NULL WHERE replica = ? AND data IS NOT NULL', replica)
  })
}
