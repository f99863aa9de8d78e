import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { type Launched, openProject, type ProgramOptions, type TestHost } from '../support/launch.ts'
import { type ArticleSource, makeProject } from '../support/make-project.ts'
import { picture } from './frame-steps.ts'

const paragraph = (text: string, more: object = {}) => ({
  kind: 'paragraph' as const,
  zone: 'body' as const,
  text,
  ...more,
})

/** An article with everything the reader shows, written for these tests. */
export const ferry: ArticleSource = {
  id: 'ferry',
  title: 'The Toll at Orrin Ferry',
  fields: {
    language: 'en',
    byline: 'Tove Ansgar',
    publisher: 'Estuary Post',
    publishedOn: '2024-10-14',
    region: 'Lower Orrin',
    themes: ['River trade'],
    url: 'https://estuary.example/toll',
  },
  blocks: [
    paragraph('Liked this piece? Share this page with a neighbour, or print it.', { zone: 'boilerplate' }),
    paragraph('The ferry at Orrin has a new master, and nobody will say who appointed him.', {
      spans: [{ start: 0, end: 76, kind: 'italic' }],
    }),
    paragraph(
      'The change was seen on 2 October, when the River Watch closed the landing at Selby. Dovrin says the Watch acted alone. Two pilots told this paper that the landing was closed after a meeting in Harrow, at which Dovrin boatmen reportedly promised to spare the toll post.',
      {
        spans: [
          { start: 43, end: 54, kind: 'bold' },
          { start: 75, end: 82, kind: 'link', href: 'https://estuary.example/selby' },
        ],
      },
    ),
    paragraph('Dovrin will probably take the toll back within the next year. In turn, the council'),
    paragraph('reportedly agreed not to send its boats to Selby.', { joined: true }),
    { kind: 'heading', zone: 'body', level: 2, text: 'Who gains' },
    { kind: 'list-item', zone: 'body', text: 'The pilots of Dovrin', list: { ordered: false, depth: 0 } },
    { kind: 'list-item', zone: 'body', text: 'The council at Selby', list: { ordered: false, depth: 0 } },
    { kind: 'cell', zone: 'body', text: 'Landing', cell: { table: 0, row: 0, column: 0, header: true } },
    { kind: 'cell', zone: 'body', text: 'Toll', cell: { table: 0, row: 0, column: 1, header: true } },
    { kind: 'cell', zone: 'body', text: 'Selby', cell: { table: 0, row: 1, column: 0, header: false } },
    { kind: 'cell', zone: 'body', text: 'nine marks', cell: { table: 0, row: 1, column: 1, header: false } },
    paragraph('A vote in Dovrin could end all of this, but the Watch’s captain has asked for nothing.', {
      spans: [{ start: 10, end: 16, kind: 'link', href: 'javascript:document.title="bad"' }],
    }),
    paragraph('Copyright © Estuary Post. All rights reserved.', { zone: 'boilerplate' }),
  ],
}

export const second: ArticleSource = {
  id: 'second',
  title: 'Watch Returns to Harrow',
  fields: { language: 'en', publisher: 'Dovrin Gazette' },
  blocks: [
    'An order from Dovrin came at noon.',
    'Pilots who accuse Dovrin of greed were heard at a hearing in Dovrin on Tuesday.',
  ],
}

export const arabic: ArticleSource = {
  id: 'arabic',
  title: 'رسوم العبّارة في أورين',
  fields: { language: 'ar', direction: 'rtl', publisher: 'صوت النهر' },
  blocks: [
    'تغيّر الأمر في مطلع تشرين حين أغلق حرس النهر المرسى. وقالت دوفرين إن الحرس تصرف وحده دون علمها.',
    paragraph('This English paragraph stands in an Arabic article.', { direction: 'ltr' }),
  ],
}

export const chinese: ArticleSource = {
  id: 'chinese',
  title: '奥林渡口的通行费',
  fields: { language: 'zh', publisher: '河口邮报' },
  blocks: ['十月初，河流卫队关闭了渡口。多夫林政府表示，这是卫队单独采取的行动。'],
}

/** A running program with the reader open on the first article. */
export interface ReaderCase {
  program: Launched
  page: Page
  /** The same article as the reader, driven by mouse. */
  reader: ReaderDriver
}

/** Starts a host on a fresh project with articles; ended with the test. */
export async function startReader(
  host: TestHost,
  articles: readonly ArticleSource[] = [ferry, second, arabic, chinese],
  options: ProgramOptions = {},
): Promise<ReaderCase> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-reader-'))
  const file = join(folder, 'case.dossier')
  makeProject(file, articles, 'Orrin')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const program = await openProject(host, file, options)
  const reader = new ReaderDriver(program)
  await reader.open(articles[0]?.title ?? '')
  return { program, page: program.page, reader }
}

/** A range of the text: words, and which of their occurrences, from 0. */
export type Words = string | [words: string, nth: number]

/** Drives the reader as a user does: by points of the window and keys. */
export class ReaderDriver {
  readonly page: Page
  readonly #host: string

  constructor(program: Launched) {
    this.page = program.page
    this.#host = program.host
  }

