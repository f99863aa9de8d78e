import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { launchLoopback } from '../support/launch.ts'
import { root } from '../support/source-files.ts'
import {
  claims,
  clash,
  dated,
  events,
  metonyms,
  names,
  positions,
  relations,
  shortForms,
  type Told,
  views,
} from './depth-tables.ts'
import { goTo, picture } from './frame-steps.ts'
import { ReaderDriver } from './reader-steps.ts'

/** What the steps act on. */
interface Job {
  page: Page
  reader: ReaderDriver
  inspector: Locator
}

async function startJob(): Promise<Job & { problems: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-depth-'))
  const program = await launchLoopback({ viewport: { width: 1440, height: 900 } })
  onTestFinished(async () => {
    await program.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { page } = program
  await page.getByRole('textbox', { name: /Your name/ }).fill('Signe Arvo')
  await page.getByRole('button', { name: 'Continue' }).click()
  program.dialogAnswers([join(folder, 'Lenta.dossier'), [join(root, 'scripts/sample/the-ferry-truce.md')]])
  await page.getByRole('button', { name: /^New project/ }).click()
  await page.getByRole('button', { name: /Choose files/ }).click()
  await page.locator('.article-text').getByText('The quarrel turned violent').waitFor()
  const inspector = page.locator('.side .insp')
  return { page, reader: new ReaderDriver(program), inspector, problems: program.problems }
}

/** Tags what the bar offers here and at all other places with the same words. */
async function alsoTag(page: Page, others: number, digit?: string): Promise<void> {
  await page.keyboard.press('Shift+Enter')
  const panel = page.getByRole('dialog', { name: `Also tag the other ${others}`, exact: true })
  await panel.getByText(`Also tag the other ${others}`, { exact: true }).waitFor()
  if (digit) await page.keyboard.press(digit)
  const unticked = panel.getByRole('option', { selected: false })
  while ((await unticked.count()) > 0) await unticked.first().click()
  await page.keyboard.press('Enter')
  await panel.waitFor({ state: 'detached' })
}

async function nameThem({ page, reader }: Job): Promise<void> {
  for (const [words, digit, others] of names) {
    await reader.drag(words)
    if (others > 0) await alsoTag(page, others, digit)
    else await reader.take(digit)
  }
  for (const [words, entity, others] of shortForms) {
    await reader.drag(words)
    const option = reader.bar().getByRole('option', { name: new RegExp(entity) })
    if (words !== 'the Guard') {
      await page.keyboard.press('Tab')
      await page.keyboard.type(entity)
    }
    await option.first().waitFor()
    if (others === 0) await option.first().click()
    else {
      while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp')
      await alsoTag(page, others)
    }
  }
  await reader.saved()
}

async function sayForWhomPlacesStand({ page, reader, inspector }: Job): Promise<void> {
  for (const [words, place, others, actor] of metonyms) {
    await reader.click(words)
    await inspector.getByRole('button', { name: /^Stands for/ }).waitFor()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: `${place} stands for` })
    if (actor) {
      await dialog.getByRole('button', { name: 'An existing one…' }).click()
      await page.keyboard.type(actor)
      await page.getByRole('option', { name: new RegExp(`${actor}$`) }).click()
    }
    await dialog.getByRole('button', { name: `Here and ${others} more` }).click()
    await dialog.waitFor({ state: 'detached' })
    await inspector.getByText(`literally ${place}`).waitFor()
  }
}

async function claim({ page, reader, inspector }: Job, told: Told): Promise<void> {
  await reader.drag(told.from, told.to)
  await reader.take('c')
  await inspector.getByRole('button', { name: 'Accept all' }).waitFor()
  await page.keyboard.press('a')
  await inspector.getByRole('button', { name: `Holder: ${told.holder}`, exact: true }).waitFor()
  if (told.hedge) await inspector.getByRole('button', { name: `Hedge: ${told.hedge}` }).waitFor()
  if (told.horizon) await inspector.getByRole('button', { name: `Horizon: ${told.horizon}` }).waitFor()
  if (!told.condition) return
  await inspector.getByRole('button', { name: 'Follows as: then' }).waitFor()
  await inspector.getByRole('button', { name: new RegExp(`^${told.condition}`, 'i') }).waitFor()
}

