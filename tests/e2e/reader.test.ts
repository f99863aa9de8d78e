import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import type { ArticleSource } from '../support/make-project.ts'
import { arabic, chinese, ferry, second, startReader } from './reader-steps.ts'

/** Enough paragraphs that most of them are far off screen. */
const long: ArticleSource = {
  id: 'long',
  title: 'A Long Account of the River',
  fields: { language: 'en' },
  blocks: Array.from({ length: 400 }, (_, at) =>
    `Paragraph ${at} tells of the river and of mile ${at} of its banks. `.repeat(6),
  ),
}

forEachHost((host) => {
  it('shows the article with its properties, each edited where it stands, and its furniture folded', async () => {
    const { program, page, reader } = await startReader(host)
    const text = page.getByRole('document', { name: 'Text of the article' })
    await expect(text.getByRole('heading', { name: 'Who gains' }).count()).resolves.toBe(1)
    await expect(text.getByRole('listitem').count()).resolves.toBe(2)
    await expect(text.getByRole('cell').count()).resolves.toBe(2)
    await expect(text.getByRole('columnheader').count()).resolves.toBe(2)
    await expect(text.getByText('In turn, the council reportedly agreed').count()).resolves.toBe(1)
    await reader.picture('reader')

    const date = page.getByRole('textbox', { name: 'Date' })
    await date.fill('3 May 2024')
    await date.press('Enter')
    await expect.poll(() => date.inputValue()).toBe('3 May 2024')
    await date.fill('last spring')
    await date.press('Enter')
    await page.getByText('“last spring” is no date').waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('The Toll')
    await page.getByRole('textbox', { name: 'Title' }).press('Enter')
    await page.getByRole('region', { name: 'Article: The Toll' }).waitFor()
    await reader.saved()

    const fold = text.getByText(/^Boilerplate: share appeal, \d+ words$/)
    await fold.waitFor()
    await expect(text.getByText('Share this page with a neighbour').isVisible()).resolves.toBe(false)
    await text.getByRole('button', { name: 'Show' }).first().click()
    await text.getByText('Share this page with a neighbour').waitFor()
    await text.getByRole('button', { name: 'It is body text' }).first().click()
    await fold.waitFor({ state: 'detached' })
    await expect(text.getByText('Share this page with a neighbour').isVisible()).resolves.toBe(true)
    await page.keyboard.press('Control+z')
    await fold.waitFor()
    expect(program.problems).toEqual([])
  })

  it('leaves links inert; splits a joined sentence and joins it again, and passages keep their words', async () => {
    const { page, reader } = await startReader(host)
    const title = await page.title()
    await reader.click(['Dovrin', 4])
    await reader.click('in Har')
    await reader.click('Selby')
    expect(await page.title()).toBe(title)
    const { x, y } = await reader.point('Selby')
    await page.mouse.move(x, y + 60)
    await page.mouse.move(x, y)
    await page.getByRole('tooltip').getByText('https://estuary.example/selby').waitFor()
    await page.getByRole('tooltip').getByRole('button', { name: 'Open' }).waitFor()
    await reader.picture('reader-link')
    const inert = page.locator('a.inert')
    expect(await inert.getAttribute('href')).toBeNull()

    await reader.drag('A vote in', 'could end')
    await reader.take('c')
    const menu = async (words: string, choice: string) => {
      const { x, y } = await reader.point(words)
      await page.mouse.click(x, y, { button: 'right' })
      await page.getByRole('menuitem', { name: choice }).click()
    }
    const joint = page.locator('.joint')
    await expect(joint.count()).resolves.toBe(1)
    await menu('reportedly agreed not', 'Split again')
    await expect.poll(() => joint.count()).toBe(0)
    await expect.poll(() => reader.drawn('claim', 'selected')).toEqual(['A vote in Dovrin could end'])
    await reader.picture('reader-split')
    await menu('reportedly agreed not', 'Join with the paragraph above')
    await expect.poll(() => joint.count()).toBe(1)
    await expect.poll(() => reader.drawn('claim', 'selected')).toEqual(['A vote in Dovrin could end'])
    await menu('Dovrin will probably', 'Boilerplate')
    await page.getByText(/^Boilerplate: \d+ words$/).waitFor()
  })

  it('finds words whatever their case and accents, and hides and shows layers', async () => {
    const { page, reader } = await startReader(host)
    await reader.doubleClick(['Dovrin', 0])
    await reader.take('2')
    await page.keyboard.press('Control+f')
    await page.keyboard.type('DÓVRIN')
    const count = page.getByRole('search').getByRole('status')
    await expect.poll(() => count.textContent()).toBe('1 of 5')
    expect(await reader.drawnAs('dossier-find')).toEqual(['Dovrin', 'Dovrin', 'Dovrin', 'Dovrin', 'Dovrin'])
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe('2 of 5')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => count.textContent()).toBe('5 of 5')
    await reader.picture('reader-find')
    await page.keyboard.press('Escape')
    expect(await reader.drawnAs('dossier-find')).toEqual([])
    const layer = page.getByRole('group', { name: 'Layers' }).getByRole('button', { name: /^Entities/ })
    await layer.click()
    expect(await reader.drawn('gov', 'selected')).toEqual([])
    await layer.click()
    expect(await reader.drawn('gov', 'selected')).toEqual(['Dovrin'])
  })

  it('jumps to a passage far away, comes back where it was, and goes back and forward among articles', async () => {
    const { page, reader } = await startReader(host, [long, second])
    const top = () => page.locator('.reader-scroll').evaluate((scroller) => scroller.scrollTop)
    await reader.drag('mile 390', 'mile 390')
    await reader.take('6')
    await page.locator('.reader-scroll').evaluate((scroller) => {
      scroller.scrollTop = 0
    })
    await page.getByRole('option', { name: /mile 390/ }).click()
    await expect.poll(async () => (await reader.drawn('site', 'selected')).length).toBe(1)
    const { y } = await reader.point('mile 390')
    expect(y).toBeGreaterThan(100)
    expect(y).toBeLessThan(800)
    expect(await top()).toBeGreaterThan(10_000)
    await reader.picture('reader-jump')

    await reader.open(second.title ?? '')
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(long.title)
    await expect.poll(top).toBeGreaterThan(10_000)
    const back = await top()
    const again = await reader.point('mile 390')
    expect(await top()).toBe(back)
    expect(Math.abs(again.y - y)).toBeLessThan(40)
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(second.title)
  })

  it('selects and draws in right-to-left and in unspaced text', async () => {
    const { page, reader } = await startReader(host, [arabic, chinese, ferry])
    await reader.doubleClick('دوفرين')
    expect(await reader.selected()).toBe('دوفرين')
    await reader.take('2')
    await reader.drag('الحرس تصرف', 'وحده')
    await reader.take('c')
    await expect.poll(() => reader.drawn('claim', 'selected')).toEqual(['الحرس تصرف وحده'])
    await reader.drag('English', 'paragraph')
    await reader.take('c')
    await expect.poll(async () => (await reader.drawn('claim', 'selected')).join()).toMatch(/^English/)
    await expect.poll(() => page.locator('.stripe').count()).toBe(2)
    const sides = await page.evaluate(() => {
      const middle = document.querySelector('.article-text')?.getBoundingClientRect() ?? new DOMRect()
      return [...document.querySelectorAll('.stripe')].map((stripe) => {
        const { left } = stripe.getBoundingClientRect()
        return left > middle.left + middle.width / 2 ? 'right' : 'left'
      })
    })
    expect(sides.toSorted()).toEqual(['left', 'right'])
    const [start, end] = await Promise.all(
      ['start', 'end'].map((end) => page.getByRole('button', { name: `Drag the ${end} of the passage` }).boundingBox()),
    )
    expect((start?.x ?? 0) < (end?.x ?? 0)).toBe(true)
    await reader.picture('reader-arabic')

    await reader.open(chinese.title ?? '')
    await reader.doubleClick('政府')
    expect((await reader.selected()).length).toBeGreaterThan(1)
    await reader.take('2')
    await reader.drag('河流卫队', '渡口')
    expect(await reader.selected()).toContain('河流卫队关闭了渡口')
    await reader.take('c')
    await expect.poll(() => reader.count('Claims')).toBe(1)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('卫队')
    await expect.poll(() => page.getByRole('search').getByRole('status').textContent()).toBe('1 of 2')
    await reader.picture('reader-chinese')
  })

  it('stays usable in a low, narrow, dark window: names the paragraph at the top, shows every type, keeps a long name', async () => {
    const { program, page, reader } = await startReader(host, undefined, {
      viewport: { width: 900, height: 600 },
      colorScheme: 'dark',
    })
    const place = page.locator('.status').getByText(/^Paragraph/)
    const scroller = page.locator('.reader-scroll')
    const scroll = (top: number) =>
      scroller.evaluate((element, to) => {
        element.scrollTop = to
      }, top)
    await expect.poll(() => place.textContent()).toBe('Paragraph 1 of 4')
    await scroll(60)
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(60)
    await reader.drag(['Two pilots', 0], 'the council')
    await reader.picture('reader-narrow-types')
    expect(await place.textContent()).not.toBe('Paragraph 4 of 4')
    const cut = await page
      .locator('.type-choice .cut')
      .evaluateAll((names) =>
        names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
      )
    expect(cut).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('Dovrin '.repeat(50))
    await reader.bar().getByText('A name has at most 300 characters. This one has 349: shorten it.').waitFor()
    await page.keyboard.press('Enter')
    await reader.bar().waitFor()
    expect(await reader.count('Entities')).toBe(0)
    await page.keyboard.press('Escape')
    await reader.bar().waitFor({ state: 'detached' })
    await scroll(100_000)
    await expect.poll(() => place.textContent()).not.toBe('Paragraph 1 of 4')
    await scroll(0)
    await expect.poll(() => place.textContent()).toBe('Paragraph 1 of 4')

    await reader.drag('reportedly promised to', 'the toll')
    const bar = await reader.bar().boundingBox()
    const { y } = await reader.point('reportedly promised to')
    expect(bar && (bar.y + bar.height < y || bar.y > y)).toBe(true)
    expect(bar && bar.y >= 0 && bar.y + bar.height <= 600).toBe(true)
    await reader.picture('reader-narrow-bar')
    await reader.take('c')
    await reader.picture('reader-narrow')
    expect(program.problems).toEqual([])
  })
})
