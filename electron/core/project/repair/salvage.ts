import type { Sql, SqlValue } from '../database.ts'

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

/** Reads a table by row number. Where a read fails, the next number from which one succeeds is searched for. */
function* readByNumber(sql: Sql, table: string, columns: readonly string[]): Generator<SqlValue[]> {
  const select = `SELECT rowid, ${quoted(columns)} FROM ${table} WHERE rowid >= ? ORDER BY rowid`
  const last = lastNumber(sql, table)
  const canRead = (from: number) => tryRead(() => sql.get(`${select} LIMIT 1`, from)) !== null
  for (let from: number | null = 1; from !== null; ) {
    const { rows, end } = readOn(sql, select, from)
    yield* rows
    from = end === null ? null : nextReadable(end, last, canRead)
  }
}

/** Reads from a row number until something is broken; `end` is the first number that was not read, null at the end. */
function readOn(sql: Sql, select: string, from: number): { rows: SqlValue[][]; end: number | null } {
  const rows: SqlValue[][] = []
  let next = from
  try {
    for (const row of sql.db.prepare<[number]>(select).raw().iterate(from)) {
      const [number, ...values] = row as SqlValue[]
      if (typeof number !== 'number' || number < next) return { rows, end: next }
      rows.push(values)
      next = number + 1
    }
    return { rows, end: null }
  } catch {
    return { rows, end: next }
  }
}

/** The smallest number after `broken` from which rows can be read, or null: steps double, then the gap is halved. */
function nextReadable(broken: number, last: number, canRead: (from: number) => boolean): number | null {
  let low = broken
  let high = broken + 1
  for (let step = 1; high < last && !canRead(high); step *= 2) {
    low = high
    high = Math.min(last, high + step)
  }
  if (high > last || !canRead(high)) return null
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (canRead(middle)) high = middle
    else low = middle
  }
  return high
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
