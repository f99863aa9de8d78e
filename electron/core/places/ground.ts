import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Country, countriesOf, fineFrom, type WorldTopology } from '#shared/analysis/figures/map-ground.ts'
import { DossierError } from '#shared/protocol/errors.ts'

const known = new Map<string, readonly Country[]>()

/** The countries of the world as fine as a scale needs, read when they are first asked for. Throws `io` where they are not there. */
export function worldGround(scale: number): readonly Country[] {
  const name = scale >= fineFrom ? 'countries-50m.json' : 'countries-110m.json'
  const countries =
    known.get(name) ?? countriesOf(JSON.parse(readFileSync(findOutlines(name), 'utf8')) as WorldTopology)
  known.set(name, countries)
  return countries
}

/** Beside the bundle in a build, in the package otherwise. */
function findOutlines(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const beside = ['.', '..'].map((folder) => join(here, folder, 'ground', name)).find(existsSync)
  if (beside) return beside
  try {
    return createRequire(import.meta.url).resolve(`world-atlas/${name}`)
  } catch {
    throw new DossierError('io', 'The outlines of countries are missing. Install the program again.')
  }
}
