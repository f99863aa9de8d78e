import { basename, dirname } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import type { FileAnswer } from './launched.ts'

/** Works the loopback host's own file dialog whenever it shows up in a page, with the next answer. */
export function answerDialogsOf(page: Page, answers: FileAnswer[]): void {
  page.on('framenavigated', (frame) => {
    if (!new URL(frame.url() || 'about:blank').hostname.startsWith('dialog-')) return
    const answer = answers.shift()
    if (answer !== undefined) void work(frame, answer).catch((error) => console.error(`file dialog: ${String(error)}`))
  })
}

async function work(frame: Frame, answer: FileAnswer): Promise<void> {
  await frame.locator('#accept').filter({ hasText: /./ }).waitFor()
  if (answer === null) return frame.locator('#cancel').click()
  const paths = [answer].flat()
  if (paths.length === 1) await frame.locator('#name').fill(paths[0] ?? '')
  else await choose(frame, paths)
  await frame.locator('#accept').click()
  await frame
    .locator('#replace')
    .click({ timeout: 1000 })
    .catch(() => undefined)
}

/** Goes to the folder of the files and takes them with Ctrl and the mouse. */
async function choose(frame: Frame, paths: string[]): Promise<void> {
  await frame.locator('#name').fill(dirname(paths[0] ?? ''))
  await frame.locator('#accept').click()
  for (const path of paths) {
    await frame
      .getByRole('option')
      .filter({ hasText: basename(path) })
      .click({ modifiers: ['Control'] })
  }
}
