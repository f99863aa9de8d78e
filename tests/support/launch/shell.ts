import { fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Controls } from '../electron-stand-in/control.ts'
import { built, dropOn, type Launched, type LaunchOptions, root, testHome, watchProblems } from './launched.ts'
import { follow, type Program } from './process-lines.ts'

/** The stand-in's controls, asked over the process's channel. */
export type Asked = {
  [N in keyof Controls]: (...args: Parameters<Controls[N]>) => Promise<Awaited<ReturnType<Controls[N]>>>
}

/** The built shell on the stand-in, with what only it has. */
export interface LaunchedShell extends Launched {
  readonly host: 'shell'
  readonly standIn: Asked
}

/** Starts the built main and preload on the stand-in, as a process of their own, and connects to its Chromium. */
export async function launchShell(options: LaunchOptions = {}): Promise<LaunchedShell> {
  const home = testHome(options.home)
  const program = startShell(home, options.file === undefined ? [] : [options.file])
  const standIn = asking(program)
  const windows = new ShellPages(standIn, options)
  const page = await windows.get(0)
  const secondLaunch = async (argv: string[]) => {
    const second = startShell(home, argv)
    await second.ended
    return second.said()
  }
  const quit = async () => {
    if (program.process.exitCode === null) await standIn.quit().catch(() => undefined)
    return program.ended
  }
  return {
    host: 'shell',
    home,
    standIn,
    page,
    problems: windows.problems,
    window: (n) => windows.get(n),
    windowCount: async () => (await standIn.browser()).targets.length,
    openFile: async (path) => void (await secondLaunch([path])),
    secondLaunch,
    dialogAnswers: (answers) => void standIn.answerDialogs(answers),
    menu: (id, n = 0) => standIn.menu(id, n),
    async dropFiles(paths, n = 0) {
      await standIn.dragging(n, paths)
      await dropOn(await windows.get(n), paths)
    },
    said: program.said,
    quit,
    signal: (signal) => {
      program.process.kill(signal)
      return program.ended
    },
    kill: () => void program.process.kill(),
    async close() {
      const unanswered = await standIn.openDialogs().catch(() => 0)
      await windows.disconnect()
      await quit()
      if (options.home === undefined) rmSync(home, { recursive: true, force: true })
      if (unanswered > 0) throw new Error(`${unanswered} dialogs of the shell were left without an answer.`)
    },
  }
}

/** Starts the shell's built main; arguments as after `electron .`. */
export function startShell(home: string, argv: string[]): Program {
  const folder = join(root, 'tests/support/electron-stand-in')
  const hook = new URL(`file://${join(folder, 'hook.mjs')}`).href
  return follow(
    fork(join(folder, 'run.ts'), [built('main/index.js'), ...argv], {
      cwd: root,
      execArgv: ['--import', hook, '--unhandled-rejections=warn'],
      env: { ...process.env, DOSSIER_HOME: home, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    }),
  )
}

/** Asks the stand-in in a started process. */
export function asking({ process: child, ended }: Program): Asked {
  let number = 0
  const ask = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      const own = ++number
      const onMessage = (answer: { number: number; value?: unknown; error?: string }) => {
        if (answer.number !== own) return
        child.off('message', onMessage)
        if (answer.error === undefined) resolve(answer.value)
        else reject(new Error(answer.error))
      }
      child.on('message', onMessage)
      void ended.then(() => reject(new Error(`The shell has ended before it answered ${name}.`)))
      child.send({ number: own, name, args }, (error) => error && reject(error))
    })
  return new Proxy({} as Asked, {
    // Not a promise, though everything else it has is asked for.
    get: (_target, name: string) => (name === 'then' ? undefined : (...args: unknown[]) => ask(name, args)),
  })
}

/** The pages of the shell's windows, in the order of the windows. */
class ShellPages {
  readonly problems: string[] = []
  readonly #standIn: Asked
  readonly #options: LaunchOptions
  readonly #known = new Set<Page>()
  readonly #targets = new Map<Page, string>()
  #browser: Browser | null = null

  constructor(standIn: Asked, options: LaunchOptions) {
    this.#standIn = standIn
    this.#options = options
  }

  async get(n: number): Promise<Page> {
    for (;;) {
      const { port, targets } = await this.#standIn.browser()
      const page = port === null ? undefined : await this.#find(port, targets[n])
      if (page) return page
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  async disconnect(): Promise<void> {
    await this.#browser?.close()
  }

  async #find(port: number, target: string | undefined): Promise<Page | undefined> {
    this.#browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    for (const page of this.#browser.contexts().flatMap((context) => context.pages())) {
      if (target !== undefined && (await this.#targetOf(page)) === target) return this.#adopt(page)
    }
    return undefined
  }

  async #targetOf(page: Page): Promise<string | null> {
    const known = this.#targets.get(page) ?? (await targetOf(page))
    if (known !== null) this.#targets.set(page, known)
    return known
  }

  async #adopt(page: Page): Promise<Page> {
    if (this.#known.has(page)) return page
    this.#known.add(page)
    page.setDefaultTimeout(60_000)
    watchProblems(page, this.problems)
    const { viewport, colorScheme } = this.#options
    if (viewport) await page.setViewportSize(viewport)
    if (colorScheme) await page.emulateMedia({ colorScheme })
    await page.waitForURL(/bundle\.app\.invalid/)
    return page
  }
}

async function targetOf(page: Page): Promise<string | null> {
  try {
    const cdp = await page.context().newCDPSession(page)
    const { targetInfo } = await cdp.send('Target.getTargetInfo')
    await cdp.detach()
    return targetInfo.targetId
  } catch {
    return null
  }
}
