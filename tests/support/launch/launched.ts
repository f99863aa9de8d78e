import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Root of the repository. */
export const root = join(import.meta.dirname, '../../..')

/** How a program is started for a test. */
export interface LaunchOptions {
  /** The user's folder; a fresh one by default, removed at the end. */
  home?: string
  /** Project file named on the command line. */
  file?: string
  /** Loopback only: `build` runs `out/`, as users do; `source` the sources with the dev server. Default: `DOSSIER_FROM`, else build. */
  from?: 'build' | 'source'
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
}

/** What the user does with a file dialog: picks paths, or cancels. */
export type FileAnswer = string | string[] | null

/** A running program, whatever its host: what a user and the system do with it. */
export interface Launched {
  readonly host: 'loopback' | 'shell'
  readonly home: string
  /** The first window's page. After a crash or a reload of the shell ask `window(0)` again. */
  readonly page: Page
  /** The n-th window's page, from 0; waits until it is there. */
  window(n: number): Promise<Page>
  /** How many windows are open now. */
  windowCount(): Promise<number>
  /** Double click on a project file in the system, while the program runs. */
  openFile(path: string): Promise<void>
  /** Starts the program once more, as a process of its own; resolves to what it said when it has ended. */
  secondLaunch(argv: string[]): Promise<string>
  /** Answers the next file dialogs, in order. */
  dialogAnswers(answers: FileAnswer[]): void
  /** Chooses an entry of the native menu; on loopback, which has none, the same command in the palette. */
  menu(id: string, n?: number): Promise<void>
  /** Drops files from the system's file manager on the middle of a window. */
  dropFiles(paths: string[], n?: number): Promise<void>
  /** Errors on the pages' consoles and refusals by their policy since the start. */
  readonly problems: string[]
  /** Everything the program has printed. */
  said(): string
  /** Ends the program as a user does and waits; its exit code. */
  quit(): Promise<number | null>
  /** Tells the program to end as a system does and waits; its exit code. */
  signal(signal: NodeJS.Signals): Promise<number | null>
  /** Tells the program to end, without waiting: all that a process that is ending can do. */
  kill(): void
  /** Ends what is left and removes the folder. Safe after `quit`. */
  close(): Promise<void>
}

/** The user's folder of a test: the given one, or a fresh one. */
export function testHome(given: string | undefined): string {
  return given ?? mkdtempSync(join(tmpdir(), 'dossier-home-'))
}

/** A home in a folder, in which the analyst has said her name. */
export function namedHome(folder: string): string {
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const analyst = { id: 'analyst-signe', name: 'Signe Arvo', color: null }
  writeFileSync(join(home, 'profile.json'), JSON.stringify({ analyst }))
  return home
}

/** A file of the build. Throws where it has not been built. */
export function built(path: string): string {
  const file = join(root, 'out', path)
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`)
  return file
}

/** Collects a page's errors and policy violations. */
export function watchProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
}

/** Drops files on the middle of a page, as the system does: the page gets real files. */
export async function dropOn(page: Page, paths: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const size = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }))
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...size, data })
  }
  await cdp.detach()
}
