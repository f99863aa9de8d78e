import type { Element, Nodes } from 'hast'
import type { Span } from '#shared/model/block.ts'

/** Elements of which nothing is shown, or only what a program or a player puts there. */
const unseen = new Set(
  'script style template noscript head title meta link base datalist noframes object embed video audio canvas iframe svg rp annotation annotation-xml area param source track colgroup col'.split(
    ' ',
  ),
)
/** Elements that stand in lines of their own (HTML Standard, rendering), and controls, which stand apart. */
const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)
const formats: Record<string, Span['kind']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
}

/** Narrows a node to an element. */
export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element'
}

/** A property of an element as text, '' when it has none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** Whether a reader of the page sees nothing of an element. Style sheets are not read, only what the element itself says. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName)) return true
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true
  if (element.tagName === 'dialog' && element.properties.open === undefined) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(attribute(element, 'style'))
}

/** Whether an element stands in lines of its own. */
export function isBlock(element: Element): boolean {
  return (
    blocks.has(element.tagName) ||
    /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table)\b/i.test(attribute(element, 'style'))
  )
}

/** The inline formats an element gives its text by its name and its own style. Links are made elsewhere. */
export function formatsOf(element: Element): Span['kind'][] {
  const own = formats[element.tagName]
  const style = attribute(element, 'style')
  if (style === '') return own ? [own] : []
  const kinds: Span['kind'][] = []
  const light = /font-weight\s*:\s*(?:normal|[1-4]00)\b/i.test(style)
  const upright = /font-style\s*:\s*normal\b/i.test(style)
  if (own && !(own === 'bold' && light) && !(own === 'italic' && upright)) kinds.push(own)
  if (/font-weight\s*:\s*(?:bold|[6-9]00)\b/i.test(style) && own !== 'bold') kinds.push('bold')
  if (/font-style\s*:\s*italic\b/i.test(style) && own !== 'italic') kinds.push('italic')
  return kinds
}

/** Heading level of an element, 0 when it is no heading. */
export function headingLevel(element: Element): number {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level) return Number(level)
  return attribute(element, 'role') === 'heading'
    ? Math.min(6, Math.max(1, Number(attribute(element, 'ariaLevel')) || 2))
    : 0
}

/** The direction an element states for its content. `auto` states none. */
export function statedDirection(element: Element): 'ltr' | 'rtl' | undefined {
  const value = attribute(element, 'dir').toLowerCase()
  return value === 'ltr' || value === 'rtl' ? value : undefined
}

/** All elements of a tree in document order, hidden ones included. */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = []
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) found.push(node)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child as Nodes)
  }
  return found
}

/** Text of a node with white space folded, for titles and names; hidden parts left out. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isElement(node) && isHidden(node) && node.tagName !== 'title') return ''
  return 'children' in node ? node.children.map((child) => plainText(child as Nodes)).join('') : ''
}
