import type { Sql } from '../database.ts'
import type { Findings } from './findings.ts'

/** Bytes up to which a file is checked in one go, which also looks at its free pages. */
const inOneGo = 64_000_000

/** Asks SQLite whether the file is well formed, table by table when it is large. Yields between the parts. */
export function* checkStructure(sql: Sql, findings: Findings): Generator<void> {
  const size = attempt(findings, () => pragmaNumber(sql, 'page_count') * pragmaNumber(sql, 'page_size')) ?? 0
  if (size <= inOneGo) {
    attempt(findings, () => report(findings, sql.db.pragma('integrity_check(50)')))
    return
  }
  const tables = attempt(findings, () =>
    sql.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'"),
  )
  for (const { name } of tables ?? []) {
    if (/^\w+$/.test(name)) attempt(findings, () => report(findings, sql.db.pragma(`integrity_check(${name})`)))
    yield
  }
}

function pragmaNumber(sql: Sql, name: 'page_count' | 'page_size'): number {
  return Number(sql.db.pragma(name, { simple: true }))
}

function report(findings: Findings, rows: unknown): void {
  for (const row of Array.isArray(rows) ? (rows as { integrity_check: string }[]) : []) {
    const message = row.integrity_check
    if (message !== 'ok') findings.add({ code: 'structure', severity: 'damage', message: `SQLite reports: ${message}` })
  }
}

/** Runs a part of a check; what it throws is a finding. */
export function attempt<T>(findings: Findings, part: () => T): T | undefined {
  try {
    return part()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    findings.add({ code: 'structure', severity: 'damage', message: `SQLite reports: ${message}` })
    return undefined
  }
}
