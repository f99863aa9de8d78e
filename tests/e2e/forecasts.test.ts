import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { selectWords } from './article-steps.ts'
import { rangeIn } from './frame-case.ts'
import { goTo, picture, type Send, saved, sidebar, startFrame } from './frame-steps.ts'
import { ferry, second } from './reader-steps.ts'

/** One forecast whose time is over, one under a condition, ten that are settled and were judged before. */
async function fill(send: Send): Promise<void> {
  const toll = await rangeIn(send, 'ferry', 'Dovrin will probably take the toll back within the next year')
  const kind = 'predictive'
  const due = {
    kind,
    holder: 'The council',
    band: 'likely',
    horizon: 'within the next year',
    horizonOn: '2025-10-14',
  } as const
  await send('claim/create', { newId: 'toll', ...toll, fields: due })
  const vote = await rangeIn(send, 'ferry', 'A vote in Dovrin could end all of this')
  await send('claim/create', { newId: 'vote', ...vote, fields: { kind } })
  await send('claim/set', { id: 'vote', articleId: 'ferry', fields: { antecedentId: 'toll', branch: 'else' } })
  for (let at = 0; at < 10; at++) {
    const range = { articleId: 'ferry', start: toll.start, end: toll.start + 6 + at }
    const outcome = { state: at < 8 ? 'came-true' : 'did-not', on: '2999-01-01' } as const
    await send('claim/create', {
      newId: `c${at}`,
      ...range,
      fields: { kind, holder: 'The guild', band: 'likely', outcome },
    })
    await send('assessment/give', { claimId: `c${at}`, articleId: 'ferry', credence: 80 })
  }
}

forEachHost((host) => {
  it('keeps a register of forecasts: due ones pointed out, settled with evidence and undone, scored with n, as scenarios with indicators', async () => {
    const { program, page } = await startFrame(host, [ferry, second], fill)
    await page.getByText('1 forecast is due: its last day is over').waitFor()
    await page.locator('.notice').getByRole('button', { name: 'Show', exact: true }).click()
    const grid = page.getByRole('grid', { name: 'Forecasts' })
    await expect.poll(() => grid.locator('.table-row').count()).toBeGreaterThanOrEqual(8)
    expect(await grid.locator('.table-row').first().textContent()).toContain('Due')
    await picture(page, `forecasts-${host.name}`)

    await goTo(page, 'Articles')
    await selectWords(page, 'closed the landing at Selby')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+6')
    await grid.focus()
    await page.keyboard.press('Home')
    const outcome = sidebar(page).getByRole('region', { name: 'Outcome' })
    await outcome.getByRole('button', { name: 'Outcome: Due' }).click()
    await page.getByRole('menuitemradio', { name: 'Did not' }).click()
    await outcome.getByRole('button', { name: /Take “closed the landing/ }).click()
    await outcome.getByRole('textbox', { name: 'Note on the outcome' }).fill('The toll is still the guild’s.')
    await page.keyboard.press('Control+Enter')
    await outcome.getByRole('button', { name: /“closed the landing at Selby”/ }).waitFor()
    await saved(page)
    await expect
      .poll(() =>
        page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Forecasts' }).textContent(),
      )
      .not.toContain('1')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    await outcome.getByRole('button', { name: 'Outcome: Due' }).waitFor()

    await page.getByText('Scores', { exact: true }).click()
    await page.getByText('Brier score 0.16, n = 10').first().waitFor()
    await page.getByRole('img', { name: /Calibration of The guild: said 68 %, came 80 %, n = 10/ }).waitFor()
    await picture(page, `forecasts-${host.name}-scores`)
    await page.getByText('Scenarios', { exact: true }).click()
    const scenario = page.getByRole('list', { name: 'Scenario' })
    await scenario.getByText('else', { exact: true }).waitFor()
    await scenario.getByRole('button', { name: /^Add an indicator: A vote/ }).click()
    await page.getByRole('menuitem', { name: 'A claim…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Find a claim' }).fill('Dovrin w')
    await page.keyboard.press('Enter')
    await scenario.getByRole('button', { name: /^Remove the indicator/ }).waitFor()
    await page.setViewportSize({ width: 900, height: 600 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, `forecasts-${host.name}-scenarios-narrow-dark`)
    await scenario.getByRole('button', { name: /^A vote in Dovrin/ }).click()
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    expect(program.problems).toEqual([])
  })
})
