import type { ReplicaName } from '#shared/model/change.ts'
import type { Sql } from './database.ts'
import { ownerOf } from './records.ts'

/** A replica as an analyst knows it: by the title of its article or brief, by its id where that cannot be read. */
export function replicaWords(sql: Sql, replica: ReplicaName): string {
  if (replica === 'case') return 'what all articles share'
  const kind = replica.startsWith('article/') ? 'article' : 'brief'
  const id = ownerOf(replica)
  const title = titleOf(sql, kind, id)
  return title ? `the ${kind} “${title}”` : `the ${kind} ${id}`
}

/** Titles stand in a table, which may be damaged itself. */
function titleOf(sql: Sql, kind: 'article' | 'brief', id: string): string | undefined {
  try {
    return sql.get<{ title: string }>(`SELECT title FROM ${kind}s WHERE id = ?`, id)?.title
  } catch {
    return undefined
  }
}
