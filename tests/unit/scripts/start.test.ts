import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStart } from '../../../scripts/start/arguments.ts'
import { isBuilt } from '../../../scripts/start/build.ts'
import { type ElectronPlace, electronBinary, fetchElectron } from '../../../scripts/start/electron-binary.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text = ''): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe('the arguments of npm start', () => {
  it('are read', () => {
    expect(readStart(['a.dossier', '--host', 'loopback', '--port=80', '--no-window'], '/x')).toEqual({
      host: 'loopback',
      file: '/x/a.dossier',
      loopback: ['--port', '80', '--no-window'],
      noSandbox: false,
    })
    expect(readStart([], '/x')).toEqual({ host: null, file: null, loopback: [], noSandbox: false })
  })

  it.each([
    [['--host', 'firefox'], 'electron or loopback'],
    [['a', 'b'], 'One project file'],
    [['--host', 'electron', '--port', '1'], '--port belongs to --host loopback'],
    [['--what'], '--what'],
  ])('%j are refused in a sentence', (argv, sentence) => expect(readStart(argv, '/')).toContain(sentence))
})

describe('the build', () => {
  it('is missing, there, or older than its sources', () => {
    write('package.json')
    const source = write('electron/core/x.ts')
    expect(isBuilt(folder)).toBe(false)
    write('out/built')
    expect(isBuilt(folder)).toBe(true)
    const later = Date.now() / 1000 + 60
    utimesSync(source, later, later)
    expect(isBuilt(folder)).toBe(false)
  })
})

describe('Electron’s program', () => {
  const place = (env: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = 'linux'): ElectronPlace => ({
    folder,
    platform,
    env,
  })
  function whole(version = '45.4.1', inside = 'electron'): void {
    write('package.json', '{"version":"45.4.1"}')
    write(`dist/${inside}`)
    write('dist/version', `v${version}\n`)
    write('path.txt', inside)
  }

  it('is found where it was fetched whole', () => {
    expect(electronBinary(place())).toBeNull()
    whole()
    expect(electronBinary(place())).toBe(join(folder, 'dist/electron'))
    expect(electronBinary(place({}, 'win32'))).toBeNull()
  })

  it('is not there when its download was cut off or is of another version', () => {
    whole('44.0.0')
    expect(electronBinary(place())).toBeNull()
    whole()
    rmSync(join(folder, 'path.txt'))
    expect(electronBinary(place())).toBeNull()
  })

  it('may be one of the user’s own', () => {
    const own = write('own/electron')
    expect(electronBinary(place({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'own') }))).toBe(own)
    expect(electronBinary(place({ ELECTRON_EXEC_PATH: own }))).toBe(own)
    expect(electronBinary(place({ ELECTRON_EXEC_PATH: join(folder, 'gone') }))).toBeNull()
  })

  const said: string[] = []
  const get = (within = 30_000, now = Date.now()) =>
    fetchElectron({ place: place(), cache: join(folder, 'cache'), within, now, say: (line) => said.push(line) })

  it('is fetched by the package’s own installer', async () => {
    write('package.json', '{"version":"45.4.1"}')
    const steps = [
      "const fs = require('fs'), path = require('path')",
      "fs.mkdirSync(path.join(__dirname, 'dist'))",
      "fs.writeFileSync(path.join(__dirname, 'dist/electron'), '')",
      "fs.writeFileSync(path.join(__dirname, 'dist/version'), '45.4.1')",
      "fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron')",
    ]
    write('install.js', steps.join('\n'))
    expect(await get()).toBeNull()
    expect(said.at(-1)).toContain('Fetching Electron, once (at most 30 seconds)')
    expect(readdirSync(join(folder, 'cache'))).toEqual([])
  })

  it('that cannot be fetched is not asked for again at the next start, but some days later', async () => {
    write('package.json', '{"version":"45.4.1"}')
    write('install.js', "console.error('RequestError: getaddrinfo ENOTFOUND github.com'); process.exit(1)")
    expect(await get()).toBe('getaddrinfo ENOTFOUND github.com')
    write('install.js', "require('fs').writeFileSync(__dirname + '/asked', '')")
    expect(await get()).toBe('getaddrinfo ENOTFOUND github.com')
    expect(readdirSync(folder)).not.toContain('asked')
    await get(30_000, Date.now() + 4 * 24 * 3_600_000)
    expect(readdirSync(folder)).toContain('asked')
  })

  it('whose download hangs is given up, with all it started', async () => {
    write('package.json', '{"version":"45.4.1"}')
    write('install.js', "require('child_process').spawn('sleep', ['60']); setInterval(() => 1, 1000)")
    expect(await get(400)).toContain('took longer than')
  })

  it('is fetched by one start at a time', async () => {
    write('package.json', '{"version":"45.4.1"}')
    write('install.js', 'process.exit(1)')
    write('cache/electron-fetching')
    expect(await get()).toBe('another start is fetching it')
  })
})
