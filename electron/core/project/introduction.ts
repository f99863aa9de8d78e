import type { Actor } from './api.ts'
import type { Sql } from './database.ts'
import type { Stamp } from './log.ts'
import type { Prepared } from './prepare.ts'
import type { Writer } from './writer.ts'

/** The analyst's own record: written with his first write, and again when his name or colour changes. */
export class Introduction {
  readonly #sql: Sql
  readonly #writer: Writer
  #known = ''

  constructor(sql: Sql, writer: Writer) {
    this.#sql = sql
    this.#writer = writer
  }

  /** What is still to be written of who acts. Call it within the transaction. */
  prepare({ id, name, color }: Actor, stamp: Stamp): Prepared[] {
    const known = JSON.stringify([id, name, color])
    if (known === this.#known || id === '' || name === '') return []
    this.#known = known
    const row = this.#sql.get<{ name: string; color: string | null }>(
      'SELECT name, color FROM analysts WHERE id = ?',
      id,
    )
    if (row?.name === name && row.color === color) return []
    const write = { replica: 'case', drafts: [{ kind: 'analyst', id, fields: { name, color } }] } as const
    const part = this.#writer.prepareInPlace(write, stamp)
    return part ? [part] : []
  }

  /** Forgets what was prepared since, when the transaction fails. */
  mark(): () => void {
    const known = this.#known
    return () => {
      this.#known = known
    }
  }
}
