import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { startFigures } from './figure-steps.ts'
import { goTo, picture } from './frame-steps.ts'

forEachHost((host) => {
  it('shows entities and relations, keeps their places, narrows to what is near, opens passages, and is exported', async () => {
    const { program, page, folder } = await startFigures(host, { viewport: { width: 1440, height: 900 } })
    await goTo(page, 'Network')
    const view = page.getByRole('region', { name: 'Network' })
    const count = view.getByRole('status').first()
    await expect.poll(() => count.textContent()).toBe('6 entities, 6 relations')
    const node = (name: string) => view.locator('[data-item]').filter({ hasText: name })
    await node('Bram Osten').waitFor()
    await expect.poll(() => view.getByText('negotiates with (denied)').count()).toBe(1)
    await node('River Guard').last().click()
    await picture(page, 'network')
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'network-dark')
    await page.emulateMedia({ colorScheme: 'light' })

    const placeOf = async () => (await node('Bram Osten').last().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const before = await placeOf()
    await page.mouse.move(before.x + before.width / 2, before.y + 8)
    await page.mouse.down()
    await page.mouse.move(before.x + before.width / 2 + 60, before.y + 48, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((await placeOf()).x) !== Math.round(before.x)).toBe(true)
    const moved = await placeOf()
    await page.getByText('Saved', { exact: true }).waitFor()
    await goTo(page, 'Articles')
    await goTo(page, 'Network')
    await expect.poll(async () => Math.round((await placeOf()).x)).toBe(Math.round(moved.x))

    const canvas = view.getByRole('application')
    await node('Bram Osten').last().click()
    await canvas.focus()
    await page.keyboard.press('f')
    await expect.poll(() => count.textContent()).toBe('2 entities, 1 of 6 relations, within one step of Bram Osten')
    await page.keyboard.press('f')
    await expect.poll(() => count.textContent()).toBe('6 entities, 6 relations')
    await page.keyboard.press('r')
    await page.locator('[data-column="side"]').getByText('controls').first().waitFor()
    await page.keyboard.press('+')
    await page.keyboard.press('0')

    const files = ['svg', 'png'].map((format) => join(folder, `network.${format}`))
    const [svg = '', png = ''] = files
    program.dialogAnswers(files)
    for (const format of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: 'Export the network' }).click()
      await page.getByRole('menuitem', { name: format }).click()
      await page.getByText(`Saved as network.${format.toLowerCase()}`).waitFor()
    }
    expect(readFileSync(svg, 'utf8')).toContain(' (denied)</tspan>')
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')

    await page.setViewportSize({ width: 900, height: 600 })
    await picture(page, 'network-narrow')
    await canvas.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('heading', { name: /The ford at Tarn|A mill with two doors/ })
      .first()
      .waitFor()
    expect(program.problems).toEqual([])
  })
})
