import {
  $createTextNode,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  setDOMUnmanaged,
  type TextNode,
} from 'lexical'
import { leadElement } from './leads.ts'
import type { Box, Child, Lead } from './plan.ts'
import type { Run } from './runs.ts'

type Shape = Omit<Box, 'children'>

/** An element of the article's text. What it looks like never changes; a changed block becomes a new node. */
export class BoxNode extends ElementNode {
  __shape: Shape

  static override getType(): string {
    return 'reader-box'
  }

  static override clone(node: BoxNode): BoxNode {
    return new BoxNode(node.__shape, node.__key)
  }

  constructor(shape: Shape = { tag: 'p' }, key?: NodeKey) {
    super(key)
    this.__shape = shape
  }

  override createDOM(): HTMLElement {
    const { tag, className, attributes, lead } = this.__shape
    const element = document.createElement(tag)
    if (className) element.className = className
    for (const [name, value] of Object.entries(attributes ?? {})) setAttribute(element, name, value)
    if (lead) element.append(unmanaged(lead))
    return element
  }

  override updateDOM(): false {
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const slot = super.getDOMSlot(element)
    return this.__shape.lead ? slot.withAfter(element.firstChild) : slot
  }

  override isInline(): boolean {
    return this.__shape.tag === 'a' || this.__shape.tag === 'span'
  }
}

/** What the reader's editor has to know. */
export const readerNodes = [BoxNode]

/** Notes the key of the text node that was made for a run. */
type OnRun = (run: Run, key: NodeKey) => void

/** Makes the nodes of a box; to be called inside an update. */
export function $createBox(box: Box, onRun: OnRun): BoxNode {
  const { children, ...shape } = box
  const node = new BoxNode(shape)
  if (shape.attributes?.dir) node.setDirection(shape.attributes.dir === 'rtl' ? 'rtl' : 'ltr')
  node.append(...children.map((child) => $createChild(child, onRun)))
  return node
}

function $createChild(child: Child, onRun: OnRun): LexicalNode {
  return 'format' in child ? $createRun(child, onRun) : $createBox(child, onRun)
}

function $createRun(run: Run, onRun: OnRun): TextNode {
  const node = $createTextNode(run.text)
  if (run.format !== 0) node.setFormat(run.format)
  onRun(run, node.getKey())
  return node
}

/** Style goes through the object model: the page's policy refuses style attributes. */
function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (name === 'style') {
    const [property = '', setting = ''] = value.split(':')
    element.style.setProperty(property.trim(), setting.trim())
  } else element.setAttribute(name, value)
}

function unmanaged(lead: Lead): HTMLElement {
  const element = leadElement(lead)
  setDOMUnmanaged(element, { captureSelection: true })
  return element
}
