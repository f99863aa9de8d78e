import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { npmChromium } from '#chromium/npm-chromium.ts'

let starting: Promise<BrowserContext> | undefined

/** The Chromium behind the stand-in's windows, started with the first one. */
export function theBrowser(userData: string): Promise<BrowserContext> {
  starting ??= start(join(userData, 'chromium'))
  return starting
}

/** The port on which a test can see the same pages; null while there is no browser. */
export async function debuggingPort(userData: string): Promise<number | null> {
  if (starting === undefined) return null
  await starting
  const [port] = (await readFile(join(userData, 'chromium', 'DevToolsActivePort'), 'utf8')).split('\n')
  return Number(port)
}

/** Ends the browser. */
export async function endBrowser(): Promise<void> {
  await (await starting)?.close()
}

async function start(profile: string): Promise<BrowserContext> {
  // Half a second of a processor, which a start that ends at once does not need.
  const { chromium } = await import('playwright-core')
  const found = await npmChromium()
  if (found === null) throw new Error('The stand-in needs the npm Chromium, which has no binary for this platform.')
  mkdirSync(profile, { recursive: true })
  return chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    // What a page asks to open is for the shell to answer; the browser opens nothing of its own.
    args: ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', '--block-new-web-contents'],
    viewport: null,
    // Signals are the shell's to answer, as in Electron.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
