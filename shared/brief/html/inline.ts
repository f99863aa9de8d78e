import type { Element, ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import { publishedLine, safeLink, shorten } from '../format.ts'
import { childrenOf, type NodeJson, numberField, textField, textFormat } from '../json.ts'
import type { CitedPlace } from '../sources.ts'
import { citationId, type HtmlContext, passageId, sourceId } from './context.ts'

/** A run of text: text with its formats, line breaks, links and citations. */
export function inline(nodes: NodeJson[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node, at) => {
    const content = inlineNode(node, context)
    const follows = node.type === 'citation' && nodes[at - 1]?.type === 'citation'
    return follows ? [h('sup', { className: ['cite'] }, [text(',')]), ...content] : content
  })
}

function inlineNode(node: NodeJson, context: HtmlContext): ElementContent[] {
  if (node.type === 'text') return formatted(textField(node, 'text'), numberField(node, 'format'))
  if (node.type === 'tab') return [text('\t')]
  if (node.type === 'linebreak') return [h('br')]
  if (node.type === 'citation') return citation(context.placeOf(node), context)
  const children = inline(childrenOf(node), context)
  const href = node.type === 'link' || node.type === 'autolink' ? safeLink(textField(node, 'url')) : null
  return href === null ? children : [h('a', { href, rel: 'noopener' }, children)]
}

const tags: [bit: number, tag: string][] = [
  [textFormat.sub, 'sub'],
  [textFormat.sup, 'sup'],
  [textFormat.code, 'code'],
  [textFormat.strike, 's'],
  [textFormat.underline, 'u'],
  [textFormat.italic, 'em'],
  [textFormat.bold, 'strong'],
]

function formatted(value: string, format: number): ElementContent[] {
  if (value === '') return []
  let content: ElementContent = text(value)
  for (const [bit, tag] of tags) if (format & bit) content = h(tag, [content])
  return [content]
}

/** A plain text node. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** The raised number of a citation: it leads to the cited passage, or to its source. A dagger says that it has changed or gone. */
export function citation(place: CitedPlace | null, context: HtmlContext): Element[] {
  if (place === null) return []
  const { citation: cited, source, index, since } = place
  const label = context.passages ? place.label : String(source.number)
  const target = context.passages || since ? passageId(index) : sourceId(source.number)
  const title = [`“${shorten(cited.exact, 300)}”`, publishedLine(cited.source), since && `(${since})`]
    .filter(Boolean)
    .join(' ')
  const ariaLabel = `Source ${label}${since ? `, ${since}` : ''}`
  const link = h('a', { href: `#${target}`, title, ariaLabel }, [text(`${label}${since ? '†' : ''}`)])
  return [h('sup', { className: ['cite'], id: citationId(index) }, [link])]
}
