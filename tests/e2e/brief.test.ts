import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { drag, insertRow, newBrief, saved, showBriefs, showKind, startCase, text } from './brief-steps.ts'
import { goTo, picture, sidebar, withCore } from './frame-steps.ts'

forEachHost((host) => {
  it('makes a brief from the article by mouse alone, with citations, and writes it as PDF, HTML and Markdown', async () => {
    const { program, page, folder } = await startCase(host)
    await newBrief(page, /Brief from .*Night Barges/)
    await expect.poll(() => text(page).locator('.cite').count()).toBeGreaterThanOrEqual(10)
    expect(await text(page).textContent()).toContain('Claimed in Harbour Gazette (holder open): “night passages')

    await page.getByRole('textbox', { name: 'Line on every page' }).fill('For internal use')
    await text(page).locator('h1').first().click()
    await saved(page)
    const files = ['pdf', 'html', 'md'].map((format) => join(folder, `brief.${format}`))
    const [pdf = '', html = '', md = ''] = files
    program.dialogAnswers(files)
    await page.getByRole('button', { name: 'PDF', exact: true }).click()
    await page.getByText('Saved as brief.pdf').waitFor()
    for (const [name, file] of [
      ['HTML', 'brief.html'],
      ['Markdown', 'brief.md'],
    ] as const) {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      await page.getByRole('menuitem', { name }).click()
      await page.getByText(`Saved as ${file}`).waitFor()
    }
    const printed = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise
    expect((await printed.getMetadata()).info).toMatchObject({ Title: 'The Night Barges of Olmen' })
    expect((await printed.getOutline())[0]?.items.map((item: { title: string }) => item.title)).toEqual([
      'Key judgements',
      'Background',
      'What is claimed',
      'Sources',
    ])
    await printed.destroy()
    expect(readFileSync(html, 'utf8')).toContain('<p class="line" dir="auto">For internal use</p>')
    expect(readFileSync(md, 'utf8')).toContain('[^1]: Tessa Vorn')
    expect(program.problems).toEqual([])
  })

  it('is written with keys, and takes citations, quotes, claims and entities by drag, click and slash', async () => {
    const { program, page } = await startCase(host)
    await newBrief(page, 'Empty brief')
    await text(page).click()
    await page.keyboard.type('# What changed')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Six barges passed ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('with lamps lit')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('.')
    await insertRow(page, 'Callan inspectors').getByRole('button', { name: 'Cite at the caret' }).click()
    await page.keyboard.type(' More.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- first')
    await page.keyboard.press('Enter')
    await page.keyboard.type('second')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/weir')
    await page.getByRole('option', { name: /Weir Wardens Entity/ }).waitFor()
    await page.keyboard.press('Enter')
    await text(page).getByRole('region', { name: 'Entity' }).waitFor()
    await insertRow(page, 'night passages').click()
    await insertRow(page, 'Weir Wardens hold').click()
    await showKind(page, 'Quotes')
    await drag(page, insertRow(page, '900,000 crowns'), text(page).locator('p').first(), { x: 80, y: 3 })
    await text(page).getByRole('region', { name: 'Quotation' }).waitFor()

    const blocks = await text(page).evaluate((root) =>
      Array.from(root.children, (child) => child.className || child.tagName),
    )
    expect(blocks).toEqual([
      'b-h1',
      'b-own',
      'b-p',
      'b-ul',
      'b-own b-own-entity',
      'b-own b-own-claim',
      'b-own b-own-claim',
      'b-p',
    ])
    expect(await text(page).locator('.cite').allTextContents()).toEqual(['1a', '1b', '1c', '1d'])
    expect(await text(page).locator('.b-p').first().textContent()).toMatch(
      /^Six barges passed with lamps lit\.1b More\.$/,
    )
    expect(await text(page).locator('strong').first().textContent()).toBe('with lamps lit')

    await saved(page)
    await page.reload()
    await text(page).getByRole('region', { name: 'Quotation' }).waitFor()
    expect(await text(page).locator('.cite').count()).toBe(4)

    await page.getByRole('button', { name: 'All briefs' }).click()
    await newBrief(page, 'Empty brief')
    await text(page).click()
    await page.keyboard.type('Before and after the gate.')
    await showKind(page, 'Claims')
    const cite = insertRow(page, 'tolls taken').getByRole('button', { name: 'Cite at the caret' })
    await drag(page, cite, text(page).locator('p').first(), { x: 46, y: 12 })
    await text(page).locator('.cite').waitFor()
    expect(await text(page).locator('p').first().textContent()).toMatch(/^Befor\w*\s?1\s?\w* ?and after the gate\.$/)
    expect(program.problems).toEqual([])
  })

  it('keeps the last letters when the system tells the program to end', async () => {
    const { program, page, file } = await startCase(host, { own: true })
    await newBrief(page, 'Empty brief')
    await text(page).click()
    await page.keyboard.type('Kept to the last letter.')
    expect(await program.signal('SIGTERM')).toBe(0)
    await withCore(file, async (send) => {
      const [brief] = await send('brief/list', {})
      const { content } = await send('brief/render', { id: brief?.id ?? '', format: 'md' })
      expect(content).toContain('Kept to the last letter.')
    })
  })

  it('shows an entity under its new name, and says in the window and in exports when it is deleted', async () => {
    const { program, page, folder } = await startCase(host)
    await newBrief(page, /Brief from .*Night Barges/)
    const card = text(page).getByRole('region', { name: 'Entity' })
    await card.getByText('Weir Wardens').waitFor()
    const entities = page.getByRole('grid', { name: 'Entities' })
    await goTo(page, 'Entities')
    await entities.getByText('Weir Wardens').click()
    const name = sidebar(page).getByRole('textbox', { name: 'Name', exact: true })
    await name.fill('Sluice Wardens')
    await name.press('Enter')
    await entities.getByText('Sluice Wardens').waitFor()
    await showBriefs(page)
    await card.getByText('Sluice Wardens').waitFor()
    expect(await card.getByText('Weir Wardens').count()).toBe(0)
    await picture(page, `brief-${host.name}-renamed`)

    await goTo(page, 'Entities')
    await entities.getByText('Sluice Wardens').click()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete the entity and its mentions' }).click()
    await page.getByText('Deleted Sluice Wardens').waitFor()
    await showBriefs(page)
    await card.getByText('deleted').waitFor()
    await card.scrollIntoViewIfNeeded()
    await picture(page, `brief-${host.name}-deleted`)
    program.dialogAnswers([join(folder, 'brief.md')])
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Markdown' }).click()
    await page.getByText('Saved as brief.md').waitFor()
    expect(readFileSync(join(folder, 'brief.md'), 'utf8')).toMatch(/\*\*Weir Wardens\*\*.*\(deleted since\)/)
    expect(program.problems).toEqual([])
  })

  it('undoes keystrokes inside the text and leaves the session alone; is renamed, deleted and brought back in the list', async () => {
    const { page } = await startCase(host)
    await newBrief(page, 'Empty brief')
    await text(page).click()
    await page.keyboard.type('Kept.')
    await saved(page)
    await page.keyboard.press('Control+Enter')
    await insertRow(page, 'night passages').click()
    await text(page).getByRole('region', { name: 'Claim' }).waitFor()
    await page.keyboard.press('Control+z')
    await text(page).getByRole('region', { name: 'Claim' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await text(page).getByRole('region', { name: 'Claim' }).waitFor()
    expect(await text(page).textContent()).toContain('Kept.')
    await showBriefs(page)
    await page.getByRole('button', { name: 'All briefs' }).click()
    await page.getByRole('button', { name: 'Untitled brief', exact: true }).click()
    await page.getByRole('textbox', { name: 'Title of the brief' }).fill('Weir report')
    await text(page).click()
    await page.getByRole('button', { name: 'All briefs' }).click()
    await page.getByRole('button', { name: 'More for Weir report' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByText('A brief is what you hand over').waitFor()
    await page.getByRole('button', { name: /^Undo/ }).last().click()
    await page.getByRole('button', { name: 'Weir report', exact: true }).waitFor()
    await goTo(page, 'Articles')
    await page.keyboard.press('Control+4')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Weir report')
    await page.keyboard.press('Enter')
    await text(page).getByText('Kept.').waitFor()
  })

  it('leads from a citation to its passage and marks what changed or went', async () => {
    const { program, page } = await startCase(host)
    await newBrief(page, /Brief from .*Night Barges/)
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: /^Claims/ })
      .click()
    await page.getByText('night passages will be halved').first().click()
    await page.getByRole('textbox', { name: 'Wording' }).fill('night passages end')
    const claims = page.getByRole('complementary', { name: 'Sidebar' })
    await claims.getByRole('option').filter({ hasText: 'The Weir Wardens hold' }).click()
    await claims.getByRole('option').filter({ hasText: 'night passages end' }).waitFor()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Delete the claim' }).click()
    await page.getByText('Deleted a claim').waitFor()
    await showBriefs(page)
    const gone = text(page).locator('.cite[data-mark="deleted"]')
    await expect.poll(() => gone.count()).toBe(2)
    await gone.first().click()
    const card = page.getByRole('dialog', { name: 'What is cited' })
    await card.getByText('The claim was deleted.').waitFor()
    await card.getByRole('button', { name: 'Keep as it is' }).click()
    await expect.poll(() => gone.count()).toBe(1)
    expect(await text(page).locator('.cite[data-mark="kept"]').count()).toBe(1)

    const changed = text(page).locator('.cite[data-mark="changed"]')
    await expect.poll(() => changed.count()).toBe(2)
    await page.getByRole('tab', { name: /^Sources/ }).click()
    const doubtful = page.getByRole('region', { name: 'Changed since cited' })
    await doubtful.getByText('The claim now reads “night passages end”.').first().waitFor()
    await doubtful.getByRole('button', { name: 'Re-cite' }).last().click()
    await expect.poll(() => changed.count()).toBe(1)
    await text(page).getByRole('region', { name: 'Claim' }).filter({ hasText: 'night passages end' }).waitFor()

    await text(page).locator('.cite[data-mark="current"]').first().click()
    await page.getByRole('region', { name: /Article: The Night Barges/ }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => text(page).locator('.cite').count()).toBe(12)
    expect(program.problems).toEqual([])
  })

  it('shows in another window what is typed in this one', async () => {
    const { program, page } = await startCase(host, { own: true })
    await newBrief(page, 'Empty brief')
    await page.keyboard.press('Control+Shift+n')
    const second = await program.window(1)
    await second
      .getByRole('button', { name: /Olmen weir/ })
      .first()
      .click()
    await text(second).waitFor()
    await text(page).click()
    await page.keyboard.type('Seen in both windows.')
    await second.getByText('Seen in both windows.').waitFor()
    await text(second).click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type(' Answered.')
    await page.getByText('Seen in both windows. Answered.').waitFor()
  })
})
