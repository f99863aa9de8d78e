import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { allFonts } from '../shared/brief/fonts.ts'

/** Puts the fonts that briefs embed beside the bundle, since an installed program has no packages to read them from. */
export function briefFonts(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'dossier:brief-fonts',
    generateBundle() {
      for (const { path } of allFonts()) {
        const source = readFileSync(require.resolve(`@fontsource/${path}`))
        this.emitFile({ type: 'asset', fileName: `fonts/${path}`, source })
      }
    },
  }
}
