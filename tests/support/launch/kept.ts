import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { TestHost } from '../launch.ts'
import { endWithProcess } from './end-with-process.ts'
import { type Launched, type LaunchOptions, namedHome } from './launched.ts'

/** A program that goes on from one test to the next, since a start costs seconds of processor. */
interface Kept {
  program: Launched
  home: string
  /** The size its window had at first. */
  size: { width: number; height: number }
}

/** How a test gets its program. */
export interface ProgramOptions extends LaunchOptions {
  /** A program of its own, for a test that ends it, opens windows or changes what holds for every project. */
  own?: boolean
}

const kept = new Map<TestHost['name'], Kept>()

/** Shows a project in a program that belongs to this test until it ends. */
export async function openProject(host: TestHost, file: string, options: ProgramOptions = {}): Promise<Launched> {
  return options.own ? openInOwn(host, file, options) : openInKept(host, file, options)
}

async function openInOwn(host: TestHost, file: string, options: LaunchOptions): Promise<Launched> {
  const home = options.home ?? namedHome(mkdtempSync(join(tmpdir(), 'dossier-own-')))
  const program = await host.launch({ ...options, home, file })
  onTestFinished(async () => {
    await program.close()
    if (options.home === undefined) rmSync(home, { recursive: true, force: true })
  })
  return program
}

/** Opens it as an analyst does who closes one project and opens the next. */
async function openInKept(host: TestHost, file: string, options: LaunchOptions): Promise<Launched> {
  const program = await programAtStart(host, options)
  const { page } = program
  program.dialogAnswers([file])
  await page.getByRole('button', { name: /^Open/ }).first().click()
  await page.getByRole('navigation', { name: 'Views' }).waitFor()
  return program
}

/**
 * A program with its start screen that belongs to this test until it ends, with a project open. One that cannot be
 * brought back to its start screen then, or whose test has failed, is ended.
 */
export async function programAtStart(host: TestHost, options: LaunchOptions = {}): Promise<Launched> {
  const mine = kept.get(host.name) ?? (await startKept(host))
  kept.delete(host.name)
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail' && (await backAtStart(mine.program))) kept.set(host.name, mine)
    else await endKept(mine)
  })
  await mine.program.page.setViewportSize(options.viewport ?? mine.size)
  await mine.program.page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' })
  return mine.program
}

async function startKept(host: TestHost): Promise<Kept> {
  const home = namedHome(mkdtempSync(join(tmpdir(), 'dossier-kept-')))
  const program = await host.launch({ home })
  await atStart(program.page)
  const size = await program.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
  endWithProcess(() => program.kill())
  return { program, home, size }
}

async function endKept({ program, home }: Kept): Promise<void> {
  await program.close()
  rmSync(home, { recursive: true, force: true })
}

/** Closes what is open in the window and then the project. False where that does not lead to the start screen. */
async function backAtStart({ page, problems, windowCount }: Launched): Promise<boolean> {
  if (problems.length > 0 || page.isClosed() || (await windowCount()) !== 1) return false
  return closeProject(page).then(
    () => true,
    () => false,
  )
}

async function closeProject(page: Page): Promise<void> {
  const timeout = 5000
  for (let layer = 0; layer < 3; layer++) await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Project / }).click({ timeout })
  await page.getByRole('menuitem', { name: /Close the project/ }).click({ timeout })
  await atStart(page, timeout)
  await page.mouse.move(0, 0)
}

const atStart = (page: Page, timeout?: number) =>
  page.getByRole('button', { name: /^New project/ }).waitFor(timeout === undefined ? {} : { timeout })
