import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { forEachHost, type Launched, type TestHost } from '../support/launch.ts'
import { root } from '../support/source-files.ts'
import { selectionBar, selectWords } from './article-steps.ts'
import { newBrief, text } from './brief-steps.ts'
import { picture } from './frame-steps.ts'

/** An article, what a newcomer marks in it, and words that stand in it several times. */
interface Job {
  file: string
  site: string
  repeated: string
  claims: string[]
}

const own: Job = {
  file: join(root, 'scripts/sample/the-ferry-truce.md'),
  site: 'Hollin lock',
  repeated: 'Merin',
  claims: [
    'At least seven followers of the militia were killed by rifle fire from Talvian troops',
    'Talvia wants to hold all trade and credit on the lower river in its own hands',
    'Neither Merin nor the Lenta River Guard wants a Karsovan landing at Selm',
    'That delegation must have no ties to smugglers',
    'Merin will probably take up its idea of annexing the landings outright',
  ],
}

const realFile = join(root, '../shared/samples/caliphate-in-miniature.md')
/** A real article, whose text is not ours: what is marked in it is read from the file. */
const real: Job = {
  file: realFile,
  site: 'M4 highway',
  repeated: 'Ankara',
  claims: existsSync(realFile) ? openings(readFileSync(realFile, 'utf8')).slice(2, 7) : [],
}

/** The first four words of every long plain paragraph. */
function openings(markdown: string): string[] {
  const paragraphs = markdown.split('\n').filter((line) => line.length > 300 && /^[A-Z][a-z]/.test(line))
  return paragraphs.map((line) => line.split(' ').slice(0, 4).join(' ').replace(/\W+$/, ''))
}

async function start(host: TestHost): Promise<{ program: Launched; page: Page; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-job-'))
  const program = await host.launch()
  onTestFinished(async () => {
    await program.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { program, page: program.page, folder }
}

async function newProjectWith(program: Launched, page: Page, folder: string, job: Job): Promise<void> {
  await page.getByRole('textbox', { name: /Your name/ }).fill('Signe Arvo')
  await page.getByRole('button', { name: 'Continue' }).click()
  program.dialogAnswers([join(folder, 'First case.dossier'), [job.file]])
  await page.getByRole('button', { name: /^New project/ }).click()
  await page.getByRole('button', { name: /Choose files/ }).click()
  await page
    .locator('.article-text')
    .getByText(job.claims[0] ?? '')
    .first()
    .waitFor()
}

async function tagAll(page: Page, job: Job): Promise<void> {
  await selectWords(page, job.site)
  await selectionBar(page).getByRole('option', { name: /Site/ }).click()
  await selectWords(page, job.repeated)
  await selectionBar(page)
    .getByRole('option', { name: /Government/ })
    .click()
}

forEachHost((host) => {
  for (const job of [own, real]) {
    const name = job === own ? 'our own article' : 'a real article'
    it.skipIf(!existsSync(job.file))(
      `a newcomer gets from the start screen to a PDF with five citations by mouse, with ${name} (skipped where the article is not beside the repository)`,
      async () => {
        const { program, page, folder } = await start(host)
        await newProjectWith(program, page, folder, job)
        await tagAll(page, job)
        for (const words of job.claims) {
          await selectWords(page, words)
          await selectionBar(page).getByRole('tab', { name: /Claim/ }).click()
        }
        await expect.poll(() => page.getByRole('tab', { name: /^Claims/ }).textContent()).toContain('5')
        if (job === own) await picture(page, `main-job-read-${host.name}`)
        await newBrief(page, /Brief from/)
        await expect.poll(() => text(page).locator('.cite').count()).toBeGreaterThanOrEqual(5)
        if (job === own) await picture(page, `main-job-brief-${host.name}`)
        const pdf = join(folder, 'brief.pdf')
        program.dialogAnswers([pdf])
        await page.getByRole('button', { name: 'PDF', exact: true }).click()
        await page.getByText('Saved as brief.pdf').waitFor()
        const printed = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise
        const links = (await (await printed.getPage(1)).getAnnotations()).filter((one) => one.subtype === 'Link')
        expect(links.length).toBeGreaterThanOrEqual(5)
        await printed.destroy()
        expect(program.problems).toEqual([])
      },
    )
  }
})
