import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { newBrief, saved, text } from './brief-steps.ts'
import { rangeIn } from './frame-case.ts'
import { goTo, picture, type Send, sidebar, startFrame } from './frame-steps.ts'

const articles = [
  {
    id: 'flood',
    title: 'The river rises',
    fields: { publishedOn: '2024-04-10', publisher: 'Marsh Courier' },
    blocks: [
      'The river rose at Tartu on 3 April, and the road to Narva was closed. Estonia sent engineers.',
      'At Tolm mill the dam broke on 4 April. Nobody in Valka was warned.',
    ],
  },
  {
    id: 'bridge',
    title: 'Pumps for Narva',
    fields: { publishedOn: '2024-05-02', publisher: 'Harbour Gazette' },
    blocks: [
      'Riga offered pumps. Narva opened its bridge on 28 April. In Rakvere the market waits; in Tartu it rains.',
    ],
  },
] as const

const entities = [
  ['tartu', 'Tartu', 'place'],
  ['narva', 'Narva', 'place'],
  ['riga', 'Riga', 'place'],
  ['rakvere', 'Rakvere', 'place'],
  ['valka', 'Valka', 'place'],
  ['mill', 'Tolm mill', 'site'],
  ['estonia', 'Estonia', 'government'],
] as const

const events = [
  ['rose', 'flood', 'The river rose at Tartu', '2024-04-03', 'tartu'],
  ['dam', 'flood', 'the dam broke', '2024-04-04', 'mill'],
  ['opened', 'bridge', 'Narva opened its bridge', '2024-04-28', 'narva'],
] as const

async function fill(send: Send): Promise<void> {
  for (const [newId, name, type] of entities) await send('entity/create', { newId, name, type })
  for (const { id, blocks } of articles) {
    for (const [entityId, name] of entities) {
      if (!blocks.join(' ').includes(name)) continue
      await send('mention/create', { ...(await rangeIn(send, id, name)), entity: { id: entityId } })
    }
  }
  for (const [newId, article, words, day, placeId] of events) {
    const time = { phrase: words, start: day, end: day, precision: 'day' as const }
    await send('event/create', { newId, ...(await rangeIn(send, article, words)), title: words, time, placeId })
  }
}

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })
const count = (page: Page) => map(page).getByRole('status').first()
const dot = (page: Page, name: string) => map(page).locator('[data-item]').filter({ hasText: name })
const waiting = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Not on the map' }).getByRole('region', { name })

