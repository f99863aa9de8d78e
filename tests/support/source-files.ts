import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The repository's root. */
export const root = normalize(join(import.meta.dirname, '../..'))

/** Source files under version control or new, relative to the root with forward slashes. */
export function sourceFiles(...endings: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  return listed
    .toString()
    .split('\n')
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && existsSync(join(root, file)))
}

/** Text of a source file. */
export function readSource(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** One import of a file: what it says and, for files of the repository, where that leads. */
export interface Import {
  specifier: string
  /** Path relative to the root, or null for a package or a built-in. */
  target: string | null
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

const aliases: [string, string][] = [
  ['#shared/', 'shared/'],
  ['#core/', 'electron/core/'],
  ['#chromium/', 'electron/chromium/'],
]

/** Every static and dynamic import of a file, types included. */
export function importsOf(file: string): Import[] {
  return [...readSource(file).matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    return { specifier, target: resolve(file, specifier) }
  })
}

function resolve(file: string, specifier: string): string | null {
  const bare = specifier.split('?')[0] ?? specifier
  if (bare.startsWith('.')) return normalize(join(dirname(file), bare)).replaceAll('\\', '/')
  const alias = aliases.find(([prefix]) => bare.startsWith(prefix))
  return alias ? alias[1] + bare.slice(alias[0].length) : null
}
