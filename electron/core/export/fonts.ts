import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFaces, fontsFor } from '#shared/brief/fonts.ts'

/** CSS with the fonts that a text needs inside it. A file that is missing is left out: the page falls back to the system's. */
export function fontCss(text: string): string {
  return fontFaces(fontsFor(text), read)
}

const known = new Map<string, string | null>()

function read(path: string): string | null {
  const cached = known.get(path)
  if (cached !== undefined) return cached
  const file = findFont(path)
  const data = file === null ? null : readFileSync(file).toString('base64')
  known.set(path, data)
  return data
}

const here = dirname(fileURLToPath(import.meta.url))

/** Beside the bundle in a build, in the packages otherwise. */
function findFont(path: string): string | null {
  for (const folder of ['fonts', '../fonts']) {
    const file = join(here, folder, path)
    if (existsSync(file)) return file
  }
  try {
    return createRequire(import.meta.url).resolve(`@fontsource/${path}`)
  } catch {
    return null
  }
}