  /** Opens an article from the list and waits for its text. */
  async open(title: string): Promise<void> {
    await this.page.getByRole('option', { name: title }).or(this.page.getByText(title).first()).first().click()
    await this.page.locator('section.reader', { has: this.page.locator('.article-text p') }).waitFor()
    await expect.poll(() => this.page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(title)
  }

  /**
   * Middle, first or last letter of words, in the window; scrolls there first, and waits until they are drawn, which the
   * end of a long text is in pauses, and stand still.
   */
  async point(words: Words, edge: 'start' | 'middle' | 'end' = 'middle'): Promise<{ x: number; y: number }> {
    const [text, nth] = typeof words === 'string' ? [words, 0] : words
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    const deadline = Date.now() + 10_000
    for (let before: ReturnType<typeof findPoint> = null; ; ) {
      const now = await this.page.evaluate(findPoint, { text, nth, edge })
      if (now && now.x === before?.x && now.y === before.y) return now
      if (!now && Date.now() > deadline) throw new Error(`“${text}” is not in one piece of the text`)
      before = now
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }

  /** Presses at the start of words, drags to the end of others, lets go. */
  async drag(from: Words, to: Words = from, alt = false): Promise<void> {
    await this.point(to, 'end')
    const start = await this.point(from, 'start')
    const end = await this.point(to, 'end')
    const { mouse, keyboard } = this.page
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
    await mouse.move(end.x, end.y, { steps: 3 })
    if (alt) await keyboard.down('Alt')
    await mouse.up()
    if (alt) await keyboard.up('Alt')
    await this.bar().waitFor()
  }

  async doubleClick(words: Words): Promise<void> {
    const { x, y } = await this.point(words)
    await this.page.mouse.dblclick(x, y)
    await this.bar().waitFor()
  }

  async click(words: Words): Promise<void> {
    const { x, y } = await this.point(words)
    await this.page.mouse.click(x, y)
  }

  /** The tagging bar. */
  bar() {
    return this.page.locator('.selbar')
  }

  /** Presses a key in the bar, which then closes. */
  async take(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.bar().waitFor({ state: 'detached' })
  }

  /** Words that are drawn as a look, in order: `person`, `claim` … */
  drawn(look: string, state: 'rest' | 'selected' = 'rest'): Promise<string[]> {
    return this.page.evaluate(drawnWords, { prefix: `dossier-${state}-${look}-`, exact: null as string | null })
  }

  /** Words drawn under the full name of a highlight, e.g. `dossier-find`. */
  drawnAs(name: string): Promise<string[]> {
    return this.page.evaluate(drawnWords, { prefix: '', exact: name as string | null })
  }

  /** Number of passages as the legend shows it. */
  async count(layer: 'Entities' | 'Claims' | 'Tags' | 'Notes'): Promise<number> {
    const legend = this.page.getByRole('group', { name: 'Layers' })
    const label = await legend.getByRole('button', { name: new RegExp(`^${layer}, `) }).getAttribute('aria-label')
    return Number(label?.replace(/\D/g, ''))
  }

  /** The words that are selected on the page. */
  selected(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  /** Waits until everything that was written is on disk. */
  async saved(): Promise<void> {
    await this.page.getByText('Saved', { exact: true }).waitFor()
  }

  /** Leaves a picture of the window in `test-results`. */
  async picture(name: string): Promise<void> {
    await picture(this.page, `${name}-${this.#host}`)
  }
}

/** Runs in the page. Null while the words are not there in one piece. */
function findPoint({
  text,
  nth,
  edge,
}: {
  text: string
  nth: number
  edge: 'start' | 'middle' | 'end'
}): { x: number; y: number } | null {
  const root = document.querySelector('.article-text')
  const scroller = document.querySelector('.reader-scroll')
  if (!root || !scroller) throw new Error('no article is open')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let left = nth
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    for (let at = data.indexOf(text); at >= 0; at = data.indexOf(text, at + 1)) {
      if (left-- > 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      const box = scroller.getBoundingClientRect()
      const before = range.getBoundingClientRect()
      if (before.top < box.top + 40 || before.bottom > box.bottom - 40) scroller.scrollTop += before.top - box.top - 200
      const rects = [...range.getClientRects()]
      const first = rects[0] as DOMRect
      const last = rects.at(-1) as DOMRect
      const rightToLeft = getComputedStyle(node.parentElement as Element).direction === 'rtl'
      const y = (rect: DOMRect) => (rect.top + rect.bottom) / 2
      if (edge === 'start') return { x: rightToLeft ? first.right - 1 : first.left + 1, y: y(first) }
      if (edge === 'end') return { x: rightToLeft ? last.left + 1 : last.right - 1, y: y(last) }
      return { x: (first.left + first.right) / 2, y: y(first) }
    }
  }
  return null
}

/** Runs in the page. */
function drawnWords({ prefix, exact }: { prefix: string; exact: string | null }): string[] {
  const found: Range[] = []
  for (const [name, highlight] of CSS.highlights) {
    if (exact === null ? !name.startsWith(prefix) : name !== exact) continue
    for (const range of highlight) {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      found.push(live)
    }
  }
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  return found.map((range) => range.toString())
}
