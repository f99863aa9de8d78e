import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { tagFerry } from './frame-case.ts'
import { goTo, listOf, picture, sidebar, start, startFrame } from './frame-steps.ts'
import { arabic, ferry, second } from './reader-steps.ts'

const articles = [ferry, second, arabic]

/** Closes a browser's window as its cross does. */
async function closedByUser(page: Page): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

forEachHost((host) => {
  it('gives way in a narrow window: icons, the list as a menu, the inspector in place of the lists', async () => {
    const { program, page } = await startFrame(host, articles, tagFerry)
    await page.setViewportSize({ width: 900, height: 600 })
    await page.getByRole('button', { name: 'Article 1 of 3: show the list' }).click()
    await page.getByRole('button', { name: 'Filter articles' }).click({ trial: true })
    await page.keyboard.press('Escape')
    await expect.poll(() => listOf(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Article 1 of 3: show the list' }).click()
    await listOf(page).getByRole('option', { name: second.title }).click()
    await page.getByRole('region', { name: `Article: ${second.title}` }).waitFor()
    await expect.poll(() => listOf(page).count()).toBe(0)
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    await sidebar(page)
      .getByRole('option', { name: /Government of Dovrin/ })
      .click()
    await sidebar(page).getByText('1 of 2').waitFor()
    await picture(page, `frame-${host.name}-narrow`)
    await sidebar(page).getByRole('button', { name: 'Next', exact: true }).click()
    await sidebar(page).getByText('2 of 2').waitFor()
    await sidebar(page).getByRole('button', { name: 'Back to the list' }).click()
    await sidebar(page)
      .getByRole('option', { name: /River Watch/ })
      .waitFor()
    const rail = page.getByRole('navigation', { name: 'Views' })
    expect((await rail.boundingBox())?.width).toBeLessThan(60)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900)
    expect(program.problems).toEqual([])
  })

  it('keeps columns, theme, text size and the place over closing and opening again', async () => {
    const { program, page, file } = await startFrame(host, articles, tagFerry, { own: true })
    await listOf(page).getByRole('option', { name: second.title }).click()
    await page.getByRole('region', { name: `Article: ${second.title}` }).waitFor()
    const handle = page.getByRole('separator', { name: 'Width of the article list' })
    await handle.focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe('232')
    const side = page.getByRole('separator', { name: 'Width of the sidebar' })
    const box = await side.boundingBox()
    await page.mouse.move(box?.x ?? 0, 400)
    await page.mouse.down()
    await page.mouse.move((box?.x ?? 0) - 40, 400, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => side.getAttribute('aria-valuenow')).toBe('392')
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog', { name: 'Settings' }).getByText('Dark', { exact: true }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+=')
    await expect
      .poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--read-size')))
      .toBe('18px')
    await picture(page, `frame-${host.name}-dark`)
    const home = program.home
    await program.quit()
    const again = await start(host, { home, file })
    await again.page.getByRole('region', { name: `Article: ${second.title}` }).waitFor()
    const list = again.page.getByRole('separator', { name: 'Width of the article list' })
    await expect.poll(() => list.getAttribute('aria-valuenow')).toBe('232')
    expect(await again.page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark')
    expect(await again.page.evaluate(() => document.documentElement.style.getPropertyValue('--read-size'))).toBe('18px')
    expect(existsSync(file)).toBe(true)
  })

  it('keeps what is being typed when the window closes', async () => {
    const { program, page, file } = await startFrame(host, articles, tagFerry, { own: true })
    await sidebar(page)
      .getByRole('option', { name: /Government of Dovrin/ })
      .click()
    await sidebar(page).getByRole('textbox', { name: 'Description' }).fill('Governs the upper valley.')
    const home = program.home
    if (host.name === 'loopback') await closedByUser(page)
    await program.quit()
    const again = await start(host, { home, file })
    await sidebar(again.page)
      .getByRole('option', { name: /Government of Dovrin/ })
      .click()
    const description = sidebar(again.page).getByRole('textbox', { name: 'Description' })
    await expect.poll(() => description.inputValue()).toBe('Governs the upper valley.')
  })

  it('is worked by keyboard alone, and names every control for a screen reader', async () => {
    const { page } = await startFrame(host, articles, tagFerry)
    await listOf(page).focus()
    await page.keyboard.press('F6')
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column')),
    ).toBe('text')
    await page.keyboard.press('F6')
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column')),
    ).toBe('side')
    await sidebar(page).getByRole('listbox', { name: 'Entities' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await sidebar(page).getByRole('textbox', { name: 'Name', exact: true }).waitFor()
    expect(await sidebar(page).getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('River Watch')
    await page.keyboard.press('Escape')
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-column]')?.getAttribute('data-column')),
    ).toBe('text')
    await page.keyboard.press('F1')
    const help = page.getByRole('dialog', { name: 'Keyboard' })
    await help.getByText('Search or run a command').waitFor()
    await picture(page, `frame-${host.name}-keyboard`)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+2')
    await page.getByRole('region', { name: 'Claims' }).waitFor()

    for (const view of ['Articles', 'Claims', 'Entities', 'Codebook'] as const) {
      await goTo(page, view)
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll('button, input, textarea, a[href], [role="listbox"], [role="grid"]')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
            const by = element.getAttribute('aria-labelledby')
            const own = [element.getAttribute('aria-label'), element.textContent, element.getAttribute('title')]
            const words = [
              ...own,
              ...labels.map((label) => label.textContent),
              by && document.getElementById(by)?.textContent,
            ]
            return !words.some((word) => word && word.trim() !== '')
          })
          .map((element) => element.outerHTML.slice(0, 160)),
      )
      expect(nameless).toEqual([])
    }
  })

  it('renames, checks, copies and closes the project from its menu', async () => {
    const { program, page, folder } = await startFrame(host, articles, tagFerry)
    const menu = () => page.getByRole('button', { name: /^Project / }).click()
    await menu()
    await page.getByRole('menuitem', { name: /Rename/ }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('The ferry')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Project The ferry' }).waitFor()
    await menu()
    await page.getByRole('menuitem', { name: /Check/ }).click()
    await page.getByText('Everything is in order.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click()
    const copy = `${folder}/copy.dossier`
    program.dialogAnswers([copy])
    await menu()
    await page.getByRole('menuitem', { name: /Save a copy/ }).click()
    await page.getByText('A copy is saved as copy.dossier').waitFor()
    expect(existsSync(copy)).toBe(true)
    await menu()
    await page.getByRole('menuitem', { name: /Close the project/ }).click()
    await page.getByRole('button', { name: /^New project/ }).waitFor()
    await page.getByRole('button', { name: /The ferry/ }).click()
    await page.getByRole('navigation', { name: 'Views' }).waitFor()
    expect(program.problems).toEqual([])
  })
})
