import { isBuiltin } from 'node:module'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sourceFiles } from '../support/source-files.ts'

/** A room, the rooms it may import besides itself, and the packages and built-ins it may use. */
interface Room {
  path: string
  rooms: string[]
  /** Says whether a package (or `node:` built-in) may be imported. */
  allows(specifier: string): boolean
}

const pure = [
  'zod',
  'yjs',
  'chrono-node',
  'franc-min',
  'd3-time',
  'd3-force',
  'd3-geo',
  'topojson-client',
  'topojson-specification',
]
const lexical = /^(lexical|@lexical\/(?!react)|hast|hastscript|hast-util-to-html|lib0\/)/
const isElectron = (specifier: string) => /^electron($|\/)/.test(specifier)
const isReact = (specifier: string) => /^(react|react-dom|@mantine\/|@lexical\/react)/.test(specifier)
const forNode = (specifier: string) => !isElectron(specifier) && !isReact(specifier)
const forPage = (specifier: string) => !isElectron(specifier) && !isBuiltin(specifier) && specifier !== 'better-sqlite3'

/** Who may import whom, the most specific room first. */
const rooms: Room[] = [
  { path: 'shared/brief/', rooms: ['shared/'], allows: (s) => pure.includes(s) || lexical.test(s) },
  { path: 'shared/', rooms: ['shared/brief/'], allows: (s) => pure.includes(s) },
  { path: 'electron/core/', rooms: ['shared/', 'shared/brief/'], allows: forNode },
  { path: 'electron/chromium/', rooms: ['shared/', 'shared/brief/'], allows: forNode },
  {
    path: 'electron/shell/',
    rooms: ['shared/', 'shared/brief/', 'electron/core/'],
    allows: (s) => !isReact(s),
  },
  {
    path: 'electron/loopback/',
    rooms: ['shared/', 'shared/brief/', 'electron/core/', 'electron/chromium/'],
    allows: forNode,
  },
  {
    path: 'electron/cli/',
    rooms: ['shared/', 'shared/brief/', 'electron/core/', 'electron/chromium/'],
    allows: forNode,
  },
  { path: 'renderer/', rooms: ['shared/', 'shared/brief/'], allows: forPage },
  { path: 'scripts/', rooms: ['shared/', 'shared/brief/', 'electron/core/', 'electron/chromium/'], allows: forNode },
]

function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(room.path))
}

function breach(file: string, room: Room, { specifier, target }: Import): string | null {
  if (target === null) return room.allows(specifier) ? null : `${file} may not import ${specifier}`
  const other = roomOf(target)
  if (!other)
    return target.startsWith('renderer/') || target === 'package.json'
      ? null
      : `${file} imports ${target}, which is in no room`
  const free = other.path === room.path || room.rooms.includes(other.path)
  return free ? null : `${file} (${room.path}) may not import ${target} (${other.path})`
}

const code = sourceFiles('.ts', '.tsx', '.mjs').filter((file) => /^(electron|renderer|shared|scripts)\//.test(file))

describe('rooms', () => {
  it('every source file is in a room', () => {
    expect(code.filter((file) => !roomOf(file))).toEqual([])
    expect(code.length).toBeGreaterThan(50)
  })

  it('imports follow the table of who may import whom', () => {
    const breaches = code.flatMap((file) => {
      const room = roomOf(file)
      return room ? importsOf(file).map((one) => breach(file, room, one)) : []
    })
    expect(breaches.filter((one) => one !== null)).toEqual([])
  })

  it('only the shell imports electron', () => {
    const importing = (name: string) => code.filter((file) => importsOf(file).some((one) => one.specifier === name))
    expect(importing('electron').filter((file) => !file.startsWith('electron/shell/'))).toEqual([])
  })

  it('product code imports nothing of the tests', () => {
    expect(code.filter((file) => importsOf(file).some((one) => one.target?.startsWith('tests/')))).toEqual([])
  })
})
