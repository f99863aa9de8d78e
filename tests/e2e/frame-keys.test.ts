import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keyCaps } from '../../renderer/ui/keys.ts'
import { forEachHost } from '../support/launch.ts'
import { root } from '../support/source-files.ts'
import { tagFerry } from './frame-case.ts'
import { goTo, picture, saved, sidebar, startFrame } from './frame-steps.ts'
import { ferry, second } from './reader-steps.ts'

/** The shortcuts in the README's table, as caps. */
function keysInReadme(): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, table = ''] = /## Keyboard\n([\s\S]*?)\n## /.exec(readme) ?? []
  const cells = table.split('\n').flatMap((line) => line.split('|')[1] ?? [])
  const keys = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key))
  return [...new Set(keys.map((key) => keyCaps(key, false).join('+')))].sort()
}

forEachHost((host) => {
  it('lists the keys as the README does; leaves undo to a field while it holds changes, also from the native menu', async () => {
    const { program, page } = await startFrame(host, [ferry], tagFerry)
    await page.getByRole('document', { name: 'Text of the article' }).focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard' })
    await dialog.waitFor()
    await picture(page, `keys-${host.name}`)
    const shown = await dialog
      .locator('.caps')
      .evaluateAll((all) =>
        all.map((caps) => [...caps.querySelectorAll('kbd')].map((cap) => cap.textContent).join('+')),
      )
    expect([...new Set(shown)].sort()).toEqual(keysInReadme())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    const focused = await page.evaluate(() => {
      const key = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
      return document.activeElement?.getAttribute('aria-label')
    })
    expect(focused).toBe('Search or run a command')
    await page.keyboard.press('Escape')

    await goTo(page, 'Entities')
    const grid = page.getByRole('grid', { name: 'Entities' })
    await grid.getByRole('row', { name: /River Watch/ }).click()
    await page.keyboard.press('Delete')
    await grid.getByRole('row', { name: /River Watch/ }).waitFor({ state: 'detached' })
    await page.getByText('Deleted River Watch').waitFor()
    await picture(page, `entities-${host.name}-deleted`)

    const filter = page.getByRole('textbox', { name: 'Filter entities' })
    await filter.focus()
    await page.keyboard.type('Dov')
    await page.keyboard.press('Control+z')
    await expect.poll(() => filter.inputValue()).not.toBe('Dov')
    expect(await grid.getByRole('row', { name: /River Watch/ }).count()).toBe(0)
    if (program.host === 'shell') {
      const before = await filter.inputValue()
      await program.menu('edit.undo')
      await expect.poll(() => filter.inputValue()).not.toBe(before)
      expect(await grid.getByRole('row', { name: /River Watch/ }).count()).toBe(0)
    }
    await filter.fill('')
    await grid.focus()
    await filter.focus()
    await page.keyboard.press('Control+z')
    await grid.getByRole('row', { name: /River Watch/ }).waitFor()
  })

  it('deletes the row the keyboard is on in every list, and takes it back', async () => {
    const { page } = await startFrame(host, [ferry, second], tagFerry)
    const side = sidebar(page)
    for (const [tab, words] of [
      ['Entities', /River Watch/],
      ['Claims', /take the toll back/],
      ['Tags', /Unnamed source/],
      ['Notes', /Ask the guild/],
    ] as const) {
      await side.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      await side.getByRole('option', { name: words }).click()
      await page.keyboard.press('Delete')
      await side.getByRole('option', { name: words }).waitFor({ state: 'detached' })
      await saved(page)
      await page.keyboard.press('Control+z')
      await side.getByRole('option', { name: words }).waitFor()
    }
    await goTo(page, 'Claims')
    const row = page.getByRole('grid', { name: 'Claims' }).getByRole('row', { name: /take the toll back/ })
    await row.waitFor()
    await page.getByRole('grid', { name: 'Claims' }).focus()
    await page.keyboard.press('ArrowDown')
    const before = await page.getByRole('grid', { name: 'Claims' }).locator('.table-row').count()
    await page.keyboard.press('Delete')
    await expect.poll(() => page.getByRole('grid', { name: 'Claims' }).locator('.table-row').count()).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByRole('grid', { name: 'Claims' }).locator('.table-row').count()).toBe(before)
  })
})
