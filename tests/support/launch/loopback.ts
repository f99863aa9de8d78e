import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { menuFor } from '../../../electron/shell/menu.ts'
import { launchChromium } from '../chromium.ts'
import { endWithProcess } from './end-with-process.ts'
import { answerDialogsOf } from './file-dialog.ts'
import {
  built,
  dropOn,
  type FileAnswer,
  type Launched,
  type LaunchOptions,
  root,
  testHome,
  watchProblems,
} from './launched.ts'
import { endProgram, follow, type Program } from './process-lines.ts'

/** A running loopback host, with the browser that shows it. */
export interface LaunchedLoopback extends Launched {
  readonly host: 'loopback'
  readonly context: BrowserContext
}

/** Starts the loopback host as a process of its own and opens its address in headless Chromium. */
export async function launchLoopback(options: LaunchOptions = {}): Promise<LaunchedLoopback> {
  const home = testHome(options.home)
  const program = startHost(home, options, options.file === undefined ? [] : [options.file])
  const context = await (await theChromium()).newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  })
  const windows = new AddressWindows(context, program)
  const page = await windows.get(0)
  let ended: number | null | undefined
  const quit = async () => {
    ended ??= await endProgram(program)
    return ended
  }
  const secondLaunch = async (argv: string[]) => {
    const second = startHost(home, options, argv)
    await second.ended
    return second.said()
  }
  return {
    host: 'loopback',
    home,
    context,
    page,
    problems: windows.problems,
    window: (n) => windows.get(n),
    windowCount: async () => windows.count(),
    openFile: async (path) => void (await secondLaunch([path])),
    secondLaunch,
    dialogAnswers: (answers) => void windows.answers.push(...answers),
    menu: async (id, n = 0) => runInPalette(await windows.get(n), id),
    dropFiles: async (paths, n = 0) => dropOn(await windows.get(n), paths),
    said: program.said,
    quit,
    signal: (signal) => {
      program.process.kill(signal)
      return program.ended
    },
    kill: () => void program.process.kill(),
    async close() {
      await context.close()
      await quit()
      if (options.home === undefined) rmSync(home, { recursive: true, force: true })
    },
  }
}

let chromium: Promise<Browser> | undefined

/** The browser of this test process; each program has a context of its own in it. */
function theChromium(): Promise<Browser> {
  chromium ??= launchChromium().then((browser) => {
    endWithProcess(() => void browser.close())
    return browser
  })
  return chromium
}

/** Opens a page for every address that the host prints, as a user does who has no display. */
class AddressWindows {
  readonly problems: string[] = []
  readonly answers: FileAnswer[] = []
  readonly #context: BrowserContext
  readonly #program: Program
  readonly #pages: Page[] = []
  #opening: Promise<void> = Promise.resolve()

  constructor(context: BrowserContext, program: Program) {
    this.#context = context
    this.#program = program
    context.setDefaultTimeout(60_000)
    this.#openNext()
  }

  count(): number {
    return this.#pages.filter((page) => !page.isClosed()).length
  }

  async get(n: number): Promise<Page> {
    for (;;) {
      const page = this.#pages.filter((one) => !one.isClosed())[n]
      if (page) return page
      await this.#opening
    }
  }

  #openNext(): void {
    this.#opening = this.#program.nextLine(/http:\/\/\S+/).then(async ([address]) => {
      const page = await this.#context.newPage()
      watchProblems(page, this.problems)
      answerDialogsOf(page, this.answers)
      await page.goto(address)
      await page.waitForURL((url) => url.search === '', { waitUntil: 'commit' })
      this.#pages.push(page)
      this.#openNext()
    })
    this.#opening.catch(() => undefined)
  }
}

function startHost(home: string, { from }: LaunchOptions, argv: string[]): Program {
  const source = (from ?? (process.env.DOSSIER_FROM === 'source' ? 'source' : 'build')) === 'source'
  const entry = source ? join(root, 'electron/loopback/dev.ts') : built('main/loopback.js')
  return follow(
    spawn(process.execPath, [entry, '--no-window', ...argv], {
      cwd: root,
      env: { ...process.env, DOSSIER_HOME: home, INIT_CWD: root, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
}

/** Runs a command of the menu by its words in the palette. */
async function runInPalette(page: Page, id: string): Promise<void> {
  const entries = menuFor('linux', { recents: [], theme: 'system' }).flatMap(function flat(entry): (typeof entry)[] {
    return [entry, ...(entry.submenu ?? []).flatMap(flat)]
  })
  const label = entries.find((entry) => entry.id === id)?.label
  if (label === undefined) throw new Error(`The menu has no entry ${id}.`)
  await page.keyboard.press('Control+k')
  await page.locator('.palette input').fill(`>${label.replace('…', '')}`)
  await page.locator('.palette-entry').filter({ hasText: label }).first().click()
}
