import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import type { ArticleSource } from '../support/make-project.ts'
import { startReader } from './reader-steps.ts'

const council: ArticleSource = {
  id: 'council',
  title: 'Dovrin and the Boats',
  fields: { language: 'en', publisher: 'Estuary Post', publishedOn: '2024-10-14' },
  blocks: [
    'Dovrin denied the report. A crowd met in Dovrin on Monday. Dovrin refused to answer.',
    'The Estuary Boat Council (EBC) asked the Estuary Boat Counsil for help.',
  ],
}

forEachHost((host) => {
  it('keeps the place a metonym names, doubts a mention, takes short forms, merges, splits and keeps apart', async () => {
    const { program, page, reader } = await startReader(host, [council])
    await reader.doubleClick(['Dovrin', 0])
    await reader.take('5')
    await reader.doubleClick(['Dovrin', 1])
    await reader.take('Enter')
    await reader.doubleClick(['Dovrin', 2])
    await reader.take('Enter')
    await expect.poll(() => reader.drawn('place')).toEqual(['Dovrin', 'Dovrin'])

    await reader.click(['Dovrin', 0])
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Dovrin stands for' })
    await dialog.getByText('the place?').waitFor()
    expect(await dialog.getByRole('textbox', { name: 'A new government' }).inputValue()).toBe('Government of Dovrin')
    await reader.picture('metonym')
    await dialog.getByRole('button', { name: 'Here and 1 more' }).click()
    await expect
      .poll(async () => [...(await reader.drawn('gov')), ...(await reader.drawn('gov', 'selected'))])
      .toHaveLength(2)
    expect(await reader.drawn('place')).toEqual(['Dovrin'])
    const inspector = page.locator('.side .insp')
    await reader.click(['Dovrin', 2])
    await inspector.getByText('literally Dovrin').waitFor()
    await inspector.getByRole('switch', { name: 'Probably meant here' }).click()
    await expect.poll(() => inspector.getByRole('switch', { name: 'Probably meant here' }).isChecked()).toBe(true)
    await reader.picture('identity-mention')
    await reader.saved()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(() => inspector.getByRole('switch', { name: 'Probably meant here' }).isChecked()).toBe(false)
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => [...(await reader.drawn('place')), ...(await reader.drawn('place', 'selected'))])
      .toHaveLength(3)
    await reader.saved()
    await page.keyboard.press('Control+Shift+z')
    await reader.saved()

    await reader.click(['Dovrin', 1])
    await page.keyboard.press('Delete')
    await reader.doubleClick(['Dovrin', 1])
    await reader.bar().getByText('literally Dovrin').waitFor()
    await reader.picture('identity-as-before')
    await reader.take('Enter')
    await inspector.getByText('literally Dovrin').waitFor()
    await reader.saved()

    await reader.drag('Estuary Boat Council')
    await reader.take('3')
    await inspector.getByRole('button', { name: 'Proposed alias: EBC. Accept' }).click()
    await inspector.getByRole('button', { name: 'Remove EBC' }).waitFor()
    await reader.drag('Estuary Boat Counsil')
    await reader.take('3')
    await reader.saved()

    await page
      .getByRole('button', { name: /^Entities, / })
      .first()
      .click()
    await page.getByRole('button', { name: '1 pair may be the same' }).click()
    const pairs = page.getByRole('dialog', { name: 'May be the same' })
    await reader.picture('identity-proposals')
    await pairs.getByRole('button', { name: /^Merge Estuary/ }).click()
    await pairs.getByText('All pairs are settled.').waitFor()
    await page.keyboard.press('Escape')
    const merged = page.getByRole('grid', { name: 'Entities' }).getByRole('row').filter({ hasText: 'Estuary' })
    await expect.poll(() => merged.count()).toBe(1)
    const split = inspector.getByRole('button', { name: /^Split off Estuary/ })
    await split.waitFor()
    await reader.picture('identity-merged')
    await split.click()
    await expect.poll(() => merged.count()).toBe(2)
    await page.getByRole('button', { name: '1 pair may be the same' }).click()
    await pairs.getByRole('button', { name: 'Keep apart' }).click()
    await pairs.getByText('All pairs are settled.').waitFor()
    await page.keyboard.press('Escape')
    await reader.saved()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: '1 pair may be the same' }).waitFor()
    expect(program.problems).toEqual([])
  })

  it('shows at once whom a mention names when its entity is merged into another, and again when that is undone', async () => {
    const { program, page, reader } = await startReader(host, [council])
    await reader.drag('Dovrin')
    await reader.take('5')
    await reader.drag('Estuary Boat Council')
    await reader.take('3')
    await reader.click('Dovrin')
    const inspector = page.locator('.side .insp')
    await inspector.getByRole('button', { name: 'Merge into…' }).click()
    await page.getByLabel('Merge into', { exact: true }).fill('Estuary')
    await page.keyboard.press('Enter')
    const orgs = async () => [...(await reader.drawn('org', 'selected')), ...(await reader.drawn('org'))]
    await expect.poll(orgs).toEqual(['Dovrin', 'Estuary Boat Council'])
    await page.keyboard.press('Escape')
    await reader.drag('Dovrin denied')
    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog', { name: 'Relate' })
    await dialog.getByRole('button', { name: 'From: Estuary Boat Council' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => [...(await reader.drawn('place', 'selected')), ...(await reader.drawn('place'))])
      .toEqual(['Dovrin'])
    await expect.poll(orgs).toEqual(['Estuary Boat Council'])
    expect(program.problems).toEqual([])
  })
})
