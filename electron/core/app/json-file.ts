import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import { makeOwnFolder } from './make-folder.ts'

/** Reads a small JSON file; a missing or unreadable one reads as undefined. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Writes a small JSON file so that a reader sees the old or the new one, never a part. `durable` waits until
 * it is on the disk, which takes up to tens of milliseconds. Throws `io`.
 */
export function writeJson(path: string, value: unknown, durable = false): void {
  const temporary = `${path}.${process.pid}.${crypto.randomUUID().slice(0, 8)}.tmp`
  try {
    makeOwnFolder(dirname(path))
    writeFileSync(temporary, `${JSON.stringify(value, null, 1)}\n`, { mode: 0o600, flush: durable })
    renameSync(temporary, path)
  } catch (thrown) {
    rmSync(temporary, { force: true })
    if (thrown instanceof DossierError) throw thrown
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new DossierError(
      'io',
      `Your settings could not be written to ${path}: ${reason}. Free the folder or its disk.`,
    )
  }
}
