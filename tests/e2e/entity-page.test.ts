import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import type { ArticleSource } from '../support/make-project.ts'
import { rangeIn } from './frame-case.ts'
import { goTo, picture, type Send, saved, startFrame } from './frame-steps.ts'

const ford = [
  'Karsk denied on Monday that the Pontoon Guard takes a toll at the Tarn ford.',
  'The council has paid the Guard since the autumn, two carters said, and the Council of Karsk will probably pay again within six months.',
  'The Guard said it guards the ford for nobody. The Pontoon Guard (PG) met the council in Karsk on 12 January.',
]
const arabic = 'قال الحرس إن المجلس دفع له، ونفى المجلس في كارسك ذلك يوم الاثنين.'
const articles: ArticleSource[] = [
  {
    id: 'ford',
    title: 'The ford at Tarn',
    fields: { publishedOn: '2024-03-18', publisher: 'Marsh Courier', language: 'en' },
    blocks: ford,
  },
  {
    id: 'mill',
    title: 'A mill with two doors',
    fields: { publishedOn: '2024-03-02', publisher: 'Harbour Gazette', language: 'en' },
    blocks: ['The Guard kept its toll for five weeks, and the Karsk council pays it, the Marsh Courier reports.'],
  },
  {
    id: 'nahr',
    title: 'صوت النهر',
    fields: { publishedOn: '2024-03-20', publisher: 'صوت النهر', language: 'ar', direction: 'rtl' },
    blocks: [arabic],
  },
]

async function fill(send: Send): Promise<void> {
  for (const [newId, name, type] of [
    ['karsk', 'Karsk', 'place'],
    ['council', 'Karsk council', 'government'],
    ['double', 'Council of Karsk', 'government'],
    ['guard', 'Pontoon Guard', 'armed-group'],
    ['tarn', 'Tarn ford', 'site'],
    ['courier', 'Marsh Courier', 'outlet'],
  ] as const)
    await send('entity/create', { newId, name, type })
  const mention = async (id: string, article: string, words: string, nth = 0, doubt: object = {}) =>
    send('mention/create', { ...(await rangeIn(send, article, words, nth)), entity: { id }, ...doubt })
  await mention('council', 'ford', 'Karsk', 0, { metonymOf: 'karsk' })
  await mention('council', 'ford', 'The council')
  await mention('double', 'ford', 'Council of Karsk')
  await mention('council', 'ford', 'the council', 0, { certainty: 'probable' })
  await mention('council', 'mill', 'the Karsk council')
  await mention('council', 'nahr', 'المجلس')
  await mention('council', 'nahr', 'المجلس', 1)
  for (const nth of [0, 1]) await mention('guard', 'ford', 'Pontoon Guard', nth)
  await mention('guard', 'ford', 'the Guard')
  await mention('guard', 'ford', 'The Guard')
  await mention('guard', 'mill', 'The Guard')
  await mention('guard', 'nahr', 'الحرس')
  await send('entity/merge', { ids: ['double'], into: 'council' })
  await send('entity/add-alias', {
    id: 'council',
    text: 'the council',
    ...(await rangeIn(send, 'ford', 'The council')),
  })
  await relationsAndEvents(send)
  await claims(send)
}

async function relationsAndEvents(send: Send): Promise<void> {
  const evidence = { ...(await rangeIn(send, 'ford', 'The council has paid the Guard')), stance: 'for' } as const
  await send('relation/create', { newId: 'pays', fromId: 'council', toId: 'guard', typeId: 'funds', evidence })
  await send('relation/add-passage', {
    relationId: 'pays',
    ...(await rangeIn(send, 'mill', 'the Karsk council pays it')),
    stance: 'for',
  })
  await send('event/create', {
    newId: 'met',
    ...(await rangeIn(send, 'ford', 'met the council in Karsk on 12 January')),
    title: 'The Guard meets the council',
    time: { phrase: 'on 12 January', start: '2024-01-12', end: '2024-01-12', precision: 'day' },
    placeId: 'karsk',
    participants: [{ entityId: 'guard' }, { entityId: 'double', role: 'host' }],
  })
}

async function claims(send: Send): Promise<void> {
  await send('claim/create', {
    newId: 'denied',
    ...(await rangeIn(send, 'ford', 'the Pontoon Guard takes a toll at the Tarn ford')),
    fields: { holder: 'Karsk council', holderEntityId: 'council', polarity: 'denied', kind: 'factual' },
  })
  await send('claim/create', {
    newId: 'paid',
    ...(await rangeIn(send, 'ford', 'The council has paid the Guard since the autumn')),
    fields: { holder: 'two carters', kind: 'factual' },
  })
  await send('claim/create', {
    newId: 'reports',
    ...(await rangeIn(send, 'mill', 'the Karsk council pays it')),
    fields: { holder: 'Marsh Courier', kind: 'factual', chain: [{ name: 'Harbour Gazette' }, { name: 'the council' }] },
  })
}

