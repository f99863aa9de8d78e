import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { childrenOf, type NodeJson, textField } from '../json.ts'
import { runs } from '../runs.ts'
import { inlineText } from '../text.ts'
import type { HtmlContext } from './context.ts'
import { figure } from './figure.ts'
import { inline } from './inline.ts'
import { list } from './list.ts'
import { claimTable, entityCard, quoteBlock } from './own.ts'
import { sourceList } from './sources.ts'
import { table } from './table.ts'

/** The blocks of a brief. Sources that are cited but not listed anywhere are listed at the end. */
export function body(nodes: NodeJson[], context: HtmlContext): Element[] {
  const blocks = sections(nodes).flatMap((part) => section(part, context))
  return [...blocks, ...sourceList(context)]
}

/** Splits the blocks before each heading of the highest level. */
function sections(nodes: NodeJson[]): NodeJson[][] {
  const parts: NodeJson[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && textField(node, 'tag') === 'h1') parts.push([])
    parts.at(-1)?.push(node)
  }
  return parts.filter((part) => part.length > 0)
}

function section(nodes: NodeJson[], context: HtmlContext): Element[] {
  const first = nodes[0]
  const title = first?.type === 'heading' ? childrenOf(first).map(inlineText).join('').trim() : ''
  const blocks = runs(nodes).flatMap((run) => block(run, context))
  return /^key judge?ments$/iu.test(title) ? [h('section', { className: ['judgements'] }, blocks)] : blocks
}

function block(run: [NodeJson, ...NodeJson[]], context: HtmlContext): Element[] {
  const [node] = run
  switch (node.type) {
    case 'claim-block':
      return claimTable(run, context)
    case 'quote-block':
      return quoteBlock(node, context)
    case 'entity-card':
      return entityCard(node, context)
    case 'figure':
      return figure(node)
    case 'sources':
      return sourceList(context)
    case 'heading':
      return [heading(node, context)]
    case 'list':
      return [list(node, context)]
    case 'table':
      return [table(node, context)]
    case 'quote':
      return [h('blockquote', [h('p', { dir: 'auto' }, inline(childrenOf(node), context))])]
    default:
      return paragraph(node, context)
  }
}

/** The brief's title is the only h1; a level never leaves a gap to the one before. */
function heading(node: NodeJson, context: HtmlContext): Element {
  const wanted = Number(textField(node, 'tag', 'h1').slice(1)) + 1
  context.level = Math.min(wanted, context.level + 1)
  return h(`h${context.level}`, { dir: 'auto' }, inline(childrenOf(node), context))
}

function paragraph(node: NodeJson, context: HtmlContext): Element[] {
  const content: ElementContent[] = inline(childrenOf(node), context)
  if (content.length === 0) return []
  const align = textField(node, 'format')
  return [h('p', { dir: 'auto', style: align === '' ? undefined : `text-align:${align}` }, content)]
}
