import type { Block, Span } from '#shared/model/block.ts'
import type { Box } from './plan.ts'

/** A stretch of one formatting: one text node. Offsets canonical, UTF-16. */
export interface Run {
  start: number
  end: number
  text: string
  /** Lexical's format flags. */
  format: number
}

/** Lexical's flags of text formats. */
const flags: { readonly [K in Exclude<Span['kind'], 'link'>]: number } = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  code: 16,
  sub: 32,
  sup: 64,
}

/** The text of a block as runs of one formatting each; the runs of a link stand in a box of their own. */
export function runsOf(block: Pick<Block, 'text' | 'start' | 'spans'>): (Run | Box)[] {
  if (!block.text) return []
  const spans = (block.spans ?? []).filter((span) => span.end > span.start)
  if (spans.length === 0) return [run(block, 0, block.text.length, 0)]
  const edges = edgesOf(spans, block.text.length)
  const children: (Run | Box)[] = []
  let link: { span: Span; box: Box } | undefined
  for (let at = 0; at + 1 < edges.length; at++) {
    const start = edges[at] as number
    const end = edges[at + 1] as number
    const active = spans.filter((span) => span.start <= start && span.end >= end)
    const made = run(
      block,
      start,
      end,
      active.reduce((sum, span) => sum | flagOf(span), 0),
    )
    const span = active.find((candidate) => candidate.kind === 'link')
    if (!span) link = undefined
    else if (link?.span !== span) {
      link = { span, box: linkBox(span) }
      children.push(link.box)
    }
    append(link ? link.box.children : children, made)
  }
  return children
}

/** Neighbours of one formatting are one run: Lexical would merge them. */
function append(children: (Run | Box)[], made: Run): void {
  const last = children.at(-1)
  if (!last || !('format' in last) || last.format !== made.format) children.push(made)
  else children[children.length - 1] = { ...last, end: made.end, text: last.text + made.text }
}

function run(block: Pick<Block, 'text' | 'start'>, start: number, end: number, format: number): Run {
  return { start: block.start + start, end: block.start + end, text: block.text.slice(start, end), format }
}

function edgesOf(spans: readonly Span[], length: number): number[] {
  const edges = new Set([0, length])
  for (const span of spans) {
    edges.add(Math.min(span.start, length))
    edges.add(Math.min(span.end, length))
  }
  return [...edges].sort((a, b) => a - b)
}

function flagOf(span: Span): number {
  return span.kind === 'link' ? 0 : flags[span.kind]
}

/**
 * Only web and mail addresses become links a screen reader names; anything else is inert text with its address shown.
 * None has an `href`: Chromium starts no selection inside a link that has one, and the reader opens links itself.
 */
function linkBox(span: Span): Box {
  const href = span.href ?? ''
  const opens = /^(?:https?:|mailto:)/i.test(href)
  return {
    tag: 'a',
    ...(opens ? {} : { className: 'inert' }),
    attributes: { 'data-href': href, ...(opens ? { role: 'link' } : {}) },
    children: [],
  }
}
