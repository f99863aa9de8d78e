import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LaunchedLoopback, launchLoopback } from '../../support/launch.ts'

let folder: string
let program: LaunchedLoopback
let dialog: FrameLocator
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dialog-')))
  for (const name of ['Reports', 'zoo']) mkdirSync(join(folder, name))
  for (const name of ['a.md', 'b.md', 'pic.png', '.hidden.md'])
    writeFileSync(join(folder, name), `# ${name}\n\nA text.`)
  program = await launchLoopback()
  dialog = program.page.frameLocator('iframe')
  await program.page.getByLabel('Your name').fill('Ada')
  await program.page.keyboard.press('Enter')
  await program.page
    .getByRole('button', { name: /new project/i })
    .first()
    .waitFor()
})
afterAll(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => program.problems.splice(0))

const lines = () => dialog.locator('#list').getByRole('option').allInnerTexts()
const shown = () => dialog.locator('#accept').filter({ hasText: /./ }).waitFor()

describe('the file dialog of the loopback host', () => {
  it('is a page of another origin, in which the program’s page can do nothing', async () => {
    await program.page.keyboard.press('Control+n')
    await shown()
    const frame = program.page.frames().find((one) => one.url().includes('dialog-'))
    expect(frame && new URL(frame.url()).origin).not.toBe(new URL(program.page.url()).origin)
    const reached = await program.page.evaluate(() => {
      const inside = document.querySelector('iframe')
      try {
        return inside?.contentWindow?.document.body.textContent ?? inside?.contentDocument
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(reached).toBe('SecurityError')
    const asked = await program.page.evaluate(async (url) => {
      const { origin, hash } = new URL(url)
      const headers = { authorization: `Bearer ${hash.slice(1).split('/')[0]}` }
      return fetch(`${origin}/api/list`, { method: 'POST', headers, body: '{"folder":"/"}' }).then(
        () => 'answered',
        () => 'refused',
      )
    }, frame?.url() ?? '')
    expect(asked).toBe('refused')
    program.problems.splice(0)
  })

  it('makes a project by the keyboard alone: name, folder, new folder', async () => {
    expect(await dialog.locator('#name').inputValue()).toMatch(/\.dossier$/)
    await program.page.keyboard.insertText(folder)
    await dialog.locator('#name').fill(folder)
    await program.page.keyboard.press('Enter')
    await dialog.getByRole('option', { name: /Reports/ }).waitFor()
    expect((await lines()).map((line) => line.split('\n')[0])).toEqual(['Reports', 'zoo'])
    await dialog.getByRole('button', { name: 'New folder' }).click()
    await program.page.keyboard.type('Cases')
    await program.page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Cases' }).waitFor()
    await dialog.locator('#name').fill('Idlib')
    await program.page.keyboard.press('Enter')
    await program.page.getByRole('navigation', { name: 'Views' }).waitFor()
    expect(existsSync(join(folder, 'Cases/Idlib.dossier'))).toBe(true)
    expect(program.problems).toEqual([])
  })

  it('imports several files picked with the mouse; hidden and other files are not shown', async () => {
    await program.page.keyboard.press('Control+i')
    await shown()
    await dialog.getByRole('button', { name: folder.split('/').at(-1) ?? '' }).click()
    await dialog.getByRole('option', { name: /a\.md/ }).waitFor()
    expect((await lines()).map((line) => line.split('\n')[0])).toEqual(['Cases', 'Reports', 'zoo', 'a.md', 'b.md'])
    await dialog.locator('#filter').selectOption({ label: 'All files' })
    expect((await lines()).map((line) => line.split('\n')[0])).toContain('pic.png')
    await dialog.locator('#filter').selectOption({ label: 'Articles' })
    await dialog.getByRole('option', { name: /a\.md/ }).click()
    await dialog.getByRole('option', { name: /b\.md/ }).click({ modifiers: ['Control'] })
    await dialog.getByRole('button', { name: 'Import' }).click()
    await program.page.getByText('a.md').first().waitFor()
    await program.page.getByText('b.md').first().waitFor()
  })

  it('says what it cannot read and asks before it replaces', async () => {
    await program.page.keyboard.press('Control+Shift+S')
    await shown()
    await dialog.locator('#name').fill(join(folder, 'nowhere/x'))
    await program.page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('nowhere does not exist').waitFor()
    writeFileSync(join(folder, 'there.dossier'), 'old')
    await dialog.locator('#name').fill(join(folder, 'there'))
    await program.page.keyboard.press('Enter')
    await dialog.getByRole('alertdialog').getByText('there.dossier exists already').waitFor()
    await program.page.keyboard.press('Escape')
    await dialog.getByRole('alertdialog').waitFor({ state: 'hidden' })
    await dialog.locator('#name').fill(join(folder, 'copy'))
    await program.page.keyboard.press('Enter')
    await program.page.locator('iframe').waitFor({ state: 'detached' })
    await expect.poll(() => existsSync(join(folder, 'copy.dossier')), { timeout: 20_000 }).toBe(true)
  })

  it('is left by Escape, and nothing happens', async () => {
    await program.page.keyboard.press('Control+i')
    await dialog.getByRole('option').first().waitFor()
    await program.page.keyboard.press('Escape')
    await program.page.locator('iframe').waitFor({ state: 'detached' })
  })

  it('shows in the colours of the program', async () => {
    await program.page.emulateMedia({ colorScheme: 'dark' })
    await program.page.keyboard.press('Control+i')
    await shown()
    const dark = await dialog.locator('html').getAttribute('data-mantine-color-scheme')
    expect(dark).toBe('dark')
    await program.page.keyboard.press('Escape')
    await program.page.locator('iframe').waitFor({ state: 'detached' })
  })
})
