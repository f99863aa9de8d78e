import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { caseProject } from '../contract/core/commands/briefs/case-project.ts'
import { type Launched, openProject, type ProgramOptions, type TestHost } from '../support/launch.ts'

/** A program started on a project with one article and five claims, ended with the test. */
export interface BriefCase {
  program: Launched
  page: Page
  /** A folder for what is exported. */
  folder: string
  /** The project file. */
  file: string
}

/** Starts a host on a fresh copy of the case project, with its analyst named. */
export async function startCase(host: TestHost, options: ProgramOptions = {}): Promise<BriefCase> {
  const made = caseProject()
  made.project.close()
  const folder = mkdtempSync(join(tmpdir(), 'dossier-exports-'))
  const file = made.project.path
  onTestFinished(() => {
    made.removeFolder()
    rmSync(folder, { recursive: true, force: true })
  })
  const program = await openProject(host, file, options)
  return { program, page: program.page, folder, file }
}

/** Opens the list of briefs. */
export async function showBriefs(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Briefs/ })
    .click()
}

/** Makes a brief through the menu; on an empty list the same button stands in the middle. */
export async function newBrief(page: Page, choice: string | RegExp): Promise<void> {
  await showBriefs(page)
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.getByRole('menuitem', { name: choice }).first().click()
  await text(page).waitFor()
}

/** The text of the open brief. */
export function text(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the brief' })
}

/** A line of the insert panel. */
export function insertRow(page: Page, words: string): Locator {
  return page.getByRole('complementary', { name: 'Brief' }).getByRole('option').filter({ hasText: words })
}

/** Shows one kind of things in the insert panel. */
export async function showKind(page: Page, kind: 'Claims' | 'Quotes' | 'Entities' | 'Articles'): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Brief' })
  await panel.getByRole('tab', { name: 'Insert' }).click()
  await panel.getByText(kind, { exact: true }).click()
}

/** Drags with the mouse from the middle of one element to a place in another, given in px from its left top. */
export async function drag(page: Page, from: Locator, to: Locator, at: { x: number; y: number }): Promise<void> {
  const start = await boxOf(from)
  const end = await boxOf(to)
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 - 12, start.y + start.height / 2 + 4, { steps: 3 })
  await page.mouse.move(end.x + at.x, end.y + at.y, { steps: 6 })
  await page.mouse.move(end.x + at.x + 1, end.y + at.y)
  await page.mouse.up()
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element to drag is not on the page.')
  return box
}

/** Waits until everything that was written is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^saved just now$/).waitFor()
}
