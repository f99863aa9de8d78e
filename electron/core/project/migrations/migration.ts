import type { Database } from 'better-sqlite3'

/** One step of the schema. Its file is named after its version (numbers in tens) and never edited after a release. */
export interface Migration {
  version: number
  up(db: Database): void
}
