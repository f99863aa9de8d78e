import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { printedDate, safeLink, shorten } from '../format.ts'
import type { Source } from '../sources.ts'
import { citationId, type HtmlContext, passageId, sourceId } from './context.ts'
import { text } from './inline.ts'
import { languageOf } from './own.ts'

/** The numbered list of sources; each number leads back to the first place that cites it. Nothing when nothing is cited. */
export function sourceList(context: HtmlContext): Element[] {
  if (context.sources.length === 0 || context.sourcesWritten) return []
  context.sourcesWritten = true
  context.level = 2
  const entries = context.sources.map((source) => sourceEntry(source, context))
  return [h('section', { className: ['notes'] }, [h('h2', [text('Sources')]), h('ol', entries)])]
}

function sourceEntry(source: Source, context: HtmlContext): Element {
  const first = source.citations[0]?.index ?? 0
  const number = h(
    'a',
    { className: ['n'], href: `#${citationId(first)}`, ariaLabel: `Source ${source.number}, back to the text` },
    [text(String(source.number))],
  )
  const passages = context.passages ? passageList(source, context) : []
  return h('li', { id: sourceId(source.number) }, [number, h('p', sourceLine(source, context)), ...passages])
}

/** `Mira Tollan, “The Ferry Truce”, Coastal Courier, 14 October 2024. https://…` */
function sourceLine({ source }: Source, context: HtmlContext): ElementContent[] {
  const href = safeLink(source.url)
  const title = h('bdi', languageOf(source, context), [text(`“${source.title || 'Untitled'}”`)])
  const parts: ElementContent[][] = [
    source.byline ? [h('bdi', [text(source.byline)])] : [],
    [title],
    source.publisher ? [h('i', [h('bdi', [text(source.publisher)])])] : [],
    source.publishedOn ? [text(printedDate(source.publishedOn))] : [],
  ].filter((part) => part.length > 0)
  const line = parts.flatMap((part, at) => (at > 0 ? [text(', '), ...part] : part))
  const address =
    href && !href.startsWith('mailto:')
      ? [text(' '), h('a', { href, rel: 'noopener' }, [text(shownAddress(href))])]
      : []
  return [...line, text('.'), ...address]
}

function shownAddress(href: string): string {
  return shorten(href.replace(/^https?:\/\//u, '').replace(/\/$/u, ''), 80)
}

/** The cited passages of a source, each leading back to the sentence that rests on it; the same passage once. */
function passageList(source: Source, context: HtmlContext): Element[] {
  const byWords = new Map<string, number[]>()
  for (const { citation, index } of source.citations) {
    byWords.set(citation.exact, [...(byWords.get(citation.exact) ?? []), index])
  }
  const items = [...byWords].map(([exact, indexes]) => {
    const anchors = indexes.slice(1).map((index) => h('span', { id: passageId(index) }))
    const back = h('a', { href: `#${citationId(indexes[0] ?? 0)}`, ariaLabel: 'Back to the text' }, [text('↑')])
    const quote = h('q', { ...languageOf(source.source, context), dir: 'auto' }, [text(shorten(exact, 400))])
    return h('li', { id: passageId(indexes[0] ?? 0) }, [...anchors, quote, text(' '), back])
  })
  return [h('ul', items)]
}
