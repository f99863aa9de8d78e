import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { startFigures } from './figure-steps.ts'
import { goTo, picture } from './frame-steps.ts'

forEachHost((host) => {
  it('shows events and forecasts along time, narrows and zooms by key and mouse, opens passages, and is exported', async () => {
    const { program, page, folder } = await startFigures(host, { viewport: { width: 1440, height: 900 } })
    await goTo(page, 'Timeline')
    const figure = page.getByRole('grid', { name: 'Timeline' })
    const cells = figure.getByRole('gridcell')
    const said = () => cells.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    await expect
      .poll(said)
      .toEqual([
        'The Guard takes a toll at the Tarn ford, since last autumn, 2 sources',
        'Halt Agreement signed, 12 January, 2 sources',
        'Meeting at the mill, in between, 1 source',
        'The toll is kept, for five weeks, 1 source',
        'Expected, 1',
        'Vote in Pelmek, expected, likely, within the next six months, 1 source',
      ])
    const count = page.getByRole('region', { name: 'Timeline' }).getByRole('status')
    expect(await count.textContent()).toBe('5 events, Sep 2023 to Sep 2024')
    await expect.poll(() => figure.getByText('as of 18 Mar 2024').count()).toBe(1)
    await picture(page, 'timeline')
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'timeline-dark')
    await page.emulateMedia({ colorScheme: 'light' })

    await page.getByRole('button', { name: 'Lanes' }).click()
    await page.getByRole('menuitemradio', { name: 'Actor' }).click()
    await expect.poll(said).toContain('River Guard, 4')
    expect(await said()).toContain('No actor, 1')
    await picture(page, 'timeline-lanes')
    await page.getByRole('button', { name: 'Clear Lanes' }).click()

    await page.getByRole('button', { name: 'Who or where' }).click()
    await page.getByRole('menuitemradio', { name: 'Government of Pelvar' }).click()
    await expect.poll(() => count.textContent()).toBe('1 of 5 events, 11 Jan 2024 to 13 Jan 2024')
    await page.getByRole('button', { name: 'Clear Who or where' }).click()

    await figure.focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('+')
    await expect.poll(() => count.textContent()).toMatch(/^[1-4] of 5 events, /)
    await page.keyboard.press('0')
    await expect.poll(() => count.textContent()).toBe('5 events, Sep 2023 to Sep 2024')

    const files = ['svg', 'png'].map((format) => join(folder, `timeline.${format}`))
    const [svg = '', png = ''] = files
    program.dialogAnswers(files)
    for (const format of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: 'Export the timeline' }).click()
      await page.getByRole('menuitem', { name: format }).click()
      await page.getByText(`Saved as timeline.${format.toLowerCase()}`).waitFor()
    }
    expect(readFileSync(svg, 'utf8')).toContain('Halt Agreement signed</tspan>')
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')

    await figure.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The ford at Tarn' }).first().waitFor()
    await goTo(page, 'Timeline')
    await cells.filter({ hasText: 'Meeting at the mill' }).click()
    await page.locator('.col-reader').getByText('in between, at a mill').waitFor()
    await page.setViewportSize({ width: 900, height: 600 })
    await goTo(page, 'Timeline')
    await picture(page, 'timeline-narrow')
    expect(program.problems).toEqual([])
  })
})
