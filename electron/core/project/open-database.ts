import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { freeName, saveCopy } from './copy.ts'
import { isDamage, openDatabase, type Sql } from './database.ts'
import { migrate, schemaAfter } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { tables } from './projection/tables.ts'

/** An open database with what could not be read of it, a sentence each. */
export interface OpenedSql {
  sql: Sql
  losses: string[]
  /** Removes what was made only to read it. Call it after closing. */
  cleanUp(): void
}

/** Opens the file itself. One of an older schema is copied beside before it is brought up. */
export function openInPlace(path: string, schema: number, steps: readonly Migration[], readOnly = false): OpenedSql {
  const sql = openDatabase(path, { readOnly })
  try {
    requireLog(sql)
    if (schema < schemaAfter(steps)) {
      saveCopy(sql, freeName(path, `schema-${schema}`))
      migrate(sql, steps)
    }
    return { sql, losses: probe(sql), cleanUp: () => {} }
  } catch (error) {
    sql.close()
    throw error
  }
}

/** Opens a copy in a temporary folder: journal rolled back, schema brought up, the file itself unchanged. */
export function openApart(path: string, steps: readonly Migration[]): OpenedSql {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  const cleanUp = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(path))
    copyFileSync(path, copy)
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`)
    const sql = openDatabase(copy)
    try {
      migrate(sql, steps)
      return { sql, losses: probe(sql), cleanUp }
    } catch (error) {
      sql.close()
      throw error
    }
  } catch (error) {
    cleanUp()
    throw error
  }
}

const tableNames = [
  'meta',
  'log',
  'log_records',
  'snapshots',
  'blobs',
  'blocks',
  ...Object.values(tables).map((one) => one.table),
]

/** Throws when the list of tables cannot be read or has no log in it: such a file is left as it is. */
function requireLog(sql: Sql): void {
  sql.all('SELECT * FROM sqlite_schema')
  sql.db.prepare('SELECT count(*) FROM log')
}

/**
 * Looks at the beginning of every table, which takes no time. Throws when the list of tables cannot be read or has
 * no log in it; whatever else is broken is a loss.
 */
function probe(sql: Sql): string[] {
  requireLog(sql)
  return tableNames.flatMap((table) => {
    try {
      sql.get(`SELECT * FROM ${table} LIMIT 1`)
      return []
    } catch (error) {
      if (!isDamage(error)) throw error
      return [`The table ${table} cannot be read in full: ${error instanceof Error ? error.message : String(error)}.`]
    }
  })
}
