import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { launchLoopback } from '../support/launch.ts'
import { root } from '../support/source-files.ts'
import { picture } from './frame-steps.ts'
import { ReaderDriver, type Words } from './reader-steps.ts'

/** Actors of the article with the digit of their type. */
const actors: [words: Words, digit: string][] = [
  ['Lenta River Guard', '4'],
  ['Talvian Army', '2'],
  ['Talvian Ministry of Waterways', '2'],
  ['Mira Tollan', '1'],
  ['Harrow Protocol', '7'],
  ['Hollin lock', '6'],
  [['Dovrin', 0], '5'],
]

/** Who says what the article says without naming anybody. */
const outlet = 'Coastal Courier'

/** Claims of the article from their first words to their last, and the words that say who holds them and how surely. */
const claims: [from: Words, to: Words, holder: string, hedge: string][] = [
  ['At least seven followers', 'by rifle fire from Talvian troops', outlet, ''],
  [
    'according to two harbour officials',
    'a depot of the Talvian Ministry of Waterways',
    'two harbour officials',
    'according to',
  ],
  ['Within the next six months', 'put more pressure on the Guard', outlet, 'likely'],
  ['Should the plan succeed', 'will tighten its hold on the lower river', outlet, ''],
  ['Merin and Dovrin may never', 'reach an agreement', outlet, 'may'],
]

/** The views, and words that each of them shows of what was marked. */
const views: [view: string, shown: string | RegExp][] = [
  ['Claims', 'two harbour officials'],
  ['Entities', 'Government of Merin'],
  ['Events', '2 Aug 2024'],
  ['Relations', 'asserted by one source'],
  ['Timeline', 'as of 14 Oct 2024'],
  ['Network', 'Lenta River Guard'],
  ['Map', '1 place, 2 not on the map'],
  ['Codebook', 'No tags yet'],
  ['Briefs', 'New brief'],
  ['Forecasts', '14 Apr 2025'],
]

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
  'holds our article by mouse: actors with a metonym, a dated event, a relation, claims, a forecast, a scenario; every view shows them',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-depth-'))
    const program = await launchLoopback({ viewport: { width: 1440, height: 900 } })
    onTestFinished(async () => {
      await program.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const { page } = program
    const reader = new ReaderDriver(program)
    const inspector = page.locator('.side .insp')
    const side = page.locator('[data-column="side"]')
    await page.getByRole('textbox', { name: /Your name/ }).fill('Signe Arvo')
    await page.getByRole('button', { name: 'Continue' }).click()
    program.dialogAnswers([join(folder, 'Lenta.dossier'), [join(root, 'scripts/sample/the-ferry-truce.md')]])
    await page.getByRole('button', { name: /^New project/ }).click()
    await page.getByRole('button', { name: /Choose files/ }).click()
    await page.locator('.article-text').getByText('The quarrel turned violent').waitFor()

    for (const [words, digit] of actors) {
      await reader.drag(words)
      await reader.take(digit)
    }
    await reader.drag(['Lenta River Guard', 4])
    await reader.take('Enter')
    await reader.doubleClick(['Merin', 0])
    await reader.take('5')
    await reader.doubleClick(['Merin', 1])
    await reader.take('Enter')
    await reader.click(['Merin', 0])
    await page.keyboard.press('m')
    await page
      .getByRole('dialog', { name: 'Merin stands for' })
      .getByRole('button', { name: 'Here and 1 more' })
      .click()
    await expect
      .poll(async () => [...(await reader.drawn('gov')), ...(await reader.drawn('gov', 'selected'))])
      .toContain('Merin')
    await inspector.getByText('literally Merin').waitFor()

    for (const [from, to, holder, hedge] of claims) {
      await reader.drag(from, to)
      await reader.take('c')
      await inspector.getByRole('button', { name: 'Accept all' }).click()
      if (holder === outlet) {
        await inspector.getByRole('button', { name: /^Holder/ }).click()
        await inspector.getByRole('textbox', { name: 'Holder' }).fill(outlet)
        await page.keyboard.press('Enter')
      }
      await inspector.getByRole('button', { name: `Holder: ${holder}` }).waitFor()
      if (hedge) await inspector.getByText(`“${hedge}”`).first().waitFor()
    }
    await reader.saved()
    await picture(page, `depth-claim`)

    await reader.drag('the Talvian and Karsovan presidents', 'August 2')
    await reader.take('v')
    await inspector.getByRole('button', { name: 'Accept all' }).click()
    await inspector.getByText('2 Aug 2024').waitFor()

    await reader.drag(['Lenta River Guard', 4], 'a depot of the Talvian Ministry of Waterways')
    await reader.take('r')
    const dialog = page.getByRole('dialog', { name: 'Relate' })
    await dialog.getByRole('button', { name: 'Swap the direction' }).click()
    await dialog.getByRole('button', { name: 'From: Talvian Ministry of Waterways' }).waitFor()
    await dialog.getByRole('combobox', { name: 'Type' }).fill('fund')
    await page.getByRole('option', { name: 'funds' }).click()
    await picture(page, `depth-relate`)
    await dialog.getByRole('button', { name: 'Relate', exact: true }).click()
    await inspector.getByText('asserted by one source').waitFor()
    await picture(page, `depth-relation`)

    await page.getByRole('tab', { name: /^Claims/ }).click()
    await side.getByRole('option', { name: /may never reach/ }).click()
    await inspector.getByRole('button', { name: /Grade, horizon, condition/ }).click()
    await inspector.getByRole('button', { name: 'Choose a claim…' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Find a claim' }).fill('Should the plan')
    await page.getByRole('dialog').getByRole('option').first().click()
    await inspector.getByRole('button', { name: 'Follows as: then' }).waitFor()
    await reader.saved()

    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Map/ }).click()
    const waiting = page.getByRole('region', { name: 'Not on the map' }).getByRole('region', { name: 'Dovrin' })
    await waiting.getByRole('button', { name: 'Another place…' }).click()
    await page.getByRole('textbox', { name: 'Find a place' }).fill('52.9, -58.9')
    await page.getByRole('option', { name: /^At 52.900° N/ }).click()
    await waiting.waitFor({ state: 'detached' })
    await reader.saved()

    for (const [view, shown] of views) await visit(page, view, shown)
    await page.getByText('Scenarios', { exact: true }).click()
    await page
      .getByRole('list', { name: 'Scenario' })
      .getByText(/may never reach/)
      .waitFor()
    await picture(page, `depth-scenarios`)
    expect(program.problems).toEqual([])
  },
)
