import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A failed download is not tried again for this long, in ms. */
const retryAfter = 3 * 24 * 3_600_000
/** A lock older than this, in ms, was left behind. */
const staleLock = 10 * 60_000

/** Where Electron's package is and what the environment says about its binary. */
export interface ElectronPlace {
  /** Folder of the npm package `electron`. */
  folder: string
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
}

/** Path of Electron's program, or null where it has not been fetched whole. The package's own code is never loaded: that would download. */
export function electronBinary({ folder, platform, env }: ElectronPlace): string | null {
  const inside = programIn(platform)
  const own = join(folder, 'dist')
  const base = env.ELECTRON_OVERRIDE_DIST_PATH ?? own
  const binary = env.ELECTRON_EXEC_PATH ?? join(base, inside)
  if (!existsSync(binary)) return null
  const isOwn = env.ELECTRON_EXEC_PATH === undefined && base === own
  return !isOwn || isWhole(folder, inside) ? binary : null
}

/** `path.txt` is written last, so a download that was cut off has none. */
function isWhole(folder: string, inside: string): boolean {
  const { version } = JSON.parse(readText(join(folder, 'package.json')) || '{}') as { version?: string }
  const fetched = readText(join(folder, 'dist/version')).replace(/^v/, '').trim()
  return readText(join(folder, 'path.txt')) === inside && fetched === version
}

function programIn(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

export interface FetchOptions {
  place: ElectronPlace
  /** Folder where a failure is noted. */
  cache: string
  /** Longest time to wait, in ms. */
  within: number
  now: number
  say(line: string): void
}

/** Fetches Electron's program within a bounded time. Returns null where it is there now, else the reason why not. */
export async function fetchElectron({ place, cache, within, now, say }: FetchOptions): Promise<string | null> {
  const mark = join(cache, `electron-${versionOf(place)}-failed`)
  if (existsSync(mark) && now - statSync(mark).mtimeMs < retryAfter) return readText(mark).trim()
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, 'electron-fetching')
  if (!takeLock(lock, now)) return 'another start is fetching it'
  try {
    say(`Fetching Electron, once (at most ${Math.round(within / 1000)} seconds) …`)
    const reason = await install(place.folder, within)
    if (reason === null && electronBinary(place) !== null) return null
    const said = reason ?? 'its download was not whole'
    writeFileSync(mark, `${said}\n`)
    return said
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Runs the package's own installer in a group of its own, so that nothing of it outlives the time. */
function install(folder: string, within: number): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + String(chunk)).slice(-4000)
  })
  return new Promise((resolve) => {
    const overdue = setTimeout(() => {
      endGroup(child)
      resolve(`it took longer than ${Math.round(within / 1000)} seconds`)
    }, within)
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code) => {
      clearTimeout(overdue)
      resolve(code === 0 ? null : (lastReason(said) ?? `its installer ended with code ${code}`))
    })
  })
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    return
  }
}

/** The sentence of a stack trace; of its causes the last, which says most. */
function lastReason(stack: string): string | null {
  const said = [...stack.matchAll(/Error: (.+)/g)].at(-1)?.[1]
  return said?.trim().slice(0, 200) ?? null
}

function takeLock(lock: string, now: number): boolean {
  if (existsSync(lock) && now - statSync(lock).mtimeMs > staleLock) rmSync(lock, { force: true })
  try {
    closeSync(openSync(lock, 'wx'))
    return true
  } catch {
    return false
  }
}

function versionOf({ folder }: ElectronPlace): string {
  return (JSON.parse(readText(join(folder, 'package.json')) || '{}') as { version?: string }).version ?? 'unknown'
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
