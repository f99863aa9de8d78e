import { chmodSync, constants, copyFileSync, existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import { extension } from '../project/names.ts'
import { makeOwnFolder } from './make-folder.ts'

/** Copies the sample project into the analyst's folder under a free name and returns the path. Throws `not-found`, `io`. */
export function copySample(sampleFolder: string, home: string): string {
  const source = findSample(sampleFolder)
  const folder = join(home, 'samples')
  const target = freeName(folder, basename(source, extension))
  try {
    makeOwnFolder(folder)
    copyFileSync(source, target, constants.COPYFILE_EXCL)
    chmodSync(target, 0o644)
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new DossierError('io', `The sample could not be copied to ${target}: ${reason}. Free the folder or its disk.`)
  }
  return target
}

function findSample(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(extension)) : []
  const [name] = names.sort()
  if (name !== undefined) return join(folder, name)
  throw new DossierError(
    'not-found',
    `The sample project is missing from ${folder}. Install Dossier again to get it back.`,
  )
}

/** A path that is not taken: the name, or the name with the first free number from 2. */
function freeName(folder: string, name: string): string {
  const first = join(folder, `${name}${extension}`)
  if (!existsSync(first)) return first
  let number = 2
  while (existsSync(join(folder, `${name} ${number}${extension}`))) number++
  return join(folder, `${name} ${number}${extension}`)
}