async function middleOf(page: Page, name: string) {
  const box = await dot(page, name).locator('circle').first().boundingBox()
  if (!box) throw new Error(`No dot of ${name}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

forEachHost((host) => {
  it('puts places on the map from a list or by hand, shows what happened there, opens passages, and is exported', async () => {
    const { program, page, folder } = await startFrame(host, articles, fill, { viewport: { width: 1440, height: 900 } })
    await goTo(page, 'Map')
    await expect.poll(() => count(page).textContent()).toBe('0 places, 6 not on the map')
    await waiting(page, 'Valka')
      .getByRole('button', { name: /Latvia/ })
      .waitFor()
    await picture(page, 'map-empty')
    for (const [name, country] of [
      ['Tartu', 'Estonia'],
      ['Narva', 'Estonia'],
      ['Riga', 'Latvia'],
      ['Rakvere', 'Estonia'],
    ] as const) {
      await waiting(page, name).getByRole('button', { name: country }).first().click()
      await waiting(page, name).waitFor({ state: 'detached' })
    }
    await expect.poll(() => count(page).textContent()).toBe('4 places, 2 not on the map')
    await page.keyboard.press('Control+z')
    await waiting(page, 'Rakvere').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => count(page).textContent()).toBe('4 places, 2 not on the map')

    await waiting(page, 'Valka').getByRole('button', { name: 'Another place…' }).click()
    await page.getByRole('textbox', { name: 'Find a place' }).fill('57.77, 26.02')
    await page.locator('[data-combobox-selected]', { hasText: 'At 57.770° N, 26.020° E' }).waitFor()
    await page.keyboard.press('Enter')
    await waiting(page, 'Valka').waitFor({ state: 'detached' })

    const canvas = map(page).getByRole('application')
    await page.getByRole('button', { name: 'Show all' }).click()
    await waiting(page, 'Tolm mill').getByRole('button', { name: 'Click where it is' }).click()
    await page.getByText('Click where Tolm mill is').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Click where Tolm mill is').waitFor({ state: 'detached' })
    await waiting(page, 'Tolm mill').getByRole('button', { name: 'Click where it is' }).click()
    const tartu = await middleOf(page, 'Tartu')
    await page.mouse.click(tartu.x + 10, tartu.y + 90)
    await expect.poll(() => count(page).textContent()).toBe('6 places')
    await dot(page, 'Tolm mill').waitFor()
    await picture(page, 'map')
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'map-dark')
    await page.emulateMedia({ colorScheme: 'light' })

    await dot(page, 'Tolm mill').click()
    await sidebar(page).getByText('1 event here').waitFor()
    await picture(page, 'map-chosen')
    await canvas.focus()
    await page.keyboard.press('Delete')
    await waiting(page, 'Tolm mill').waitFor()
    await page.keyboard.press('Control+z')
    await dot(page, 'Tolm mill').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Shift+ArrowLeft')
    for (let presses = 0; presses < 8; presses++) await page.keyboard.press('-')
    await picture(page, 'map-world')
    await page.keyboard.press('0')

    const before = await middleOf(page, 'Valka')
    await page.mouse.click(before.x, before.y)
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    await page.mouse.move(before.x - 40, before.y - 30, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((await middleOf(page, 'Valka')).x)).not.toBe(Math.round(before.x))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Math.round((await middleOf(page, 'Valka')).x)).toBe(Math.round(before.x))

    await map(page).getByRole('button', { name: 'Time', exact: true }).click()
    await page.getByRole('textbox', { name: 'From' }).fill('2024-04-20')
    await page.keyboard.press('Escape')
    await expect.poll(() => count(page).textContent()).toBe('4 of 6 places')
    await page.getByRole('button', { name: 'Clear Time' }).click()

    const files = ['svg', 'png', 'html'].map((format) => join(folder, `map.${format}`))
    const [svg = '', png = '', html = ''] = files
    program.dialogAnswers(files)
    for (const format of ['SVG', 'PNG']) {
      await page.getByRole('button', { name: 'Export the map' }).click()
      await page.getByRole('menuitem', { name: format }).click()
      await page.getByText(`Saved as map.${format.toLowerCase()}`).waitFor()
    }
    expect(readFileSync(svg, 'utf8')).toContain('Tolm mill</tspan>')
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG')

    await newBrief(page, 'Empty brief')
    await text(page).click()
    await page.keyboard.type('/map')
    await page.getByRole('option', { name: 'Map Figure' }).waitFor()
    await page.keyboard.press('Enter')
    await text(page).getByRole('region', { name: 'Map' }).waitFor()
    await saved(page)
    await picture(page, 'map-brief')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'HTML' }).click()
    await page.getByText('Saved as map.html').waitFor()
    expect(readFileSync(html, 'utf8')).toContain('Places: GeoNames, CC BY 4.0.')

    await page.setViewportSize({ width: 900, height: 600 })
    await goTo(page, 'Map')
    await expect.poll(() => canvas.evaluate((element) => element === document.activeElement)).toBe(true)
    await dot(page, 'Narva').click()
    await sidebar(page).getByRole('button', { name: 'Where: Narva, Estonia' }).click()
    await page.getByRole('textbox', { name: 'Find a place' }).fill('Rakv')
    await page.getByRole('option', { name: /Rakvere Estonia/ }).waitFor()
    await picture(page, 'map-narrow')
    await page.keyboard.press('Escape')
    await sidebar(page).getByRole('button', { name: 'Take off the map' }).click()
    await waiting(page, 'Narva').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Not on the map: 1' }).click()
    await waiting(page, 'Narva').waitFor()
    await picture(page, 'map-narrow-list')
    await page.keyboard.press('Control+z')
    await canvas.focus()
    await dot(page, 'Narva').click()
    await page.getByRole('heading', { name: 'The river rises' }).first().waitFor()
    expect(program.problems).toEqual([])
  })
})
