import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { goTo, picture, sidebar, startFrame } from './frame-steps.ts'
import { ferry } from './reader-steps.ts'

const mixed = `${'جمعية نهر أورين للملاحة والصيد وصيانة الأرصفة القديمة '.repeat(2)}(Orrin River Union)`

forEachHost((host) => {
  it('cuts a long name at its own end, also an Arabic one with a Latin tail, and says at the field that one is too long', async () => {
    const { program, page } = await startFrame(host, [ferry], async (send) => {
      await send('entity/create', { newId: 'union', name: mixed, type: 'organisation' })
      await send('entity/create', { newId: 'salt', name: 'Salt Union', type: 'organisation' })
      await send('mention/create', { articleId: 'ferry', start: 80, end: 90, entity: { id: 'union' } })
    })
    const cutAtStart = (selector: string) =>
      page
        .locator(selector)
        .filter({ hasText: 'جمعية' })
        .first()
        .evaluate((name) => {
          const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode() as Text
          const range = document.createRange()
          range.setStart(text, 0)
          range.setEnd(text, 4)
          const [word, box] = [range.getBoundingClientRect(), name.getBoundingClientRect()]
          return word.left < box.left - 1 || word.right > box.right + 1
        })
    await sidebar(page).getByRole('option', { name: /جمعية/ }).waitFor()
    await picture(page, `names-${host.name}-sidebar`)
    expect(await cutAtStart('.side .ent-name')).toBe(false)
    await goTo(page, 'Entities')
    await page.getByRole('grid', { name: 'Entities' }).waitFor()
    await picture(page, `names-${host.name}-table`)
    expect(await cutAtStart('.entity-cell .cut')).toBe(false)
    const long = page.locator('.entity-cell .cut').filter({ hasText: 'جمعية' })
    await long.hover()
    await expect.poll(() => long.getAttribute('title')).toBe(mixed)

    await page.getByRole('button', { name: 'New entity' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Watch '.repeat(60))
    await page.getByText('A name has at most 300 characters. This one has 359: shorten it.').waitFor()
    expect(await page.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('row', { name: /Salt Union/ }).click()
    const name = sidebar(page).getByRole('textbox', { name: 'Name' })
    await name.fill('Union '.repeat(60))
    await name.press('Enter')
    await sidebar(page)
      .getByText(/This one has 359/)
      .waitFor()
    await picture(page, `names-${host.name}-limit`)
    await name.fill('Union of Orrin')
    await name.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('row', { name: /Union of Orrin/ }).dblclick()
    await page.getByRole('heading', { name: 'Union of Orrin', level: 1 }).waitFor()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('')
    expect(program.problems).toEqual([])
  })
})