/** One filter narrows all views; a holder stands for what lies under the claims that he holds. */
async function narrowed(page: Page): Promise<void> {
  const rows = (label: string) => page.getByRole('grid', { name: label }).locator('.table-row')
  const choose = async (filter: string, option: string) => {
    await page.getByRole('button', { name: filter, exact: true }).last().click()
    await page.getByRole('menuitemradio', { name: option }).click()
  }
  await goTo(page, 'Relations')
  await expect.poll(() => rows('Relations').count()).toBe(1)
  await choose('Holder', 'Marsh Courier')
  await expect.poll(() => rows('Relations').count()).toBe(1)
  await picture(page, 'filters-relations')
  await page.setViewportSize({ width: 900, height: 600 })
  await picture(page, 'filters-relations-narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  await goTo(page, 'Claims')
  await expect.poll(() => rows('Claims').count()).toBe(1)
  await picture(page, 'filters-claims')
  await goTo(page, 'Events')
  await expect.poll(() => rows('Events').count()).toBe(0)
  await goTo(page, 'Timeline')
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByText(/^0 of 1 event/)
    .waitFor()
  await page.getByRole('button', { name: 'Clear Holder' }).click()
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByText(/^1 event/)
    .waitFor()
  await goTo(page, 'Entities')
  await expect.poll(() => rows('Entities').count()).toBe(5)
  await choose('Article', 'A mill with two doors')
  await expect.poll(() => rows('Entities').count()).toBe(2)
  for (const filter of ['Published', 'Tag', 'Tagged by'])
    await page.getByRole('button', { name: filter, exact: true }).waitFor()
  await goTo(page, 'Network')
  await page.getByRole('region', { name: 'Network' }).getByText('2 entities, 1 relation').waitFor()
  await page.getByRole('button', { name: 'Clear Article' }).click()
}

forEachHost((host) => {
  it('has a page for each entity: key words in context, relations, events, claims, and the way there and back', async () => {
    const { program, page } = await startFrame(host, articles, fill, { viewport: { width: 1440, height: 900 } })
    await goTo(page, 'Entities')
    const table = page.getByRole('grid', { name: 'Entities' })
    await table.getByText('Karsk council').click()
    await table.focus()
    await page.keyboard.press('Enter')
    const view = page.locator('.entity-page')
    await view.getByRole('heading', { name: 'Karsk council' }).waitFor()
    await view.getByText('7 mentions in 3 articles, 2 Mar 2024 to 20 Mar 2024').waitFor()
    const lines = view.locator('.words-line mark')
    const inArticles = ['the Karsk council', 'Karsk', 'The council', 'Council of Karsk', 'the council']
    await expect.poll(() => lines.allInnerTexts()).toEqual([...inArticles, 'المجلس', 'المجلس'])
    expect(await view.locator('.words-marks').allInnerTexts()).toEqual([
      'literally Karsk',
      'as Council of Karsk',
      'probably',
    ])
    expect(await view.locator('.words-line').last().getAttribute('dir')).toBe('rtl')
    await picture(page, `entity-page-${host.name}`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, `entity-page-${host.name}-dark`)
    await page.setViewportSize({ width: 900, height: 600 })
    await picture(page, `entity-page-${host.name}-narrow-dark`)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1440, height: 900 })

    const mentions = page.getByRole('listbox', { name: 'Mentions of Karsk council' })
    await mentions.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => view.locator('.words-line.on mark').allInnerTexts()).toEqual(['The council'])
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Article: The ford at Tarn' }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await mentions.waitFor()
    await expect.poll(() => mentions.getAttribute('aria-activedescendant')).not.toBeNull()
    await view.getByRole('button', { name: 'the council: open its passage' }).click()
    await page.getByRole('region', { name: 'Article: The ford at Tarn' }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')

    await view.getByRole('tab', { name: /^Relations/ }).click()
    await view.getByRole('row').filter({ hasText: 'Pontoon Guard' }).click()
    await page.getByRole('region', { name: 'Article: The ford at Tarn' }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await view.getByRole('grid', { name: 'Relations of Karsk council' }).waitFor()
    await view.getByRole('tab', { name: /^Events/ }).click()
    await view.getByRole('row').filter({ hasText: 'host' }).waitFor()
    await view.getByRole('tab', { name: /^Claims by it/ }).click()
    const held = view.getByRole('grid', { name: 'Claims by Karsk council' })
    await expect.poll(() => held.locator('.table-row').count()).toBe(2)
    await picture(page, `entity-page-${host.name}-claims`)
    await view.getByRole('tab', { name: /^Claims about it/ }).click()
    const about = view.getByRole('grid', { name: 'Claims about Karsk council' })
    await expect.poll(() => about.locator('.table-row').count()).toBe(2)
    await about.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Delete')
    await expect.poll(() => about.locator('.table-row').count()).toBe(1)
    await page.keyboard.press('Control+z')
    await expect.poll(() => about.locator('.table-row').count()).toBe(2)

    const description = view.getByRole('textbox', { name: 'About Karsk council' })
    await description.fill('Pays for the ford.')
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await about.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => description.inputValue()).toBe('')
    await about.focus()
    await page.keyboard.press('Escape')
    await table.waitFor()

    await narrowed(page)

    await goTo(page, 'Network')
    await page.locator('[data-item]').filter({ hasText: 'Pontoon Guard' }).last().click()
    await page.keyboard.press('p')
    await view.getByRole('heading', { name: 'Pontoon Guard' }).waitFor()
    await expect.poll(() => lines.count()).toBe(6)
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'Network' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('textbox', { name: 'Search or run a command' }).fill('tarn ford')
    await page.keyboard.press('Enter')
    await view.getByRole('heading', { name: 'Tarn ford', exact: true }).waitFor()
    await view.getByText('No mention of Tarn ford yet').waitFor()
    await picture(page, `entity-page-${host.name}-empty`)
    expect(program.problems).toEqual([])
  })
})
