import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { createCore } from '#core/core.ts'
import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'
import {
  type Launched,
  type LaunchOptions,
  openProject,
  type ProgramOptions,
  type TestHost,
} from '../support/launch.ts'
import { type ArticleSource, makeProject } from '../support/make-project.ts'
import { root } from '../support/source-files.ts'

/** A program started for one test, and a folder of its own. */
export interface FrameCase {
  program: Launched
  page: Page
  folder: string
  file: string
}

/** A fresh folder, removed with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-frame-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts a host and ends it with the test. */
export async function start(host: TestHost, options: LaunchOptions = {}): Promise<Launched> {
  const program = await host.launch(options)
  onTestFinished(() => program.close())
  return program
}

/** Starts a host on a project with these articles and what `fill` adds to it. */
export async function startFrame(
  host: TestHost,
  articles: readonly ArticleSource[],
  fill?: (send: Send) => Promise<void>,
  options: ProgramOptions = {},
): Promise<FrameCase> {
  const folder = testFolder()
  const file = join(folder, 'Orrin.dossier')
  makeProject(file, articles, 'Orrin ferry')
  if (fill) await withCore(file, fill)
  const program = await openProject(host, file, options)
  await program.page.getByRole('navigation', { name: 'Views' }).waitFor()
  return { program, page: program.page, folder, file }
}

export type Send = <N extends CoreCommandName>(name: N, args: CommandArgs<N>) => Promise<CommandResult<N>>

/** Opens a project in a core of its own, for what a test needs in it beforehand. */
export async function withCore(file: string, work: (send: Send) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'dossier-fill-'))
  const effects = { now: () => Date.now(), newId: () => randomUUID() }
  const core = createCore({ effects, home, sampleFolder: home, analystName: 'Petr Salo' })
  core.connect('fill', () => undefined)
  const signal = new AbortController().signal
  try {
    const send: Send = (name, args) => core.handle(name, args, { clientId: 'fill', signal, progress: () => undefined })
    await send('project/open', { path: file })
    await work(send)
  } finally {
    await core.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Goes to a view by its entry in the rail. */
export async function goTo(
  page: Page,
  view:
    | 'Articles'
    | 'Claims'
    | 'Entities'
    | 'Events'
    | 'Relations'
    | 'Forecasts'
    | 'Briefs'
    | 'Codebook'
    | 'Timeline'
    | 'Network'
    | 'Map',
) {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: new RegExp(`^${view}`) })
    .click()
}

/** Titles of the article list as shown, from top to bottom. */
export function listedTitles(page: Page): Promise<string[]> {
  return listOf(page).locator('.art h3').allInnerTexts()
}

/** The article list. */
export function listOf(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Articles' })
}

/** The right column. */
export function sidebar(page: Page): Locator {
  return page.locator('[data-column="side"]')
}

/** Words selected in the reader's text, drawn strong. */
export function selectedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = []
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('dossier-selected-')) continue
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        words.push(range.toString())
      }
    }
    return words
  })
}

/** Waits until everything that was written is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor()
}

/** Leaves a picture of the window in `test-results`; on loopback, since the shell shows the same page. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!page.url().startsWith('http:')) return
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const cdp = await page.context().newCDPSession(page)
  // Packed less tightly: it takes half the time.
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await cdp.detach()
  writeFileSync(resultFile(`${name}.png`), data, 'base64')
}

/** Where a file stands that a spec leaves for people to look at. */
export function resultFile(name: string): string {
  const folder = join(root, 'test-results')
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}
