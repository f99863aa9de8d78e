import type { Project } from '../project/api.ts'

type Value = string | number | null

/** Rows of a query over the projected tables. The caller states the type of a row. */
export function all<T>(project: Project, sql: string, ...values: Value[]): T[] {
  return project.db.prepare<Value[], T>(sql).all(...values)
}

/** The first row of a query, or undefined. */
export function first<T>(project: Project, sql: string, ...values: Value[]): T | undefined {
  return project.db.prepare<Value[], T>(sql).get(...values)
}

/** Counts by key, from rows of `key` and `n`. */
export function countsBy(project: Project, sql: string, ...values: Value[]): Map<string, number> {
  const rows = project.db
    .prepare<Value[], [string, number]>(sql)
    .raw()
    .all(...values)
  return new Map(rows)
}

/** A row without its columns that are NULL. */
export function present<T extends object>(row: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept: Partial<T> = {}
  for (const name in row) if (row[name] !== null) kept[name] = row[name]
  return kept as { [K in keyof T]: NonNullable<T[K]> }
}
