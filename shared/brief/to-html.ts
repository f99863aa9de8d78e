import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { dataOf, sourcesDataSchema } from './blocks.ts'
import { dateLine, localDay, printedDate, shorten } from './format.ts'
import { body } from './html/body.ts'
import type { HtmlContext } from './html/context.ts'
import { text } from './html/inline.ts'
import { type PageFurniture, style } from './html/style.ts'
import { type BriefJson, type NodeJson, visit } from './json.ts'
import { numberCitations, type Source } from './sources.ts'

/** A brief with what its record says of it. */
export interface BriefDocument {
  title: string
  headerLine: string | null
  /** Names of the analysts, the first author first. */
  authors: string[]
  /** Last change, ms UTC; printed as a day in the local time zone. */
  changedAt: number
  /** BCP 47 tag of the brief's own language, and its direction. */
  lang: string
  direction: 'ltr' | 'rtl'
  json: BriefJson
}

/**
 * A brief as one HTML page that needs nothing from outside: it is exported as it is, and printed to PDF.
 * `fonts` is CSS with the font faces (`fonts.ts`). Every text is escaped; only http, https and mailto links remain.
 */
export function briefHtml(brief: BriefDocument, fonts: string): string {
  const context = contextOf(brief)
  const day = printedDate(localDay(brief.changedAt))
  const furniture: PageFurniture = {
    title: shorten(brief.title, 90),
    headerLine: shorten(brief.headerLine ?? '', 60),
    foot: `Dossier, ${day}`,
    direction: brief.direction,
  }
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
    }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', [text(brief.title)]),
    ...(brief.authors.length > 0 ? [h('meta', { name: 'author', content: brief.authors.join(', ') })] : []),
    h('meta', { name: 'generator', content: 'Dossier' }),
    h('meta', { name: 'date', content: localDay(brief.changedAt) }),
    h('style', [text(`${fonts}\n${style(furniture)}`)]),
  ])
  const page = h('html', { lang: brief.lang, dir: brief.direction }, [
    head,
    h('body', [
      primer(furniture),
      h('main', [...masthead(brief, context.sources), ...body(brief.json.root.children, context)]),
    ]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${toHtml(root, { characterReferences: { useNamedReferences: false } })}\n`
}

/** What is printed in the margins, unseen: a font that only the margins use would not be there in time. */
function primer({ title, headerLine, foot }: PageFurniture): Element {
  return h('div', { className: ['primer'], ariaHidden: 'true' }, [text(`${title} ${headerLine} ${foot} 0123456789 /`)])
}

function contextOf(brief: BriefDocument): HtmlContext {
  const { sources, placeOf } = numberCitations(brief.json)
  const passages = dataOf(sourcesDataSchema, sourcesNode(brief.json))?.passages ?? true
  return { sources, placeOf, lang: brief.lang, passages, sourcesWritten: false, level: 1 }
}

function sourcesNode(json: BriefJson): NodeJson {
  let found: NodeJson = { type: 'sources' }
  visit(json.root, (node) => {
    if (node.type === 'sources') found = node
  })
  return found
}

function masthead(brief: BriefDocument, sources: Source[]): Element[] {
  const authors = brief.authors.length > 0 ? [h('bdi', [text(brief.authors.join(', '))]), h('br')] : []
  return [
    ...(brief.headerLine ? [h('p', { className: ['line'], dir: 'auto' }, [text(brief.headerLine)])] : []),
    h('h1', { dir: 'auto' }, [text(brief.title)]),
    h('p', { className: ['date'] }, [...authors, h('bdi', [text(dateLine(brief.changedAt, sources))])]),
  ]
}
