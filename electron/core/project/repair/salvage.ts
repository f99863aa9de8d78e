import type { Sql, SqlValue } from '../database.ts'

/** Rows read at once, by row number. */
const chunk = 2000
/** Failed reads after which a table's remaining holes are no longer searched row by row. */
const patience = 20_000

/**
 * Copies what can still be read of a damaged file into a fresh one with the same schema, table by table, around
 * what is broken. Rows the schema does not accept are left out. The index is not copied: it is made anew.
 */
export function salvage(from: Sql, into: Sql): void {
  into.transaction(() => {
    for (const { name, wr } of tablesOf(into)) {
      const columns = columnsOf(into, name)
      const rows = wr === 1 ? readOrdered(from, name, columns) : readByNumber(from, name, columns)
      const insert = `INSERT OR IGNORE INTO ${name} (${quoted(columns)}) VALUES (${columns.map(() => '?').join(', ')})`
      for (const row of rows) {
        try {
          into.run(insert, ...row)
        } catch {
          // A row of wrong types is not what was written.
        }
      }
    }
  })
}

function tablesOf(sql: Sql): { name: string; wr: number }[] {
  return sql
    .all<{ name: string; type: string; wr: number }>(
      'SELECT name, type, wr FROM pragma_table_list WHERE schema = ?',
      'main',
    )
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_') && !name.startsWith('search_'))
}

function columnsOf(sql: Sql, table: string): string[] {
  return sql.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((column) => column.name)
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** Reads a table by row number; a range that fails is halved until only what is broken is left out. */
function* readByNumber(sql: Sql, table: string, columns: readonly string[]): Generator<SqlValue[]> {
  const select = `SELECT ${quoted(columns)} FROM ${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`
  const budget = { left: patience }
  const last = lastNumber(sql, table)
  for (let low = 1; low <= last; low += chunk)
    yield* readRange(sql, select, low, Math.min(low + chunk - 1, last), budget)
}

function* readRange(
  sql: Sql,
  select: string,
  low: number,
  high: number,
  budget: { left: number },
): Generator<SqlValue[]> {
  const rows = tryRead(() => sql.raw(select, low, high))
  if (rows) {
    yield* rows
    return
  }
  if (low === high || budget.left-- <= 0) return
  const middle = Math.floor((low + high) / 2)
  yield* readRange(sql, select, low, middle, budget)
  yield* readRange(sql, select, middle + 1, high, budget)
}

/** The highest row number, or a guess when the end of the table is broken. */
function lastNumber(sql: Sql, table: string): number {
  const row = tryRead(() => sql.get<{ last: number | null }>(`SELECT max(rowid) AS last FROM ${table}`))
  if (row) return Number(row.last ?? 0)
  const log = tryRead(() => sql.get<{ last: number | null }>('SELECT max(log_seq) AS last FROM log_records'))
  return Math.max(Number(log?.last ?? 0), 200_000)
}

/** Reads a table without row numbers from both ends until something is broken. */
function* readOrdered(sql: Sql, table: string, columns: readonly string[]): Generator<SqlValue[]> {
  const key = sql.all<{ name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table)
  const names = key.map((column) => `"${column.name}"`)
  const select = `SELECT ${quoted(columns)} FROM ${table} ORDER BY `
  yield* readUntilBroken(sql, `${select}${names.join(', ')}`)
  yield* readUntilBroken(sql, `${select}${names.map((name) => `${name} DESC`).join(', ')}`)
}

function* readUntilBroken(sql: Sql, select: string): Generator<SqlValue[]> {
  const rows: SqlValue[][] = []
  tryRead(() => {
    for (const row of sql.db.prepare<[]>(select).raw().iterate()) rows.push(row as SqlValue[])
  })
  yield* rows
}

function tryRead<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
