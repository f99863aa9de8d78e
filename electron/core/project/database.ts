import Database from 'better-sqlite3'

/** What a column holds, as the driver gives and takes it. */
export type SqlValue = string | number | bigint | Buffer | Uint8Array | null
/** A row by the names of its columns. */
export type Row = { [column: string]: SqlValue }

/** Marks a SQLite file as a Dossier project: 'DOSR'. */
export const applicationId = 0x444f5352

/** A SQLite connection with its prepared statements kept. Statements are written out; values are always bound. */
export class Sql {
  #db: Database.Database
  readonly #statements = new Map<string, Database.Statement<unknown[]>>()
  readonly #rawStatements = new Map<string, Database.Statement<unknown[]>>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  get db(): Database.Database {
    return this.#db
  }

  #prepare(text: string): Database.Statement<unknown[]> {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.db.prepare<unknown[]>(text)
    this.#statements.set(text, statement)
    return statement
  }

  run(text: string, ...values: SqlValue[]): Database.RunResult {
    return this.#prepare(text).run(...values)
  }

  /** First row or undefined; the caller states the row's type. */
  get<T = Row>(text: string, ...values: SqlValue[]): T | undefined {
    return this.#prepare(text).get(...values) as T | undefined
  }

  all<T = Row>(text: string, ...values: SqlValue[]): T[] {
    return this.#prepare(text).all(...values) as T[]
  }

  /** Rows as arrays of values in the order of the columns. */
  raw(text: string, ...values: SqlValue[]): SqlValue[][] {
    return this.db
      .prepare<unknown[]>(text)
      .raw()
      .all(...values) as SqlValue[][]
  }

  iterate<T = Row>(text: string, ...values: SqlValue[]): IterableIterator<T> {
    return this.#prepare(text).iterate(...values) as IterableIterator<T>
  }

  /** Runs `work` in one transaction that takes the write lock at once. Anything thrown rolls back. */
  transaction<T>(work: () => T): T {
    return this.db.transaction(work).immediate() as T
  }

  /** Runs reads in one transaction: outside of one every statement locks the file anew, which costs more than most. */
  reading<T>(work: () => T): T {
    return this.db.inTransaction ? work() : (this.db.transaction(work).deferred() as T)
  }

  close(): void {
    this.#statements.clear()
    this.#rawStatements.clear()
    this.#db.close()
  }

  /** Closes the file and goes on with the one at `path`; `between` may put another in its place. */
  reopen(path: string, between: () => void = () => {}): void {
    this.close()
    try {
      between()
    } finally {
      this.#db = connect(path, false)
    }
  }
}

/** Opens a SQLite file as every project is used. Throws SQLite's error. */
export function openDatabase(path: string, options: { readOnly?: boolean } = {}): Sql {
  return new Sql(connect(path, options.readOnly ?? false))
}

/** `EXTRA` makes a commit survive power loss: the folder is synced after the journal is deleted. */
function connect(path: string, readonly: boolean): Database.Database {
  const db = new Database(path, { readonly, fileMustExist: readonly })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('mmap_size = 0')
    if (!readonly) {
      db.pragma('journal_mode = DELETE')
      db.pragma('synchronous = EXTRA')
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Says whether an error comes from SQLite and means that the file's content is broken. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError)) return false
  if (/^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(error.code)) return true
  return (
    error.code === 'SQLITE_ERROR' && /malformed|corrupt|no such (table|column)|vtable constructor/.test(error.message)
  )
}

/** SQLite's code of an error, or null when it is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null
}
