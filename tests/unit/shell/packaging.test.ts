import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../../..')
const config = parse(readFileSync(join(root, 'electron/builder.yml'), 'utf8')) as {
  files: string[]
  asarUnpack: string[]
  directories: { buildResources: string }
  electronFuses: { [name: string]: boolean }
  [name: string]: unknown
}
const require = createRequire(import.meta.url)

/** Files that are packed of those below a folder: patterns in order, the last that fits decides. */
function packed(paths: string[]): string[] {
  const fits = (path: string) =>
    config.files.reduce((in_, pattern) => {
      const [no, glob] = pattern.startsWith('!') ? [true, pattern.slice(1)] : [false, pattern]
      return matches(path, glob) ? !no : in_
    }, false)
  return paths.filter(fits)
}

function matches(path: string, glob: string): boolean {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_all, list: string) => `(${list.replace(/,/g, '|')})`)
    .replace(/\*\*\//g, '\u0000')
    .replace(/\*\*/g, '\u0001')
    .replace(/\*/g, '[^/]*')
    .replaceAll('\u0000', '(.*/)?')
    .replaceAll('\u0001', '.*')
  return new RegExp(`^${source}$`).test(path)
}

describe('the packaging configuration', () => {
  it('is what the builder accepts', () => {
    const file = join(require.resolve('app-builder-lib/package.json'), '../scheme.json')
    const schema = JSON.parse(readFileSync(file, 'utf8')) as object
    const check = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema)
    check(config)
    expect(check.errors ?? []).toEqual([])
  })

  it('packs what runs under Electron and leaves out what runs without it', () => {
    const built = [
      'out/main/index.js',
      'out/main/chunks/boot-x.js',
      'out/main/chunks/worker-x.js',
      'out/preload/index.cjs',
    ]
    const page = ['out/renderer/index.html', 'out/renderer/assets/a.woff2', 'out/sample/sample.dossier', 'package.json']
    const without = [
      'out/main/loopback.js',
      'out/main/cli.js',
      'node_modules/playwright-core/index.js',
      'electron/shell/main.ts',
      'README.md',
    ]
    expect(packed([...built, ...page, ...without])).toEqual([...built, ...page])
  })

  it('keeps SQLite and the sample out of the archive', () => {
    const unpacked = (path: string) => config.asarUnpack.some((pattern) => matches(path, pattern))
    const [binary] = globSync('node_modules/better-sqlite3/**/*.node', { cwd: root })
    expect(unpacked(binary ?? '')).toBe(true)
    expect(unpacked('out/sample/sample.dossier')).toBe(true)
    expect(unpacked('out/main/index.js')).toBe(false)
  })

  it('names icons that are there, the largest of 512 pixels or more', () => {
    const { buildResources } = config.directories
    const icons = globSync('{icon.ico,icon.icns,icons/512x512.png}', { cwd: join(root, buildResources) })
    expect(icons).toHaveLength(3)
    expect(readFileSync(join(root, buildResources, 'icons/512x512.png')).readUInt32BE(16)).toBe(512)
  })

  it('turns off what lets others run code inside the program', () => {
    const { runAsNode, enableNodeOptionsEnvironmentVariable, onlyLoadAppFromAsar, ...rest } = config.electronFuses
    expect([runAsNode, enableNodeOptionsEnvironmentVariable, onlyLoadAppFromAsar]).toEqual([false, false, true])
    expect(rest).toMatchObject({ enableNodeCliInspectArguments: false, grantFileProtocolExtraPrivileges: false })
  })

  it('ships as modules only what has to be one', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
    expect(Object.keys(dependencies).sort()).toEqual([
      '@sparticuz/chromium',
      'better-sqlite3',
      'node',
      'playwright-core',
    ])
  })
})
