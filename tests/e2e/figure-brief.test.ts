import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { newBrief, saved, showBriefs, text } from './brief-steps.ts'
import { startFigures } from './figure-steps.ts'
import { goTo, picture } from './frame-steps.ts'

forEachHost((host) => {
  it('puts a timeline and a network into a brief, as vectors in HTML and in words in Markdown', async () => {
    const { program, page, folder } = await startFigures(host, { viewport: { width: 1440, height: 900 } })
    await showBriefs(page)
    await newBrief(page, 'Empty brief')
    await text(page).click()
    for (const name of ['Timeline', 'Network']) {
      await page.keyboard.type(`/${name.toLowerCase()}`)
      await page.getByRole('option', { name: `${name} Figure` }).waitFor()
      await page.keyboard.press('Enter')
      await text(page).getByRole('region', { name }).waitFor()
    }
    expect(await text(page).locator('tspan', { hasText: 'Halt Agreement signed' }).count()).toBe(1)
    await saved(page)
    await picture(page, 'figure-brief')

    const files = ['html', 'md'].map((format) => join(folder, `figures.${format}`))
    const [html = '', md = ''] = files
    program.dialogAnswers(files)
    for (const [name, file] of [
      ['HTML', 'figures.html'],
      ['Markdown', 'figures.md'],
    ] as const) {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await page.getByRole('menuitem', { name }).click()
      await page.getByText(`Saved as ${file}`).waitFor()
    }
    const written = readFileSync(html, 'utf8')
    expect(written.match(/<svg viewBox=/g)).toHaveLength(2)
    expect(written).toContain('stroke-dasharray="4 3"')
    expect(written).toContain(' (denied)</tspan>')
    expect(readFileSync(md, 'utf8')).toContain('- 12 January: Halt Agreement signed (2 sources)')

    await goTo(page, 'Timeline')
    await page.getByRole('button', { name: 'Who or where' }).click()
    await page.getByRole('menuitemradio', { name: 'Government of Pelvar' }).click()
    await goTo(page, 'Briefs')
    await text(page)
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name: 'Draw as it is now' })
      .click()
    await expect.poll(() => text(page).locator('tspan', { hasText: 'Meeting at the mill' }).count()).toBe(0)
    expect(program.problems).toEqual([])
  })
})
