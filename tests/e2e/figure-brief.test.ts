import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { newBrief, saved, showBriefs, text } from './brief-steps.ts'
import { startFigures } from './figure-steps.ts'
import { goTo, picture, resultFile } from './frame-steps.ts'

forEachHost((host) => {
  it('puts figures and tables into a brief that follow the project, as vectors in HTML and PDF and in words in Markdown', async () => {
    const { program, page, folder } = await startFigures(host, { viewport: { width: 1440, height: 900 } })
    await showBriefs(page)
    await newBrief(page, 'Empty brief')
    await text(page).click()
    for (const name of ['Timeline', 'Network', 'Relations table', 'Forecasts']) {
      await page.keyboard.type(`/${name.toLowerCase()}`)
      await page.getByRole('option', { name: `${name} Figure` }).waitFor()
      await page.keyboard.press('Enter')
      await text(page).getByRole('region', { name }).locator('svg.figure, table').first().waitFor()
    }
    expect(await text(page).locator('tspan', { hasText: 'Halt Agreement signed' }).count()).toBe(1)
    await saved(page)
    await picture(page, `figure-brief-${host.name}`)

    const files = ['html', 'md', 'pdf'].map((format) => join(folder, `figures.${format}`))
    const [html = '', md = '', pdf = ''] = files
    program.dialogAnswers(files)
    for (const name of ['HTML', 'Markdown', 'PDF']) {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await page.getByRole('menuitem', { name }).click()
      await page.getByText(`Saved as figures.${name === 'Markdown' ? 'md' : name.toLowerCase()}`).waitFor()
    }
    copyFileSync(pdf, resultFile(`figure-brief-${host.name}.pdf`))
    const written = readFileSync(html, 'utf8')
    expect(written.match(/<svg viewBox=/g)).toHaveLength(2)
    expect(written).toContain('stroke-dasharray="4 3"')
    expect(written).toContain(' (denied)</tspan>')
    expect(written).toContain('contested: one for, one against</td>')
    expect(written).toMatch(/Network: 6 entities, 6 relations; as of \d/)
    expect(readFileSync(md, 'utf8')).toContain('- 12 January: Halt Agreement signed (2 sources)')
    expect(readFileSync(md, 'utf8')).toContain('| Vote in Pelmek |')

    const network = text(page).getByRole('region', { name: 'Network' })
    const placeOf = async (name: string) => {
      const group = network.locator('g').filter({ hasText: name }).last()
      const [x = 0, y = 0] = ((await group.getAttribute('transform')) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
      return { x, y }
    }
    const apart = async () => {
      const [one, other] = [await placeOf('Tarn ford'), await placeOf('Halt Agreement')]
      return [Math.round(one.x - other.x), Math.round(one.y - other.y)]
    }
    const before = await apart()
    const relations = text(page).getByRole('region', { name: 'Relations table' })
    await relations.getByRole('button', { name: 'Bram Osten' }).click()
    await page.getByRole('region', { name: /^Article: / }).waitFor()
    await goTo(page, 'Relations')
    const table = page.getByRole('grid', { name: 'Relations' })
    await table.getByRole('row').filter({ hasText: 'Bram Osten' }).click()
    await table.focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => table.getByRole('row').filter({ hasText: 'Bram Osten' }).count()).toBe(0)
    const picked = ['svg', 'png'].map((format) => join(folder, `relations.${format}`))
    program.dialogAnswers(picked)
    for (const format of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: 'Export the relations' }).click()
      await page.getByRole('menuitem', { name: format }).click()
      await page.getByText(`Saved as relations.${format.toLowerCase()}`).waitFor()
    }
    const [svg = '', png = ''] = picked
    expect(readFileSync(svg, 'utf8')).toContain('contested: one for, one')
    copyFileSync(png, resultFile('relations-table.png'))
    await page.getByRole('button', { name: 'Standing', exact: true }).first().click()
    await page.getByRole('menuitemradio', { name: 'Contested' }).click()
    await expect.poll(() => table.locator('.table-row').count()).toBe(1)
    await goTo(page, 'Timeline')
    await page.getByRole('button', { name: 'Who or where' }).click()
    await page.getByRole('menuitemradio', { name: 'Government of Pelvar' }).click()
    await goTo(page, 'Briefs')
    await expect.poll(() => relations.getByRole('row').count()).toBe(6)
    await text(page).getByText('Network: 5 entities, 5 relations').waitFor()
    expect(await apart()).toEqual(before)
    await relations.getByRole('button', { name: 'Show what the view shows' }).click()
    await expect.poll(() => relations.getByRole('row').count()).toBe(2)
    const timeline = text(page).getByRole('region', { name: 'Timeline' })
    expect(await timeline.locator('tspan', { hasText: 'Meeting at the mill' }).count()).toBe(1)
    await timeline.getByRole('button', { name: 'Show what the view shows' }).click()
    const meeting = timeline.locator('tspan', { hasText: 'Meeting at the mill' })
    await expect.poll(() => meeting.count()).toBe(0)
    await text(page).press('Control+z')
    await expect.poll(() => meeting.count()).toBe(1)
    await text(page).press('Control+Shift+z')
    await expect.poll(() => meeting.count()).toBe(0)
    await saved(page)
    await picture(page, `figure-brief-${host.name}-taken-over`)
    expect(program.problems).toEqual([])
  })
})
