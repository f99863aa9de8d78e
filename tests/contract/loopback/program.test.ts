import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../../support/chromium.ts'
import { built, root } from '../../support/launch/launched.ts'
import { endProgram, follow, type Program } from '../../support/launch/process-lines.ts'

let home: string
let running: Program[]
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'program-'))
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((program) => endProgram(program)))
  rmSync(home, { recursive: true, force: true })
})

function start(argv: string[], env: { [name: string]: string } = {}): Program {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...clean } = process.env
  const program = follow(
    spawn(process.execPath, [built('main/loopback.js'), ...argv], {
      cwd: root,
      env: { ...clean, DOSSIER_HOME: home, INIT_CWD: home, NODE_OPTIONS: '', DOSSIER_BROWSER: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  running.push(program)
  return program
}

/** A browser's program that notes how it was started, and ends as told. */
function fakeBrowser(ending = 'exit 0'): { path: string; log: string } {
  const [path, log] = [join(home, 'browser.sh'), join(home, 'browser.log')]
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${log}.part'\nmv '${log}.part' '${log}'\n${ending}\n`)
  chmodSync(path, 0o755)
  return { path, log }
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the loopback program', () => {
  it('prints its address where there is no display, keeps serving, and ends when told', async () => {
    const program = start([])
    const [line] = await program.nextLine(/^There is no display\. Dossier is at http:\S+ \(works once\)$/)
    expect(line).toMatch(/http:\/\/[0-9a-f]{20}\.localhost:\d+\/\?token=[\w-]{43}/)
    expect(await endProgram(program)).toBe(0)
  })

  it('says what to install where there is a display and no browser', async () => {
    const program = start([], { DISPLAY: ':99' })
    await program.nextLine(/no browser.*Install Google Chrome, Chromium, Microsoft Edge or Brave.*http:/)
  })

  it.each([
    [['--port', 'x'], 2, '--port takes a number'],
    [['a', 'b'], 2, 'One project file'],
    [['gone.dossier'], 1, 'gone.dossier was not found'],
  ])('ends with a sentence on %j', async (argv, code, sentence) => {
    const program = start(argv)
    expect(await program.ended).toBe(code)
    expect(program.said()).toContain(sentence)
    expect(program.said()).not.toContain('    at ')
  })

  it('says that a port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const program = start(['--port', String(port)])
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain(`Port ${port} is taken`)
    other.close()
  })

  it('hands a second start to the first', async () => {
    const first = start([])
    await first.nextLine(/http:/)
    const file = join(home, 'x.dossier')
    writeFileSync(file, '')
    const second = start(['x.dossier'])
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('running already')
    await first.nextLine(/http:/)
  })

  it('starts by itself where the one before was killed', async () => {
    const first = start([])
    await first.nextLine(/http:/)
    first.process.kill('SIGKILL')
    await first.ended
    await start([]).nextLine(/http:/)
  })
})

describe('the window', () => {
  it('is opened by a file that only the user can read, with a profile of its own and its sandbox', async () => {
    const browser = fakeBrowser('sleep 30')
    start([], { DISPLAY: ':99', DOSSIER_BROWSER: browser.path })
    await until(() => existsSync(browser.log))
    const argv = readFileSync(browser.log, 'utf8').split('\n')
    expect(argv).toContain(`--app=file://${join(home, 'window-1.html')}`)
    const file = new URL(argv.find((one) => one.startsWith('--app='))?.slice('--app='.length) ?? '')
    expect(argv).toContain(`--user-data-dir=${join(home, 'browser')}`)
    expect(argv).not.toContain('--no-sandbox')
    expect(argv.join()).not.toContain('token')
    const { mode } = await import('node:fs').then(({ statSync }) => statSync(file))
    expect(mode & 0o077).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/url=http:\/\/[0-9a-f]+\.localhost:\d+\/\?token=/)
  })

  it('goes without a sandbox only when asked', async () => {
    const browser = fakeBrowser('sleep 30')
    start(['--no-sandbox'], { DISPLAY: ':99', DOSSIER_BROWSER: browser.path })
    await until(() => existsSync(browser.log))
    expect(readFileSync(browser.log, 'utf8')).toContain('--no-sandbox')
  })

  it('that does not come up is replaced by the address', async () => {
    const browser = fakeBrowser('exit 7')
    const program = start([], { DISPLAY: ':99', DOSSIER_BROWSER: browser.path })
    await program.nextLine(/ended without showing a window \(code 7\)\. Dossier is at http:/)
  })

  it('is the last one: the program ends some seconds after it was closed, and removes what it left', async () => {
    const browser = fakeBrowser()
    const program = start([], { DISPLAY: ':99', DOSSIER_BROWSER: browser.path })
    await until(() => existsSync(browser.log))
    const app = /--app=(\S+)/.exec(readFileSync(browser.log, 'utf8'))?.[1] ?? ''
    const chromium = await launchChromium()
    const page = await chromium.newPage()
    await page.goto(app)
    await page.waitForURL((url) => url.protocol === 'http:' && url.search === '')
    await page.waitForFunction(() => document.body.textContent.length > 0)
    await page.reload()
    await page.waitForFunction(() => document.body.textContent.length > 0)
    expect(program.process.exitCode).toBeNull()
    await chromium.close()
    expect(existsSync(new URL(app))).toBe(false)
    expect(await program.ended).toBe(0)
  })
})
