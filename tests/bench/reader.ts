import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { ArticleView, EntityView } from '#shared/protocol/views.ts'
import { launchChromium } from '../support/chromium.ts'
import { generateProject, longArticle } from '../support/generate-project.ts'
import { benchCore } from './core-client.ts'
import type { Bench } from './page/main.ts'
import type { Drawn, PlainArticle } from './page/types.ts'
import { atMost, type Measured, median } from './report.ts'

declare const bench: Bench

const rounds = 7

/** The bench page as one script and one style sheet. */
async function bundle(): Promise<{ script: string; style: string }> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page/main.ts'), formats: ['iife'], name: 'page' },
    },
  })
  const files = (Array.isArray(output) ? output : [output]).flatMap((one) => ('output' in one ? one.output : []))
  const script = files.find((file) => file.type === 'chunk')?.code ?? ''
  const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return { script, style: style?.type === 'asset' ? String(style.source) : '' }
}

async function longView(folder: string): Promise<{ view: ArticleView; entities: EntityView[] }> {
  const path = join(folder, 'long.dossier')
  const { articleIds } = generateProject(path, longArticle)
  const core = benchCore(folder)
  await core.send('project/open', { path })
  const id = articleIds[0] ?? ''
  const view = await core.send('article/open', { id })
  const entities = await core.send('entity/list', { articleId: id })
  await core.close()
  return { view, entities }
}

/** The same text and tags for the plain page. */
export function plainOf(
  { blocks, mentions, claims, taggings, notes }: ArticleView,
  entities: EntityView[],
): PlainArticle {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const blockAt = (offset: number) =>
    Math.max(
      0,
      blocks.findLastIndex((block) => block.start <= offset),
    )
  const drawn = (id: string, look: string, start: number, end: number): Drawn => {
    const [first, last] = [blockAt(start), blockAt(end - 1)]
    const from = blocks[first]?.start ?? 0
    const to = blocks[last]?.start ?? 0
    return { id, look, start, end, startBlock: first, startOffset: start - from, endBlock: last, endOffset: end - to }
  }
  return {
    blocks: blocks.map((block) => block.text),
    tags: [
      ...mentions.map((one) => drawn(one.id, types.get(one.entityId) ?? 'place', one.start, one.end)),
      ...claims.flatMap((one) => one.passages.map(({ id, start, end }) => drawn(id, 'claim', start, end))),
      ...taggings.map((one) => drawn(one.id, 'tag', one.start, one.end)),
      ...notes.flatMap(({ id, passage }) => (passage ? [drawn(id, 'note', passage.start, passage.end)] : [])),
    ],
  }
}

interface Samples {
  load: number[]
  add: number[]
}

/** Tags that are near the top of the text, so that adding one changes what is on screen. */
function newTags(plain: PlainArticle): Drawn[] {
  const length = plain.blocks[0]?.length ?? 100
  return Array.from({ length: rounds }, (_, index) => {
    const start = Math.floor((index * (length - 20)) / rounds)
    const place = { startBlock: 0, startOffset: start, endBlock: 0, endOffset: start + 12 }
    return { id: `new-${index}`, look: 'place', start, end: start + 12, ...place }
  })
}

async function measure(page: Page, open: () => Promise<void>, tags: readonly Drawn[]): Promise<Samples> {
  const samples: Samples = { load: [], add: [] }
  for (let round = 0; round < rounds; round++) {
    await open()
    samples.load.push(await page.evaluate(() => bench.load()))
    if (round === rounds - 1)
      for (const tag of tags) samples.add.push(await page.evaluate((one) => bench.add(one), tag))
    if (round < rounds - 1) await page.evaluate(() => bench.clear())
  }
  return samples
}

/** The reader with its text in memory, beside plain DOM in the same browser. */
export async function readerLines(folder: string): Promise<Measured[]> {
  const { view, entities } = await longView(folder)
  const { script, style } = await bundle()
  const browser = await launchChromium()
  try {
    const newPage = async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.setContent('<!doctype html><html data-mantine-color-scheme="light"><body></body></html>')
      await page.addStyleTag({ content: style })
      await page.addScriptTag({ content: script })
      return page
    }
    const plainArticle = plainOf(view, entities)
    const tags = newTags(plainArticle)
    const plainTab = await newPage()
    const plain = await measure(plainTab, () => plainTab.evaluate((one) => bench.openPlain(one), plainArticle), tags)
    await plainTab.close()
    const tab = await newPage()
    const product = await measure(
      tab,
      () => tab.evaluate(([a, e]) => bench.openProduct(a, e), [view, entities] as const),
      tags,
    )
    const points = Array.from(
      { length: 200 },
      (_, at) => [500 + (at % 20) * 22, 60 + Math.floor(at / 20) * 70] as [number, number],
    )
    const under = await tab.evaluate((all) => bench.underPoints(all), points)
    return lines(plain, product, under, plainArticle.tags.length)
  } finally {
    await browser.close()
  }
}

function lines(plain: Samples, product: Samples, under: { ms: number[]; found: number }, tags: number): Measured[] {
  const compare = (name: keyof Samples) =>
    `${Math.round(median(product[name]) * 10) / 10} ms against ${Math.round(median(plain[name]) * 10) / 10} ms`
  return [
    atMost(
      `100,000 words, ${tags} tags, in memory → painted`,
      median(product.load) / median(plain.load),
      1.2,
      '× plain',
      compare('load'),
    ),
    atMost(
      'one more tag in it, in memory → painted',
      median(product.add) / median(plain.add),
      1.2,
      '× plain',
      compare('add'),
    ),
    atMost(
      'click → tags under the pointer',
      median(under.ms),
      10,
      'ms',
      `${under.found} found at ${under.ms.length} points`,
    ),
  ]
}
