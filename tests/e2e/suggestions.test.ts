import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import type { ArticleSource } from '../support/make-project.ts'
import { type ReaderCase, startReader } from './reader-steps.ts'

const talks: ArticleSource = {
  id: 'talks',
  title: 'Talks on the River Resume',
  fields: { language: 'en', publisher: 'Estuary Post', publishedOn: '2024-05-06' },
  blocks: [
    'Officials in Paris said on 4 May 2024 that the River Defence Council (RDC) will probably leave within six months.',
    'Ankara accused the RDC of closing the river. The RDC denied it, and General Omar Selim of the RDC said nothing.',
    'If the talks fail, the river will be closed until the end of the year.',
    'On 2 May 2024 fishermen blocked the landing.',
    { kind: 'paragraph', zone: 'boilerplate', text: 'Copyright Paris Press. Write to our office in London.' },
  ],
}

const suggested = async ({ reader }: ReaderCase) => [
  ...(await reader.drawnAs('dossier-suggested')),
  ...(await reader.drawnAs('dossier-suggested-known')),
]
const switchOf = (page: Page) => page.getByRole('button', { name: /^Suggestions/ })
const cardOf = (page: Page) => page.getByRole('dialog', { name: /^Suggestion: / })

forEachHost((host) => {
  it('proposes names when asked: a card to accept, change or turn down by mouse and key, each step undone', async () => {
    const spec = await startReader(host, [talks], { own: true })
    const { page, reader, program } = spec
    expect(await switchOf(page).getAttribute('aria-pressed')).toBe('false')
    expect(await suggested(spec)).toEqual([])
    await switchOf(page).click()
    await expect.poll(() => suggested(spec)).toContain('Paris')
    const all = (await suggested(spec)).length
    expect((await suggested(spec)).filter((name) => name === 'RDC')).toHaveLength(4)
    expect((await suggested(spec)).filter((name) => name === 'Paris')).toHaveLength(1)
    await expect.poll(() => switchOf(page).getAttribute('aria-label')).toBe(`Suggestions, ${all}`)

    await reader.click('Paris')
    await cardOf(page).getByText('New place').waitFor()
    await cardOf(page).getByText('is in the list of').waitFor()
    await reader.picture('suggestion-card')
    await cardOf(page).getByRole('button', { name: 'Accept' }).click()
    await cardOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => reader.drawn('place')).toEqual(['Paris'])
    expect(await suggested(spec)).toHaveLength(all - 1)
    await reader.saved()
    await page.keyboard.press('Control+z')
    await expect.poll(() => suggested(spec)).toHaveLength(all)

    await reader.click('Ankara')
    await cardOf(page).getByText('stands for it').waitFor()
    await page.keyboard.press('m')
    await cardOf(page).getByText('New place').waitFor()
    await page.keyboard.press('m')
    await page.keyboard.press('a')
    await expect.poll(() => reader.drawn('gov')).toEqual(['Ankara'])
    await reader.saved()

    await reader.click(['RDC', 0])
    await page.keyboard.press('x')
    await expect.poll(() => suggested(spec)).toHaveLength(all - 2)
    await reader.saved()
    await page.keyboard.press('Control+z')
    await expect.poll(() => suggested(spec)).toHaveLength(all - 1)

    await page.keyboard.press('s')
    await cardOf(page).waitFor()
    await page.keyboard.press('Escape')
    await cardOf(page).waitFor({ state: 'detached' })
    await reader.click(['RDC', 1])
    await page.keyboard.press('4')
    await cardOf(page).getByText('New armed group').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => reader.drawn('group')).toEqual(['RDC'])
    expect(program.problems).toEqual([])
  })

  it('accepts ticked names together as one step, and makes or turns down the claims it proposes', async () => {
    const spec = await startReader(host, [talks], { own: true, viewport: { width: 900, height: 600 } })
    const { page, reader, program } = spec
    await page.keyboard.press('Alt+s')
    await expect.poll(() => suggested(spec)).toContain('Paris')
    await page.getByRole('button', { name: 'More for this article' }).click()
    await page.getByRole('menuitem', { name: 'Accept suggested names together' }).click()
    const panel = page.getByRole('dialog', { name: 'Accept suggested names together' })
    await panel.getByText('One undo step.').waitFor()
    await reader.picture('suggestion-review')
    await panel.getByRole('option', { name: /^Paris · / }).click()
    await page.keyboard.press('Enter')
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => reader.count('Entities')).toBeGreaterThan(3)
    expect(await suggested(spec)).toContain('Paris')
    await reader.saved()
    await page.keyboard.press('Control+z')
    await expect.poll(() => reader.count('Entities')).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('tab', { name: /^Claims/ }).click()
    const head = page.getByRole('button', { name: /\d+ suggested claims?$/ })
    await head.click()
    const list = page.getByRole('listbox', { name: 'Suggested claims' })
    const rows = await list.getByRole('option').count()
    expect(rows).toBeGreaterThan(1)
    await reader.picture('suggested-claims')
    await list.getByRole('option').last().getByRole('button', { name: 'Turn it down' }).click()
    await expect.poll(() => list.getByRole('option').count()).toBe(rows - 1)
    await list.getByRole('option').first().click()
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    await expect.poll(() => list.getByRole('option').count()).toBe(rows - 2)
    const side = page.getByRole('complementary')
    await side.getByRole('button', { name: 'Holder: Officials in Paris', exact: true }).waitFor()
    await expect.poll(() => side.getByText(/^\d+ prefilled$/).count()).toBe(0)
    expect(await reader.count('Claims')).toBe(1)

    await page.getByRole('tab', { name: /^Events/ }).click()
    await page.getByRole('button', { name: '2 suggested events' }).click()
    const events = page.getByRole('listbox', { name: 'Suggested events' })
    await events.getByText('2 May 2024', { exact: true }).waitFor()
    await reader.picture('suggested-events')
    await events.getByRole('option').last().getByRole('button', { name: 'Make it an event' }).click()
    await expect.poll(() => events.getByRole('option').count()).toBe(1)
    await page
      .getByRole('listbox', { name: 'Events', exact: true })
      .getByText('fishermen blocked the landing')
      .waitFor()
    await page.getByRole('tab', { name: /^Claims/ }).click()
    await head.click()

    await switchOf(page).click()
    await list.waitFor({ state: 'detached' })
    expect(await suggested(spec)).toEqual([])
    expect(program.problems).toEqual([])
  })
})