async function tellEvents({ page, reader, inspector }: Job): Promise<void> {
  for (const { from, to, time, place } of events) {
    await reader.drag(from, to)
    await reader.take('v')
    await inspector.getByRole('button', { name: 'Accept all' }).waitFor()
    await page.keyboard.press('a')
    if (time) await inspector.getByText(time).first().waitFor()
    if (place) await inspector.getByText(place).first().waitFor()
  }
  await reader.drag(clash.from, clash.to)
  await reader.take('v')
  await inspector.getByRole('button', { name: 'Accept all' }).waitFor()
  await page.keyboard.press('a')
  await inspector.getByRole('button', { name: /^Time/ }).click()
  await page.getByLabel('As the text says it').fill(clash.phrase)
  await page.getByLabel('First day').fill(clash.first)
  await page.getByLabel('Last day').fill(clash.last)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await inspector.getByText(clash.shown).first().waitFor()
}

async function relateThem({ page, reader, inspector }: Job): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Relate' })
  for (const { from, to, type, swap, end } of relations) {
    await reader.drag(from, to)
    await reader.take('r')
    await dialog.getByRole('combobox', { name: 'Type' }).fill(type.slice(0, 5))
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.getByRole('combobox', { name: 'Type' }).inputValue()).toMatch(new RegExp(`^${type}`))
    if (swap) await dialog.getByRole('button', { name: 'Swap the direction' }).click()
    if (end) {
      await dialog.getByRole('button', { name: /^To: / }).click()
      await page.keyboard.type(end)
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: `To: ${end}` }).waitFor()
    }
    await dialog.getByRole('button', { name: 'Relate', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await inspector.getByText('asserted by one source').or(inspector.getByText('For it')).first().waitFor()
  }
}

async function dateForecast({ page, reader, inspector }: Job): Promise<void> {
  await reader.click(dated.words)
  await inspector.getByRole('button', { name: /Grade, horizon, condition/ }).click()
  await inspector.getByRole('button', { name: /^Horizon/ }).click()
  await page.getByLabel('Last day').fill(dated.day)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await inspector.getByRole('button', { name: `Horizon: ${dated.shown}` }).waitFor()
}

async function putOnMap({ page, reader }: Job): Promise<void> {
  await goTo(page, 'Map')
  for (const [place, typed, counted] of positions) {
    const waiting = page
      .getByRole('region', { name: 'Not on the map' })
      .getByRole('region', { name: place, exact: true })
    if (counted) await waiting.getByText(counted).waitFor()
    await waiting.getByRole('button', { name: 'Another place…' }).click()
    await page.getByRole('textbox', { name: 'Find a place' }).fill(typed)
    await page.getByRole('option', { name: /^At \d/ }).click()
    await waiting.waitFor({ state: 'detached' })
  }
  await reader.saved()
}

async function visit(page: Page, view: string, shown: string | RegExp): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Views' })
  await rail.getByRole('button', { name: new RegExp(`^${view}`) }).click()
  await page.getByRole('main').getByText(shown).filter({ visible: true }).first().waitFor()
  await picture(page, `depth-${view.toLowerCase()}`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, `depth-${view.toLowerCase()}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** On one host: every step has a spec of its own on both. */
it.skipIf(process.env.DOSSIER_HOST === 'shell')(
  'holds our article by mouse: every actor with its metonyms, events, relations, 25 claims, three forecasts, the scenarios; every view shows them',
  async () => {
    const job = await startJob()
    const { page, reader } = job
    await nameThem(job)
    await sayForWhomPlacesStand(job)
    for (const told of claims) await claim(job, told)
    await reader.saved()
    await picture(page, 'depth-claim')
    await tellEvents(job)
    await relateThem(job)
    await picture(page, 'depth-relation')
    await dateForecast(job)
    await putOnMap(job)
    const conditions = claims.filter(({ condition }) => condition).length
    await page.getByRole('button', { name: `Claims, ${claims.length + conditions}` }).waitFor()
    for (const [view, shown] of views) await visit(page, view, shown)
    await page.getByText('Scenarios', { exact: true }).click()
    const scenarios = page.getByRole('list', { name: 'Scenario' })
    await expect.poll(() => scenarios.count()).toBe(3)
    await picture(page, 'depth-scenarios')
    expect(job.problems).toEqual([])
  },
  // A whole article by mouse: a minute on a quiet machine, several on a busy one.
  600_000,
)
