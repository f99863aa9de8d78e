import envPaths from 'env-paths'
import { makeOwnFolder } from '../app/make-folder.ts'

/** The folder of the analyst's settings, recent files and view state, made if need be. `DOSSIER_HOME` replaces it. */
export function dossierHome(): string {
  const home = process.env.DOSSIER_HOME || envPaths('dossier', { suffix: '' }).config
  makeOwnFolder(home)
  return home
}
