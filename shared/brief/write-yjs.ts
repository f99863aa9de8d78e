import * as Y from 'yjs'
import { alignments, type BriefJson, childrenOf, type NodeJson } from './json.ts'

/** A brief as one Yjs update of a fresh replica, in the structure that `@lexical/yjs` reads. */
export function briefUpdate(json: BriefJson): Uint8Array {
  const doc = new Y.Doc()
  writeBrief(doc, json)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** Writes a brief into an empty replica, in one transaction. A field that is absent reads as the class's default. */
function writeBrief(doc: Y.Doc, json: BriefJson): void {
  doc.transact(() => writeChildren(doc.get('root', Y.XmlText), json.root.children))
}

/** Inserts blocks at a place of a brief's top level, counted in blocks. */
export function insertBlocks(doc: Y.Doc, at: number, blocks: NodeJson[]): void {
  doc.transact(() => writeChildren(doc.get('root', Y.XmlText), blocks, at))
}

function writeChildren(element: Y.XmlText, children: NodeJson[], from = 0): void {
  let at = from
  for (const child of children) {
    element.insertEmbed(at, sharedType(child))
    at += 1
    if (isText(child) && typeof child.text === 'string' && child.text !== '') {
      element.insert(at, child.text)
      at += child.text.length
    }
  }
}

function sharedType(node: NodeJson): Y.XmlText | Y.XmlElement | Y.Map<unknown> {
  if (isText(node) || node.type === 'linebreak') return textType(node)
  if (node.children === undefined) return setAttributes(new Y.XmlElement(), node)
  const element = setAttributes(new Y.XmlText(), node)
  writeChildren(element, childrenOf(node))
  return element
}

function isText(node: NodeJson): boolean {
  return node.type === 'text' || node.type === 'tab'
}

const modes = ['normal', 'token', 'segmented']

function textType(node: NodeJson): Y.Map<unknown> {
  const map = new Y.Map<unknown>([['__type', node.type]])
  if (node.type === 'linebreak') return map
  map.set('__format', node.format ?? 0)
  map.set('__style', node.style ?? '')
  map.set('__detail', node.detail ?? (node.type === 'tab' ? 2 : 0))
  map.set('__mode', Math.max(0, modes.indexOf(String(node.mode ?? 'normal'))))
  return map
}

const structural = new Set(['children', 'version', 'text', 'format', 'direction'])

/** Attributes of elements and decorators are plain values; yjs types them as text only. */
function setAttributes<T extends Y.XmlText | Y.XmlElement>(shared: T, node: NodeJson): T {
  const set = (name: string, value: unknown) => shared.setAttribute(name, value as string)
  for (const [name, value] of Object.entries(node)) {
    if (!structural.has(name) && value !== undefined) set(`__${name}`, value)
  }
  if (typeof node.direction === 'string') set('__dir', node.direction)
  const alignment = alignments.indexOf((node.format ?? '') as (typeof alignments)[number])
  if (alignment > 0) set('__format', alignment)
  return shared
}
