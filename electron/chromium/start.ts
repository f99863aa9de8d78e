import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from './find.ts'

/** A file with an address that is older than this, in ms, was left by a browser that never came up. */
const staleAfter = 60_000

interface WindowOptions {
  /** Address with a secret in it; it reaches the browser through a file that only the user can read. */
  address: string
  /** Folder of the user in which the browser's own profile and that file are kept. */
  folder: string
  /** Only when the user asks for it. */
  noSandbox: boolean
}

/** A started browser. A second one with the same profile hands its window to the first and ends. */
export interface StartedBrowser {
  process: ChildProcess
  /** Removes the file with the address. */
  forget(): void
}

/** Opens an address as an app window of an installed browser. */
export function openAppWindow(browser: Browser, { address, folder: wanted, noSandbox }: WindowOptions): StartedBrowser {
  const folder = browser.confinedTo === null ? wanted : join(browser.confinedTo, 'dossier')
  const profile = join(folder, 'browser')
  const isNew = !existsSync(profile)
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  const file = writeRedirect(folder, address)
  const args = appArguments(pathToFileURL(file).href, { profile, noSandbox, isNew })
  const env = { ...process.env, ...browser.env }
  const started = spawn(browser.path, args, { env, stdio: 'ignore', detached: true })
  started.unref()
  return { process: started, forget: () => rmSync(file, { force: true }) }
}

/**
 * Writes the file under the first name that is free. A browser remembers a window's place by the address it began
 * with, so windows that open one after the other have the same one.
 */
function writeRedirect(folder: string, address: string): string {
  for (let slot = 1; ; slot++) {
    const file = join(folder, `window-${slot}.html`)
    if (existsSync(file) && Date.now() - statSync(file).mtimeMs > staleAfter) rmSync(file, { force: true })
    try {
      writeFileSync(file, redirect(address), { mode: 0o600, flag: 'wx' })
      return file
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
    }
  }
}

/** Arguments of an app window. Nothing in them is secret: other users can read them in the process list. */
export function appArguments(
  url: string,
  { profile, noSandbox, isNew }: { profile: string; noSandbox: boolean; isNew: boolean },
): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    // Later windows open as the browser remembers them.
    ...(isNew ? ['--window-size=1440,900'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    ...(noSandbox ? ['--no-sandbox'] : []),
  ]
}

function redirect(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Dossier</title><meta http-equiv="refresh" content="0;url=${address}">\n`
}
