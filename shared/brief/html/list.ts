import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { childrenOf, type NodeJson, numberField, textField } from '../json.ts'
import type { HtmlContext } from './context.ts'
import { inline } from './inline.ts'

/** A list; an item that holds only a list becomes part of the item before it, as HTML nests lists. */
export function list(node: NodeJson, context: HtmlContext): Element {
  const ordered = textField(node, 'listType', 'bullet') === 'number'
  const items: Element[] = []
  for (const child of childrenOf(node)) {
    const nested = childrenOf(child).filter((part) => part.type === 'list')
    const own = childrenOf(child).filter((part) => part.type !== 'list')
    const lists: ElementContent[] = nested.map((part) => list(part, context))
    const last = items.at(-1)
    if (own.length === 0 && lists.length > 0 && last) last.children.push(...lists)
    else items.push(h('li', [...inline(own, context), ...lists]))
  }
  const start = numberField(node, 'start', 1)
  return h(
    ordered ? 'ol' : 'ul',
    {
      dir: 'auto',
      ...(ordered && start !== 1 ? { start } : {}),
    },
    items,
  )
}
