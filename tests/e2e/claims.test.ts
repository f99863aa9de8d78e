import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { rangeIn, tagFerry } from './frame-case.ts'
import { goTo, picture, type Send, saved, sidebar, startFrame } from './frame-steps.ts'
import { ferry, second } from './reader-steps.ts'

/** An article that answers the first. */
const later = {
  id: 'later',
  title: 'Guild Answers Dovrin',
  fields: { language: 'en', publisher: 'Harbour Times', publishedOn: '2024-11-02' },
  blocks: ['The Watch did not act alone, the guild said.', 'Dovrin takes the toll back within the next year.'],
}

/** Claims with a condition, and a colleague's judgement held back. */
async function fill(send: Send): Promise<void> {
  await tagFerry(send)
  await send('project/set', { blindFirst: true })
  await send('assessment/give', { claimId: 'toll', articleId: 'ferry', credence: 35, confidence: 'low' })
  const order = await rangeIn(send, 'second', 'An order from Dovrin came at noon')
  await send('claim/create', { newId: 'order', ...order, fields: { kind: 'factual', holder: null } })
}

forEachHost((host) => {
  it('holds the depth of a claim: band, horizon, chain with grades, condition, judgements, links; each by mouse and undone', async () => {
    const { program, page } = await startFrame(host, [ferry, second], fill)
    const side = sidebar(page)
    const button = (name: string | RegExp) => side.getByRole('button', { name })
    await page.getByRole('tab', { name: /^Claims/ }).click()
    await side.getByRole('option', { name: /take the toll back/ }).click()

    await button('Band, proposed: Likely').waitFor()
    await button('Horizon, proposed: by 14 Oct 2025').waitFor()
    await side.getByText('1 of colleagues held back until you have judged').waitFor()
    await picture(page, `claims-${host.name}-proposed`)
    await button('Accept all').click()
    await button('Band: Likely').waitFor()
    await button('Horizon: by 14 Oct 2025').waitFor()

    await button(/Grade, horizon, condition/).click()
    await button(/^Holder:/).click()
    await side.getByRole('textbox', { name: 'Holder' }).fill('Harbour office')
    await page.keyboard.press('Enter')
    await button(/Who handed it on/).click()
    await expect.poll(() => side.getByRole('textbox', { name: 'Who handed it on' }).inputValue()).toBe('Estuary Post')
    await page.keyboard.press('Enter')
    const chain = side.getByRole('list', { name: 'Holder chain' })
    await expect.poll(() => chain.getByRole('listitem').count()).toBe(2)
    await chain.getByRole('button', { name: 'Reliability of Harbour office: not graded' }).click()
    await page.getByRole('menuitemradio', { name: /B\s+Usually reliable/ }).click()
    await chain.getByRole('button', { name: /Credibility of what Harbour office says: Truth cannot be judged/ }).click()
    await page.getByRole('menuitemradio', { name: /3\s+Possibly true/ }).click()
    await chain.getByRole('button', { name: 'Source: Estuary Post' }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await chain.getByRole('button', { name: 'Holder: Estuary Post' }).waitFor()
    await saved(page)
    await page.keyboard.press('Control+z')
    await chain.getByRole('button', { name: 'Holder: Harbour office' }).waitFor()

    const slider = side.getByRole('slider', { name: 'Your credence' })
    await slider.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('60 %, likely')
    await side.getByRole('combobox', { name: 'In a word' }).selectOption('very likely')
    await side.getByRole('combobox', { name: /^Confidence/ }).selectOption('moderate')
    await side.getByRole('textbox', { name: 'Reason' }).fill('The council has said so twice.')
    await side.getByRole('button', { name: 'Judge', exact: true }).click()
    const judged = side.getByRole('region', { name: 'Assessments' })
    await judged.getByText('88 %').waitFor()
    await judged.getByText('35 %').waitFor()
    for (const line of await judged.locator('p').allInnerTexts()) {
      expect(/likely|unlikely|chance|certain/.test(line) && /\b(?:low|moderate|high)\b/.test(line)).toBe(false)
    }
    await slider.focus()
    await page.keyboard.press('Home')
    await side.getByRole('button', { name: 'Judge', exact: true }).click()
    await judged.getByRole('button', { name: '1 earlier judgement' }).click()
    await judged.getByText('The council has said so twice.').waitFor()
    await picture(page, `claims-${host.name}-judged`)

    await button('Choose a claim…').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Find a claim' }).fill('acted alone')
    await dialog.getByRole('option').first().click()
    await button('Follows as: then').waitFor()
    await page.keyboard.press('Escape')
    await side.getByRole('option', { name: /acted alone/ }).click()
    await button('Choose a claim…').click()
    await dialog.getByRole('textbox', { name: 'Find a claim' }).fill('toll back')
    await dialog.getByRole('option').first().click()
    await dialog.getByRole('alert').getByText('depends on this claim already').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.keyboard.press('Escape')
    await side.getByRole('option', { name: /acted alone/ }).click()
    await page.keyboard.press('l')
    await dialog.getByText('contradicts').click()
    await dialog.getByRole('textbox', { name: 'Find a claim' }).fill('order from')
    await page.keyboard.press('Enter')
    const links = side.getByRole('region', { name: 'Links to other claims' })
    await links.getByText('contradicts').waitFor()
    await saved(page)
    await page.keyboard.press('Control+z')
    await links.getByText('contradicts').waitFor({ state: 'detached' })
    expect(program.problems).toEqual([])
  })

  it('shows claims as a table: contradictions side by side, proposed links with reasons, filters shared by views, grades and credences', async () => {
    const { program, page } = await startFrame(host, [ferry, second, later], async (send) => {
      await fill(send)
      const closed = await rangeIn(send, 'later', 'The Watch did not act alone')
      const fields = { kind: 'factual', polarity: 'denied', holder: 'The guild' } as const
      const chain = [{ name: 'Harbour Times', grade: 'B2' }, { name: 'The guild' }]
      await send('claim/create', { newId: 'guild', ...closed, fields: { ...fields, chain } })
      await send('claim/create', { newId: 'again', ...(await rangeIn(send, 'later', 'Dovrin takes the toll back')) })
    })
    await goTo(page, 'Claims')
    const grid = page.getByRole('grid', { name: 'Claims' })
    const proposed = grid.locator('.proposed-link')
    await proposed.filter({ hasText: 'toll back' }).getByText('hardens').waitFor()
    await proposed.filter({ hasText: 'toll back' }).getByRole('button', { name: 'Link' }).click()
    await expect.poll(() => proposed.filter({ hasText: 'toll back' }).count()).toBe(0)

    await page.getByRole('button', { name: 'Grade', exact: true }).first().click()
    await page.getByRole('menuitemradio', { name: 'A–C' }).click()
    await expect.poll(() => grid.locator('.table-row').count()).toBe(1)
    await grid.getByRole('columnheader', { name: 'Grade' }).getByRole('button').click()
    await grid.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+b')
    await sidebar(page).getByRole('list', { name: 'Holder chain' }).waitFor()
    await page.keyboard.press('Control+b')
    await grid.focus()
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Find a claim' }).fill('acted alone')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Clear Grade' }).click()
    const cluster = grid.locator('.cluster')
    await cluster.getByText('contradicts').waitFor()
    expect(await cluster.locator('.cluster-card').count()).toBe(2)
    await saved(page)
    await picture(page, `claims-${host.name}-table`)

    const again = grid.getByRole('row').filter({ hasText: 'Dovrin takes the toll back' })
    await grid.focus()
    await page.keyboard.press('End')
    while ((await again.locator('.table-row.on').count()) === 0) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('F2')
    await grid.getByRole('textbox', { name: 'Wording' }).fill('Dovrin will have the toll')
    await page.keyboard.press('Tab')
    await page.getByRole('menuitemradio', { name: 'Causal' }).click()
    const edited = grid.getByRole('row').filter({ hasText: 'Dovrin will have the toll' })
    await edited.getByText('Causal').waitFor()
    await page.keyboard.press('F2')
    await grid.getByRole('textbox', { name: 'Wording' }).fill('nothing of this')
    await picture(page, `claims-${host.name}-edited`)
    await page.keyboard.press('Escape')
    await saved(page)
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+z')
    await again.first().waitFor()
    await expect.poll(() => edited.count()).toBe(0)

    await page.getByRole('button', { name: 'Holder', exact: true }).first().click()
    await page.getByRole('menuitemradio', { name: 'The guild' }).click()
    await expect.poll(() => grid.locator('.table-row').count()).toBe(1)
    await page.getByRole('button', { name: 'Clear Holder' }).click()
    await page.getByRole('button', { name: 'Group by: Holder' }).click()
    await page.getByRole('menuitemradio', { name: 'Kind' }).click()
    await page.setViewportSize({ width: 900, height: 600 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, `claims-${host.name}-table-narrow-dark`)
    await cluster.locator('.cluster-card').first().click()
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    expect(program.problems).toEqual([])
  })
})
