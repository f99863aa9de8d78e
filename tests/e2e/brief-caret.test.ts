import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { newBrief, saved, text } from './brief-steps.ts'
import { startFigures } from './figure-steps.ts'
import { goTo, listOf } from './frame-steps.ts'

/** Types what opens the slash menu, and chooses the line of that name. */
async function insert(page: Page, typed: string, option: RegExp | string) {
  await page.keyboard.type(`/${typed}`)
  const menu = page.getByRole('listbox', { name: 'Insert', exact: true })
  await menu.getByRole('option', { name: option, selected: true }).waitFor()
  await page.keyboard.press('Enter')
}

/** Class and text of each block of the brief; what the program draws itself is left out. */
function blocks(page: Page): Promise<string[]> {
  return text(page).evaluate((root) =>
    Array.from(root.children, (block) =>
      block.querySelector('.own') ? block.className : `${block.className} ${block.textContent}`,
    ),
  )
}

/** Starts a brief with a first paragraph, an empty line, which has the caret, and something else than a paragraph. */
async function startBefore(page: Page, follower: string) {
  await newBrief(page, 'Empty brief')
  await text(page).click()
  await page.keyboard.type('Alpha')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type(follower)
  await page.keyboard.press('ArrowUp')
}

/**
 * Loads the page again with a clock that is a second later at every look, so that undo takes no two edits for one. The
 * shell's page has its bridge from a script of the same kind, so this is for the loopback host.
 */
async function hurry(page: Page) {
  await page.addInitScript(() => {
    const now = Date.now
    let looks = 0
    Date.now = () => now() + 1000 * looks++
  })
  await page.reload()
}

const figures = [
  'Timeline',
  'Network',
  'Claims table',
  'Forecasts',
  'Entities table',
  'Events table',
  'Relations table',
]

forEachHost((host) => {
  it('goes on in a paragraph after whatever the slash menu puts before a heading, a list or a quotation', async () => {
    const { program, page } = await startFigures(host)
    await startBefore(page, '# Head')
    const expected = ['b-p Alpha']
    const put = async (name: string, block: string) => {
      await text(page).getByRole('region', { name, exact: true }).first().waitFor()
      await page.keyboard.type(`after ${name}`)
      expected.push(block, `b-p after ${name}`)
      await expect.poll(() => blocks(page)).toEqual([...expected, 'b-h1 Head'])
      await page.keyboard.press('Enter')
    }
    for (const name of figures) {
      await insert(page, name.toLowerCase(), `${name} Figure`)
      await put(name, 'b-own b-own-figure')
    }
    await insert(page, 'river', /River Guard Entity/)
    await put('Entity', 'b-own b-own-entity')
    await insert(page, 'vote', /Vote in Pelmek/)
    await put('Claim', 'b-own b-own-claim')

    for (const [follower, drawn] of [
      ['- item', 'b-ul item'],
      ['> quoted', 'b-quote quoted'],
    ] as const) {
      await page.getByRole('button', { name: 'All briefs' }).click()
      await startBefore(page, follower)
      await insert(page, 'network', 'Network Figure')
      await text(page).getByRole('region', { name: 'Network' }).waitFor()
      await page.keyboard.type('hello')
      expect(await blocks(page)).toEqual(['b-p Alpha', 'b-own b-own-figure', 'b-p hello', drawn])
    }
    expect(program.problems).toEqual([])
  })

  it('puts what is typed or pasted while a figure is selected after the figure, not at the start of the text', async () => {
    const { program, page } = await startFigures(host)
    await startBefore(page, '# Head')
    await insert(page, 'network', 'Network Figure')
    await saved(page)
    await page.reload()
    const figure = text(page).getByRole('region', { name: 'Network' })
    const select = async () => {
      await figure.locator('.figure-caption').click({ position: { x: 300, y: 8 } })
      await text(page).locator('.own[data-selected]').waitFor()
    }
    const shown = (after: string) =>
      expect.poll(() => blocks(page)).toEqual(['b-p Alpha', 'b-own b-own-figure', `b-p ${after}`, 'b-h1 Head'])
    await figure.locator('svg.figure').waitFor()
    await select()
    await page.keyboard.type('typed')
    await shown('typed')
    await select()
    await text(page).evaluate((root) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'pasted ')
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await shown('pasted typed')
    await select()
    const keys = await page.context().newCDPSession(page)
    await keys.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await text(page).getByText('にpasted typed').waitFor()
    await keys.send('Input.insertText', { text: '日 ' })
    await shown('日 pasted typed')
    await select()
    await page.keyboard.press('Control+Delete')
    await page.keyboard.type('and ')
    await shown('and 日 pasted typed')
    await select()
    await page.keyboard.press('Delete')
    await page.keyboard.type('more ')
    await expect.poll(() => blocks(page)).toEqual(['b-p Alpha', 'b-p more and 日 pasted typed', 'b-h1 Head'])
    expect(program.problems).toEqual([])
  })

  it('undoes a figure in one step, however late it is drawn', async () => {
    const { program, page } = await startFigures(host)
    await newBrief(page, 'Empty brief')
    await saved(page)
    if (program.host === 'loopback') await hurry(page)
    await text(page).click()
    await insert(page, 'network', 'Network Figure')
    const figure = text(page).getByRole('region', { name: 'Network' })
    await figure.locator('svg.figure').waitFor()
    await page.keyboard.press('Control+z')
    await figure.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await figure.locator('svg.figure').waitFor()
    expect(program.problems).toEqual([])
  })

  it('has the caret in a brief that was just made, from the menu, from the palette and from the reader', async () => {
    const { program, page } = await startFigures(host)
    const typed = async (words: string) => {
      await text(page).waitFor()
      await expect.poll(() => text(page).evaluate((root) => root === document.activeElement)).toBe(true)
      await page.keyboard.type(words)
      await text(page).getByText(words).waitFor()
    }
    await newBrief(page, 'Empty brief')
    await typed('From the menu')
    await goTo(page, 'Articles')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('New brief')
    await page.getByText('New brief').last().waitFor()
    await page.keyboard.press('Enter')
    await typed('From the palette')
    await goTo(page, 'Articles')
    await listOf(page).getByText('The ford at Tarn').click()
    await page.getByRole('button', { name: 'More for this article' }).click()
    await page.getByRole('menuitem', { name: 'Brief from this article' }).click()
    await typed('From the reader')
    expect(program.problems).toEqual([])
  })

  it('shows a brief again that was undone and redone', async () => {
    const { program, page } = await startFigures(host)
    await newBrief(page, 'Empty brief')
    await goTo(page, 'Articles')
    await page.keyboard.press('Control+z')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Briefs', exact: true }).waitFor()
    await goTo(page, 'Briefs')
    await page.getByText('This brief is not in the project any more').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await text(page).waitFor()
    expect(await page.getByText('This brief is not in the project any more').count()).toBe(0)
    expect(program.problems).toEqual([])
  })
})
