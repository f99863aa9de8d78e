import type { Sql } from './database.ts'
import { migrations as released } from './migrations/list.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema that steps lead to. */
export function schemaAfter(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}

/** Brings a database to the newest schema in one transaction. Throws when the steps are out of order. */
export function migrate(sql: Sql, steps: readonly Migration[] = released): void {
  assertOrder(steps)
  const version = schemaOf(sql)
  const due = steps.filter((step) => step.version > version)
  if (due.length === 0) return
  sql.transaction(() => {
    for (const step of due) step.up(sql.db)
    sql.db.pragma(`user_version = ${due.at(-1)?.version ?? version}`)
  })
}

/** The schema version a database was written with. */
function schemaOf(sql: Sql): number {
  return Number(sql.db.pragma('user_version', { simple: true }))
}

function assertOrder(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    const before = steps[index - 1]?.version ?? 0
    if (step.version <= before || step.version % 10 !== 0) {
      throw new Error(`Schema step ${step.version} after ${before}: steps are multiples of ten in ascending order`)
    }
  })
}
