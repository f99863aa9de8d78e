import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { startReader } from './reader-steps.ts'

forEachHost((host) => {
  it('lets letters and digits act until the name has the keyboard, however quickly they come', async () => {
    const { page, reader } = await startReader(host)
    await reader.doubleClick(['Dovrin', 0])
    await page.keyboard.press('e')
    await page.keyboard.press('2')
    await expect.poll(() => reader.drawn('gov', 'selected')).toEqual(['Dovrin'])
    await reader.bar().waitFor({ state: 'detached' })

    await reader.doubleClick('Harrow')
    await page.keyboard.type('ec')
    await expect.poll(() => reader.drawn('claim', 'selected')).toEqual(['Harrow'])
    expect([await reader.count('Entities'), await reader.count('Claims')]).toEqual([1, 1])

    await reader.doubleClick('Selby')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ctn 1')
    expect(await reader.bar().getByRole('combobox').inputValue()).toBe('ctn 1')
    await page.keyboard.press('Escape')
    expect([await reader.count('Entities'), await reader.count('Claims')]).toEqual([1, 1])
  })

  it('counts mentions in the sidebar with every tag and undo, in the article and in the project', async () => {
    const { page, reader } = await startReader(host)
    const count = (name: string) =>
      page
        .locator('.side')
        .getByRole('option', { name: new RegExp(`^${name}|${name} `) })
        .locator('.n')
    await reader.doubleClick(['Dovrin', 0])
    await reader.take('2')
    await expect.poll(() => count('Dovrin').textContent()).toBe('1')
    await reader.doubleClick(['Dovrin', 1])
    await reader.take('Enter')
    await reader.doubleClick('Harrow')
    await reader.take('5')
    await expect.poll(() => count('Dovrin').textContent()).toBe('2')
    await expect.poll(() => count('Harrow').textContent()).toBe('1')
    await reader.saved()
    await page.keyboard.press('Control+z')
    await count('Harrow').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await expect.poll(() => count('Dovrin').textContent()).toBe('1')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => count('Dovrin').textContent()).toBe('2')
    await page.locator('.side').getByText('Project', { exact: true }).click()
    await expect.poll(() => count('Dovrin').textContent()).toBe('2')
    await reader.open('Watch Returns to Harrow')
    await reader.doubleClick(['Dovrin', 0])
    await reader.take('Enter')
    await expect.poll(() => count('Dovrin').textContent()).toBe('3')
    await page.locator('.side').getByText('Article', { exact: true }).click()
    await expect.poll(() => count('Dovrin').textContent()).toBe('1')
  })
})
