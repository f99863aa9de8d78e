import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'

/**
 * Makes the analyst's folder and those above it, for him alone. Throws `io`. One folder at a time:
 * `mkdirSync` with `recursive` never ends where the system says of a new folder that its parent is missing, as /proc does.
 */
export function makeOwnFolder(folder: string): void {
  try {
    makeEach(folder)
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new DossierError(
      'io',
      `The folder for your settings, ${folder}, cannot be made: ${reason}. Set DOSSIER_HOME to a folder you may write to.`,
    )
  }
}

function makeEach(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const parent = dirname(folder)
  if (parent !== folder) makeEach(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (thrown) {
    // Another program that starts at the same moment may have made it.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw thrown
  }
}
