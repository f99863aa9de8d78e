import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { expect, it } from 'vitest'
import { parseHtml } from '#core/import/html.ts'
import { readArticle } from '#core/import/read-article.ts'
import { root } from '../../../support/source-files.ts'
import { overlap } from './overlap.ts'

const pages = join(root, '../shared/realdata/html')
const names = ['bbc-1', 'heise', 'lemonde-1', 'nytimes-2', 'rtl-1']
const here = existsSync(pages)

interface Expectation {
  title: string
  byline: string | null
  dir: string | null
  lang?: string
  publishedTime: string | null
}

/** Least share of the expected words that are in the body in order, and of the body's words that are expected. */
const strict = 0.99

it.skipIf(!here).each(names)(
  `page %s is read as expected${here ? '' : ' (skipped: ../shared/realdata is not here)'}`,
  async (name) => {
    const file = (part: string) => readFileSync(join(pages, name, part))
    const expected = JSON.parse(file('expected-metadata.json').toString()) as Expectation
    const { header, blocks } = await readArticle({ name: 'source.html', bytes: file('source.html') })
    expect(header.title).toBe(expected.title)
    expect(header.byline ?? null).toBe(expected.byline)
    expect(header.direction).toBe(expected.dir ?? 'ltr')
    expect(header.language).toBe(expected.lang)
    if (expected.publishedTime !== null) expect(header.publishedOn).toBe(expected.publishedTime.slice(0, 10))
    const body = blocks.filter(({ zone, kind }) => (zone === 'body' || zone === 'caption') && kind !== 'image')
    const wanted = toText(await parseHtml(file('expected.html').toString()))
    const { recall, precision } = overlap(body.map(({ text }) => text).join('\n'), wanted)
    expect(recall).toBeGreaterThanOrEqual(strict)
    expect(precision).toBeGreaterThanOrEqual(strict)
  },
)

it.skipIf(!here).each(names)('page %s is kept whole: what it shows and nothing else', async (name) => {
  const source = readFileSync(join(pages, name, 'source.html'))
  const { blocks } = await readArticle({ name: 'source.html', bytes: source })
  const tree = await parseHtml(source.toString().replace(/<(noscript|iframe|svg|video|object)\b[\s\S]*?<\/\1>/gi, ''))
  dropHidden(tree)
  const shown = toText(tree)
  const text = blocks.filter(({ kind }) => kind !== 'image').map((block) => block.text)
  expect(overlap(text.join('\n'), shown)).toEqual({ recall: 1, precision: 1 })
})

/** Takes out what a page hides by its own style, which the library that gives its text does not look at. */
function dropHidden(node: Root | Element): void {
  const isHidden = (child: Nodes) =>
    child.type === 'element' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(child.properties.style ?? ''))
  node.children = node.children.filter((child) => !isHidden(child)) as typeof node.children
  for (const child of node.children) if (child.type === 'element') dropHidden(child)
}
