import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import '../../../renderer/ui/type-colours.css'
import '../../../renderer/features/reader/reader.css'
import '../../../renderer/features/reader/text/text.css'
import './page.css'
import type { ArticleView, EntityView } from '#shared/protocol/views.ts'
import { plainPage } from './plain.ts'
import { productPage } from './product.ts'
import type { Drawn, PageUnderTest, PlainArticle } from './types.ts'

/** Resolves when what was done before is on screen: after the next frame's paint. */
function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done(performance.now())
      channel.port2.postMessage(null)
    })
  })
}

async function timed(work: () => void): Promise<number> {
  const from = performance.now()
  work()
  return (await painted()) - from
}

let page: PageUnderTest | undefined

function openPlain(article: PlainArticle): void {
  page = plainPage(rooms().root, article)
}

function openProduct(article: ArticleView, entities: EntityView[]): void {
  const { scroller, root } = rooms()
  page = productPage(scroller, root, article, entities)
}

function rooms(): { scroller: HTMLElement; root: HTMLElement } {
  document.body.innerHTML =
    '<div class="reader"><div class="reader-scroll"><div class="page"><div class="article-text"></div></div></div></div>'
  const scroller = document.querySelector<HTMLElement>('.reader-scroll')
  const root = document.querySelector<HTMLElement>('.article-text')
  if (!scroller || !root) throw new Error('the page has no room for text')
  return { scroller, root }
}

/** Milliseconds from a click to knowing what lies there, for points of the window. */
function underPoints(points: [number, number][]): { ms: number[]; found: number } {
  let found = 0
  const ms = points.map(([x, y]) => {
    const from = performance.now()
    found += page?.under(x, y) ?? 0
    return performance.now() - from
  })
  return { ms, found }
}

/** What the bench calls from outside. */
const bench = {
  openPlain,
  openProduct,
  load: () => timed(() => page?.load()),
  add: (tag: Drawn) => timed(() => page?.add(tag)),
  clear: () => timed(() => page?.clear()),
  underPoints,
}
export type Bench = typeof bench

Object.assign(window, { bench })
