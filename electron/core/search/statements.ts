import type { Database, Statement } from 'better-sqlite3'

const known = new WeakMap<Database, Map<string, Statement<unknown[]>>>()

/** The statement of a connection, prepared once: preparing for every hit costs more than running. */
export function prepared<Args extends unknown[], Row>(db: Database, sql: string): Statement<Args, Row> {
  const statements = known.get(db) ?? new Map<string, Statement<unknown[]>>()
  known.set(db, statements)
  const statement = statements.get(sql) ?? db.prepare(sql)
  statements.set(sql, statement)
  return statement as unknown as Statement<Args, Row>
}
