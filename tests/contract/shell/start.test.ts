import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../support/launch/launched.ts'
import { endProgram, follow, type Program } from '../../support/launch/process-lines.ts'

let home: string
let running: Program[]
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'npm-start-'))
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((program) => endProgram(program)))
  rmSync(home, { recursive: true, force: true })
})

function start(argv: string[], env: { [name: string]: string } = {}): Program {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...clean } = process.env
  const own = { DOSSIER_HOME: home, XDG_CACHE_HOME: home, INIT_CWD: home, NODE_OPTIONS: '', DOSSIER_BROWSER: '' }
  const program = follow(
    spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...argv], {
      cwd: root,
      env: { ...clean, ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  running.push(program)
  return program
}

/** A program in Electron's place, which notes its arguments. */
function fakeElectron(ending: string): { path: string; log: string } {
  const [path, log] = [join(home, 'electron.sh'), join(home, 'electron.log')]
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${log}.part'\nmv '${log}.part' '${log}'\n${ending}\n`)
  chmodSync(path, 0o755)
  return { path, log }
}

describe('npm start', () => {
  it('without a display prints the address and keeps serving', async () => {
    const program = start([])
    await program.nextLine(/^There is no display\. Dossier is at http:/)
    expect(await endProgram(program)).toBe(0)
  })

  it.each([
    [['--host', 'opera'], 2, '--host is electron or loopback'],
    [['--host', 'electron'], 1, 'Electron cannot be used: there is no display.'],
    [['--port', 'x', '--host', 'loopback'], 2, '--port takes a number'],
    [['gone.dossier'], 1, 'gone.dossier was not found'],
  ])('ends in a sentence on %j', async (argv, code, sentence) => {
    const program = start(argv)
    expect(await program.ended).toBe(code)
    expect(program.said()).toContain(sentence)
  })

  it('starts Electron where it is, on the file that was named', async () => {
    const electron = fakeElectron('exit 0')
    writeFileSync(join(home, 'x.dossier'), '')
    const env = { DISPLAY: ':99', ELECTRON_EXEC_PATH: electron.path }
    const program = start(['x.dossier', '--no-sandbox'], env)
    expect(await program.ended).toBe(0)
    expect(readFileSync(electron.log, 'utf8').trim().split('\n')).toEqual([
      `${root}/`,
      '--no-sandbox',
      join(home, 'x.dossier'),
    ])
  })

  it('goes on without Electron where it dies at once, and says why in a line', async () => {
    const electron = fakeElectron('exit 9')
    const program = start(['--no-sandbox'], { DISPLAY: ':99', ELECTRON_EXEC_PATH: electron.path })
    await program.nextLine(/^Dossier runs without Electron: it ended at once \(code 9\)\.$/)
    await program.nextLine(/There is no browser.*http:/)
    expect(existsSync(electron.log)).toBe(true)
  })

  it('with --host electron does not go on without it', async () => {
    const electron = fakeElectron('exit 9')
    const program = start(['--host', 'electron', '--no-sandbox'], { DISPLAY: ':99', ELECTRON_EXEC_PATH: electron.path })
    expect(await program.ended).toBe(9)
  })

  it.runIf(process.getuid?.() === 0)('as root goes without Electron unless the sandbox is given up', async () => {
    const electron = fakeElectron('exit 0')
    const program = start([], { DISPLAY: ':99', ELECTRON_EXEC_PATH: electron.path })
    await program.nextLine(/^Dossier runs without Electron: as root it needs --no-sandbox\.$/)
    expect(existsSync(electron.log)).toBe(false)
  })
})
