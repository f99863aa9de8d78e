import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { generateProject, type Shape } from '../support/generate-project.ts'
import { endProgram, follow } from '../support/launch/process-lines.ts'
import { launchLoopback } from '../support/launch.ts'
import { readPdf } from '../support/pdf.ts'
import { root } from '../support/source-files.ts'
import { installProbe } from './probe.ts'
import { atLeast, atMost, type Measured, median } from './report.ts'

const rounds = 5

/** The long article, the short one, and some more for the list. */
const reading: Shape = {
  title: 'Reading',
  batches: [
    { articles: 1, words: 100_000, mentions: 17_000, taggings: 2500, claims: 400, notes: 100 },
    { articles: 1, words: 2000, mentions: 80, taggings: 10, claims: 10 },
    { articles: 4, words: 600, mentions: 20 },
  ],
}

interface Samples {
  opened: number[]
  painted: number[]
  durable: number[]
  frames: number[]
}

const noSamples = (): Samples => ({ opened: [], painted: [], durable: [], frames: [] })

/** The program as a user runs it: the built loopback host, with its page in headless Chromium. */
export async function programLines(folder: string): Promise<Measured[]> {
  const path = join(folder, 'reading.dossier')
  if (!existsSync(path)) generateProject(path, reading)
  const long = noSamples()
  const short = noSamples()
  for (let round = 0; round < rounds; round++) await oneRun(path, round, long, short)
  const frames = (median(long.frames) / 240) * 100
  return [
    atMost('100,000 words, 20,000 tags: click in the list → painted', median(long.opened), 900, 'ms', all(long.opened)),
    atMost('one more tag in it: key → painted', median(long.painted), 30, 'ms', all(long.painted)),
    atMost('one more tag in it: key → durable', median(long.durable), 50, 'ms', all(long.durable)),
    atMost('2,000 words, 100 tags: key → painted', median(short.painted), 20, 'ms', all(short.painted)),
    atLeast('scrolling 100,000 words in 4 s: frames of 60 Hz', frames, 95, '%', all(long.frames)),
  ]
}

const all = (samples: number[]) => samples.map((one) => Math.round(one)).join(' ')

async function oneRun(file: string, round: number, long: Samples, short: Samples): Promise<void> {
  const program = await launchLoopback({ file })
  try {
    const { page } = program
    await page.addInitScript(installProbe)
    await page.reload()
    await openArticle(page, '3', noSamples())
    await openArticle(page, '2', short)
    await tag(page, round, short)
    await openArticle(page, '1', long)
    await tag(page, round, long)
    long.frames.push(await page.evaluate(() => window.probe.scroll(4000)))
  } finally {
    await program.close()
  }
}

async function openArticle(page: Page, title: '1' | '2' | '3', samples: Samples): Promise<void> {
  const row = page.getByRole('option').filter({ hasText: new RegExp(`^${title}\\.`) })
  const heading = (await row.getByRole('heading').textContent()) ?? ''
  await page.evaluate((words) => window.probe.watchArticle(words), heading.slice(title.length + 2))
  await row.click()
  samples.opened.push(await page.evaluate(() => window.probe.watched()))
}

/** Five words, each double clicked and taken as a place with one key. */
async function tag(page: Page, round: number, samples: Samples): Promise<void> {
  for (const word of [0, 1, 2, 3, 4]) {
    const { x, y } = await page.evaluate(wordPoint, 10 + round * 10 + word)
    await page.mouse.dblclick(x, y)
    await page.locator('.selbar').waitFor()
    // A hand takes its time: what opening the bar set going is over when the key comes.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))))
    await page.evaluate(() => window.probe.watchTag())
    await page.keyboard.press('5')
    samples.painted.push(await page.evaluate(() => window.probe.watched()))
    samples.durable.push(await page.evaluate(() => window.probe.untilAnswered('mention/create')))
    await page.keyboard.press('Escape')
  }
}

/** Runs in the page: the middle of the n-th word of the first paragraph. */
function wordPoint(n: number): { x: number; y: number } {
  const node = document.createTreeWalker(document.querySelector('.article-text p') ?? document, NodeFilter.SHOW_TEXT)
  const text = node.nextNode() as Text
  const word = [...text.data.matchAll(/\p{L}+/gu)][n]
  const range = document.createRange()
  range.setStart(text, word?.index ?? 0)
  range.setEnd(text, (word?.index ?? 0) + (word?.[0].length ?? 1))
  const box = range.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A brief from 40 articles, about 50 pages, printed by the command line: start of program and browser included. */
export async function briefLines(folder: string): Promise<Measured[]> {
  const path = join(folder, 'brief.dossier')
  const { articleIds } = generateProject(path, {
    title: 'Brief',
    batches: [{ articles: 40, words: 600, mentions: 20, claims: 8, claimWords: 72 }],
  })
  await cli(folder, ['brief', path, '--title', 'Fifty pages', ...articleIds.flatMap((id) => ['--article', id])])
  const out = join(folder, 'brief.pdf')
  const samples: number[] = []
  for (let round = 0; round < 3; round++) samples.push(await cli(folder, ['export', path, '--to', 'pdf', '--out', out]))
  const { pages } = await readPdf(readFileSync(out))
  const detail = `${pages} pages, ${Math.round(statSync(out).size / 1000)} kB, ${all(samples)} ms`
  return [atMost('brief of 50 pages → PDF', median(samples) / 1000, 6, 's', detail)]
}

/** Runs the command line to its end; its time in ms. */
async function cli(folder: string, args: string[]): Promise<number> {
  const from = performance.now()
  const env = { ...process.env, DOSSIER_HOME: join(folder, 'home'), INIT_CWD: folder }
  const program = follow(
    spawn(process.execPath, [join(root, 'scripts/dossier.mjs'), ...args, '--analyst', 'Bench'], { cwd: root, env }),
  )
  if ((await program.ended) !== 0) throw new Error(program.said())
  return performance.now() - from
}

/** `npm start` of what is built, to the start screen in a browser that starts when the address is there. */
export async function startLines(folder: string): Promise<Measured[]> {
  const samples: number[] = []
  const addresses: number[] = []
  // Unpacks the browser, which an installed one is already.
  await (await launchChromium()).close()
  for (let round = 0; round < rounds; round++) {
    const home = join(folder, `start-${round}`)
    mkdirSync(home, { recursive: true })
    const from = performance.now()
    const program = follow(
      spawn('npm', ['start', '--silent', '--', '--no-window'], {
        cwd: root,
        env: { ...process.env, DOSSIER_HOME: home },
        detached: true,
      }),
    )
    const [address] = await program.nextLine(/http:\/\/\S+/)
    addresses.push(performance.now() - from)
    const browser = await launchChromium()
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('button', { name: /Open the sample|Continue|Start/ }).waitFor()
    samples.push(performance.now() - from)
    await browser.close()
    process.kill(-(program.process.pid ?? 0), 'SIGTERM')
    await endProgram(program)
  }
  const detail = `${all(samples)}; address printed after ${Math.round(median(addresses))} ms`
  return [atMost('npm start (built) → start screen, loopback', median(samples) / 1000, 2.5, 's', detail)]
}
