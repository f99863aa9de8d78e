import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/** Puts the outlines of countries beside the bundle, since an installed program has no packages to read them from. */
export function worldGround(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'dossier:world-ground',
    generateBundle() {
      for (const name of ['countries-110m.json', 'countries-50m.json']) {
        const source = readFileSync(require.resolve(`world-atlas/${name}`))
        this.emitFile({ type: 'asset', fileName: `ground/${name}`, source })
      }
    },
  }
}
