import { DossierError } from '#shared/protocol/errors.ts'
import { isDamage, sqliteCode } from './database.ts'
import { DamagedUpdate } from './log.ts'

/** Part of every message of a write that failed; `onTheWay` takes it out where a part was written before. */
export const unchanged = 'Nothing was changed.'

/** Turns an error of SQLite into a sentence a person can act on; anything else stays what it is. */
export function failure(error: unknown, name: string, wayOut = 'Run the check to repair it.'): unknown {
  if (error instanceof DamagedUpdate) {
    return new DossierError('damaged', `“${name}” is damaged: ${error.message} ${wayOut}`)
  }
  const code = sqliteCode(error)
  if (code === null || code.startsWith('SQLITE_CONSTRAINT')) return error
  if (isDamage(error)) {
    return new DossierError(
      'damaged',
      `“${name}” is damaged: ${error instanceof Error ? error.message : code}. ${unchanged} ${wayOut}`,
    )
  }
  if (code === 'SQLITE_READONLY_DBMOVED') {
    return new DossierError(
      'io',
      `“${name}” was replaced, moved or deleted while it was open, so the last change was not saved. Find the file, or a copy of it, and open it again.`,
    )
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new DossierError(
      'read-only',
      `“${name}” cannot be written: it is on a read-only medium. Save a copy elsewhere to work on it.`,
    )
  }
  if (code.startsWith('SQLITE_FULL')) {
    return new DossierError(
      'io',
      `“${name}” cannot be written: the disk is full. ${unchanged} Make room and try again.`,
    )
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new DossierError('locked', `“${name}” is being used by another program. ${unchanged} Try again in a moment.`)
  }
  return new DossierError(
    'io',
    `“${name}” cannot be used: ${error instanceof Error ? error.message : code}. ${unchanged} Check the disk and try again.`,
  )
}

/** The error that ended a step after a part of it was written: it says how much, and has the number in `data.written`. */
export function onTheWay(error: unknown, written: number, said: string): unknown {
  if (!(error instanceof DossierError)) return error
  const message = `${error.message.replace(` ${unchanged}`, '')} ${said}`
  return new DossierError(error.code, message, { ...error.data, written })
}
