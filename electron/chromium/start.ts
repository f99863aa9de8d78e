import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from './find.ts'

export interface WindowOptions {
  /** Address with a secret in it; it reaches the browser through a file that only the user can read. */
  address: string
  /** Folder of the browser's own profile for Dossier. */
  profile: string
  /** Only when the user asks for it. */
  noSandbox: boolean
}

/** A started browser. A second one with the same profile hands its window to the first and ends. */
export interface StartedBrowser {
  process: ChildProcess
  /** Removes the file with the address. */
  forget(): Promise<void>
}

/** Opens an address as an app window of an installed browser. */
export async function openAppWindow(browser: Browser, options: WindowOptions): Promise<StartedBrowser> {
  await mkdir(options.profile, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'))
  const file = join(folder, 'open.html')
  await writeFile(file, redirect(options.address), { mode: 0o600, flag: 'wx' })
  const started = spawn(browser.path, appArguments(pathToFileURL(file).href, options), {
    env: { ...process.env, ...browser.env },
    stdio: 'ignore',
    detached: true,
  })
  started.unref()
  return { process: started, forget: () => rm(folder, { recursive: true, force: true }) }
}

/** Arguments of an app window. Nothing in them is secret: other users can read them in the process list. */
export function appArguments(url: string, { profile, noSandbox }: Omit<WindowOptions, 'address'>): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
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
