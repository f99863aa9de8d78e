import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'

const root = join(import.meta.dirname, '../..')

/** How a program is started for a test. */
export interface LaunchOptions {
  /** The user's folder; a fresh one by default, removed at the end. */
  home?: string
  /** Project file named on the command line. */
  file?: string
  /** `build` runs `out/`, as users do; `source` runs the sources with the dev server. Default: `DOSSIER_FROM`, else build. */
  from?: 'build' | 'source'
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
}

/** A running program with its first window. */
export interface LaunchedLoopback {
  page: Page
  context: BrowserContext
  browser: Browser
  home: string
  /** Errors of the page and refusals of its policy since the start. */
  problems: string[]
  close(): Promise<void>
}

/** Starts the loopback host as a process of its own and opens its address in headless Chromium. */
export async function launchLoopback(options: LaunchOptions = {}): Promise<LaunchedLoopback> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'dossier-home-'))
  const host = startHost(home, options)
  const address = await nextAddress(host)
  const browser = await launchChromium()
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  })
  const page = await context.newPage()
  const problems = watchProblems(page)
  await page.goto(address)
  await page.waitForURL((url) => url.search === '')
  return {
    page,
    context,
    browser,
    home,
    problems,
    async close() {
      await browser.close()
      await endHost(host)
      if (options.home === undefined) rmSync(home, { recursive: true, force: true })
    },
  }
}

function startHost(home: string, { file, from = sourceOrBuild() }: LaunchOptions): ChildProcess {
  const entry = join(root, from === 'build' ? 'out/main/loopback.js' : 'electron/loopback/dev.ts')
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run npm run build first.`)
  return spawn(process.execPath, [entry, '--no-window', ...(file === undefined ? [] : [file])], {
    cwd: root,
    env: { ...process.env, DOSSIER_HOME: home, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function sourceOrBuild(): 'build' | 'source' {
  return process.env.DOSSIER_FROM === 'source' ? 'source' : 'build'
}

async function nextAddress(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('The host has no output.')
  for await (const line of createInterface({ input: host.stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error(`The host ended without an address (code ${host.exitCode}).`)
}

async function endHost(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return
  const ended = once(host, 'exit')
  host.kill('SIGTERM')
  await ended
}

function watchProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  return problems
}
