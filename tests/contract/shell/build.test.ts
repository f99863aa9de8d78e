import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { init, parse } from 'es-module-lexer'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, root } from '../../support/launch/launched.ts'

/** What a built file imports, directly and through its own chunks. */
interface Graph {
  files: string[]
  packages: string[]
}

function walk(file: string, graph: Graph = { files: [], packages: [] }): Graph {
  if (graph.files.includes(file)) return graph
  graph.files.push(file)
  const [imports] = parse(readFileSync(file, 'utf8'))
  for (const { specifier } of imports) {
    if (!specifier || isBuiltin(specifier)) continue
    if (specifier.startsWith('.')) walk(join(dirname(file), specifier), graph)
    else if (!graph.packages.includes(specifier)) graph.packages.push(specifier)
  }
  return graph
}

const main = () => dirname(built('main/index.js'))
const workers = () => readdirSync(join(main(), 'chunks')).filter((name) => /^worker-.*\.js$/.test(name))
const within = (files: string[]) => files.map((file) => relative(main(), file))

beforeAll(() => init)

describe('the build', () => {
  it('has one worker, which needs SQLite and nothing of the shell', () => {
    const [worker] = workers()
    expect(workers()).toHaveLength(1)
    const graph = walk(join(main(), 'chunks', worker ?? ''))
    expect(within(graph.files).filter((file) => ['index.js', 'loopback.js'].includes(file))).toEqual([])
    expect(graph.packages).toEqual(['better-sqlite3'])
  })

  it('has a shell that needs Electron and nothing else, before and after it is ready', () => {
    expect(walk(built('main/index.js')).packages).toEqual(['electron'])
  })

  it('has a loopback host that never touches Electron', () => {
    const { packages, files } = walk(built('main/loopback.js'))
    expect(packages).not.toContain('electron')
    expect(packages.filter((name) => !['playwright-core', 'bufferutil', 'utf-8-validate'].includes(name))).toEqual([])
    expect(within(files)).not.toContain('index.js')
  })

  it('has a command line that never touches Electron', () => {
    const { packages, files } = walk(built('main/cli.js'))
    expect(packages.toSorted()).toEqual(['better-sqlite3', 'playwright-core'])
    expect(within(files)).not.toContain('index.js')
  })

  it('has a preload that is one CommonJS file and requires only electron', () => {
    const text = readFileSync(built('preload/index.cjs'), 'utf8')
    const required = [...text.matchAll(/\brequire\(\s*["'`]([^"'`]+)/g)].map((match) => match[1])
    expect([...new Set(required)]).toEqual(['electron'])
    expect(text).not.toMatch(/^\s*(import|export)\s/m)
    expect(readdirSync(dirname(built('preload/index.cjs')))).toEqual(['index.cjs'])
  })

  it('has a page whose own files are all it loads', () => {
    for (const name of ['index.html', 'file-dialog.html']) {
      const html = readFileSync(built(`renderer/${name}`), 'utf8')
      const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded.filter((path) => !path.startsWith('./assets/'))).toEqual([])
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
      expect(html).not.toMatch(/\son\w+=/)
    }
  })

  it('keeps the preload small', () => {
    const lines = readFileSync(join(root, 'electron/shell/preload.ts'), 'utf8').split('\n').length
    expect(lines).toBeLessThan(150)
  })
})
