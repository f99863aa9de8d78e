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
  return h('li', { id: sourceId(source.number) }, [
    h('p', [number, ...sourceLine(source, context)]),
    ...passageList(source, context),
  ])
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

/**
 * The cited passages of a source, each leading back to the sentence that rests on it; the same passage once.
 * Where the passages are not wanted, only those that have changed or gone since are listed.
 */
function passageList(source: Source, context: HtmlContext): Element[] {
  const listed = source.citations.filter(({ since }) => context.passages || since)
  const groups = Map.groupBy(listed, ({ label, citation, since }) => `${label}\n${citation.exact}\n${since ?? ''}`)
  const items = [...groups.values()].map((group) => passage(group, source, context))
  return items.length > 0 ? [h('ul', items)] : []
}

function passage(group: Source['citations'], source: Source, context: HtmlContext): Element {
  const [first = 0, ...others] = group.map(({ index }) => index)
  const { exact = '' } = group[0]?.citation ?? {}
  const since = group[0]?.since
  const anchors = others.map((index) => h('span', { id: passageId(index) }))
  const back = h('a', { href: `#${citationId(first)}`, ariaLabel: 'Back to the text' }, [text('↑')])
  const quote = h('q', { ...languageOf(source.source, context), dir: 'auto' }, [text(shorten(exact, 400))])
  const mark = since ? [text(` († ${since})`)] : []
  const label = group[0]?.label ?? ''
  const letter = context.passages && label !== String(source.number) ? [h('b', [text(label)]), text(' ')] : []
  return h('li', { id: passageId(first) }, [...anchors, ...letter, quote, ...mark, text(' '), back])
}
