import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { picture } from './frame-steps.ts'
import { startReader } from './reader-steps.ts'

forEachHost((host) => {
  it('names the paragraph at the top of the view, whatever lies over the text', async () => {
    const { page, reader } = await startReader(host, undefined, {
      viewport: { width: 900, height: 600 },
      colorScheme: 'dark',
    })
    const place = page.locator('.status').getByText(/^Paragraph/)
    const scroll = (top: number) =>
      page.locator('.reader-scroll').evaluate((scroller, to) => {
        scroller.scrollTop = to
      }, top)
    await expect.poll(() => place.textContent()).toBe('Paragraph 1 of 4')
    await scroll(60)
    await expect.poll(() => page.locator('.reader-scroll').evaluate((scroller) => scroller.scrollTop)).toBe(60)
    await reader.drag(['Two pilots', 0], 'the council')
    await picture(page, `reader-place-${host.name}`)
    expect(await place.textContent()).not.toBe('Paragraph 4 of 4')
    await page.keyboard.press('Escape')
    await scroll(100_000)
    await expect.poll(() => place.textContent()).not.toBe('Paragraph 1 of 4')
    await scroll(0)
    await expect.poll(() => place.textContent()).toBe('Paragraph 1 of 4')
  })
})
