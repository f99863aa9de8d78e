import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import { applicationId } from './database.ts'
import { schemaAfter } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

/** What the first bytes of a project file say. */
export interface Header {
  schema: number
}

const magic = 'SQLite format 3\0'
/** Offsets into the SQLite header (https://www.sqlite.org/fileformat2.html, section 1.3), big-endian. */
const userVersionAt = 60
const applicationIdAt = 68
const headerLength = 100

/**
 * Identifies a file by its first bytes, before SQLite touches it, so that refusing it changes nothing.
 * Throws `DossierError`: not-found, not-sqlite, foreign-file, newer-schema, damaged (a schema that never was), io.
 */
export function identify(path: string, steps: readonly Migration[]): Header {
  const newestSchema = schemaAfter(steps)
  const bytes = readHeader(path)
  const name = basename(path)
  if (bytes.toString('latin1', 0, magic.length) !== magic || bytes.length < headerLength) {
    throw new DossierError(
      'not-sqlite',
      `“${name}” is not a Dossier project. Choose a .dossier file, or import it into a project.`,
    )
  }
  if (bytes.readUInt32BE(applicationIdAt) !== applicationId) {
    throw new DossierError(
      'foreign-file',
      `“${name}” is a database of another program, not a Dossier project. Choose a .dossier file.`,
    )
  }
  const schema = bytes.readUInt32BE(userVersionAt)
  if (schema > newestSchema) {
    throw new DossierError(
      'newer-schema',
      `“${name}” was written by a newer Dossier (schema ${schema}; this one reads up to ${newestSchema}). Update Dossier to open it.`,
      { schema, newestSchema },
    )
  }
  if (!steps.some((step) => step.version === schema)) {
    throw new DossierError(
      'damaged',
      `“${name}” is damaged: it says it has schema ${schema}, which Dossier never wrote. Use a backup or an earlier copy.`,
    )
  }
  return { schema }
}

function readHeader(path: string): Buffer {
  const bytes = Buffer.alloc(headerLength)
  try {
    const file = openSync(path, 'r')
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, headerLength, 0))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw fileError(error, path)
  }
}

/** The error of a file operation as a sentence. */
function fileError(error: unknown, path: string): DossierError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = basename(path)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new DossierError('not-found', `“${name}” is not there: ${path}. Check whether it was moved or renamed.`)
  if (code === 'EISDIR')
    return new DossierError('not-sqlite', `“${name}” is a folder, not a Dossier project. Choose a .dossier file.`)
  if (code === 'EACCES' || code === 'EPERM')
    return new DossierError(
      'io',
      `“${name}” may not be read: permission denied. Ask its owner, or copy it to a folder of yours.`,
    )
  return new DossierError(
    'io',
    `“${name}” cannot be used: ${error instanceof Error ? error.message : String(error)}. Check the disk and try again.`,
  )
}
