import type { Element } from 'hast'
import { h } from 'hastscript'
import { childrenOf, type NodeJson, numberField } from '../json.ts'
import type { HtmlContext } from './context.ts'
import { inline } from './inline.ts'

/** Bits of a cell's `headerState`: it heads a column, it heads a row. */
const headsColumn = 1
const headsRow = 2

/** A table; leading rows of header cells become its head. */
export function table(node: NodeJson, context: HtmlContext): Element {
  const rows = childrenOf(node)
  const headed = rows.findIndex((row) => !childrenOf(row).every((cell) => headerState(cell) & headsColumn))
  const split = headed === -1 ? 0 : headed
  const part = (tag: string, from: NodeJson[]) =>
    from.length > 0
      ? [
          h(
            tag,
            from.map((row) => tableRow(row, context)),
          ),
        ]
      : []
  return h('table', [...part('thead', rows.slice(0, split)), ...part('tbody', rows.slice(split))])
}

function headerState(cell: NodeJson): number {
  return numberField(cell, 'headerState')
}

function tableRow(row: NodeJson, context: HtmlContext): Element {
  return h(
    'tr',
    childrenOf(row).map((cell) => tableCell(cell, context)),
  )
}

function tableCell(cell: NodeJson, context: HtmlContext): Element {
  const state = headerState(cell)
  const span = { colSpan: spanOf(cell, 'colSpan'), rowSpan: spanOf(cell, 'rowSpan') }
  const content = childrenOf(cell).flatMap((block, at) => [
    ...(at > 0 ? [h('br')] : []),
    ...inline(childrenOf(block), context),
  ])
  if (state === 0) return h('td', span, content)
  return h('th', { ...span, scope: state & headsColumn ? 'col' : state & headsRow ? 'row' : undefined }, content)
}

function spanOf(cell: NodeJson, name: string): number | undefined {
  const span = numberField(cell, name, 1)
  return span > 1 ? span : undefined
}
