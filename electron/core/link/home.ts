import { mkdirSync } from 'node:fs'
import envPaths from 'env-paths'

/** The folder of the analyst's settings, recent files and view state, made if need be. `DOSSIER_HOME` replaces it. */
export function dossierHome(): string {
  const home = process.env.DOSSIER_HOME || envPaths('dossier', { suffix: '' }).config
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return home
}
