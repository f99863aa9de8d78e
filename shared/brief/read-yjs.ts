import * as Y from 'yjs'
import { type Citation, citationsOf } from './citation.ts'
import { alignments, type BriefJson, type NodeJson } from './json.ts'
import { plainText } from './text.ts'

/** What the tables and the search need of a brief. */
interface BriefContent {
  json: BriefJson
  /** Blocks joined by a blank line, quotes and claims included, citation numbers not. */
  text: string
  /** Every citation in document order, those inside quotes and claims included. */
  citations: Citation[]
}

/** Reads a brief's replica, in which `@lexical/yjs` keeps the rich text. An empty replica is an empty brief. */
export function briefContent(doc: Y.Doc): BriefContent {
  const json = readBrief(doc)
  return { json, text: plainText(json), citations: citationsOf(json) }
}

/** The brief as Lexical would serialise it; fields at their defaults are left out. */
export function readBrief(doc: Y.Doc): BriefJson {
  const root = doc.get('root', Y.XmlText)
  return { root: { type: 'root', children: readChildren(root) } }
}

/**
 * `@lexical/yjs` writes an element as a `Y.XmlText`, a text node as a `Y.Map` followed by its characters,
 * a line break as a `Y.Map`, a decorator as a `Y.XmlElement`; properties carry the names of the class's fields.
 * Characters that follow no text node are leftovers of a merge, which the editor removes.
 */
function readChildren(element: Y.XmlText): NodeJson[] {
  const children: NodeJson[] = []
  let text: NodeJson | null = null
  for (const { insert } of element.toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string') {
      if (text) text.text = `${text.text}${insert}`
      continue
    }
    text = null
    const node = readNode(insert)
    if (!node) continue
    children.push(node)
    if (insert instanceof Y.Map && node.type !== 'linebreak') text = node
  }
  return joinTexts(children)
}

function readNode(shared: unknown): NodeJson | null {
  if (shared instanceof Y.XmlText) {
    const node = readFields(Object.entries(shared.getAttributes()), elementFields)
    if (node) node.children = readChildren(shared)
    return node
  }
  if (shared instanceof Y.XmlElement) return readFields(Object.entries(shared.getAttributes()), {})
  if (shared instanceof Y.Map) {
    const node = readFields([...shared.entries()], textFields)
    if (node && node.type !== 'linebreak') node.text = ''
    return node
  }
  return null
}

type FieldReader = (value: unknown) => [name: string, value: unknown] | null

/** Fields whose serialised form differs from the class's field. */
const elementFields: { [field: string]: FieldReader } = {
  __dir: (value) => (value === null ? null : ['direction', value]),
  __format: (value) => (value === 0 ? null : ['format', alignments[Number(value)] ?? '']),
  __indent: (value) => (value === 0 ? null : ['indent', value]),
  __style: () => null,
  __textFormat: (value) => (value === 0 ? null : ['textFormat', value]),
  __textStyle: (value) => (value === '' ? null : ['textStyle', value]),
}
const modes = ['normal', 'token', 'segmented']
const textFields: { [field: string]: FieldReader } = {
  __format: (value) => (value === 0 ? null : ['format', value]),
  __style: (value) => (value === '' ? null : ['style', value]),
  __detail: (value) => (value === 0 ? null : ['detail', value]),
  __mode: (value) => (value === 0 ? null : ['mode', modes[Number(value)] ?? 'normal']),
}

/** Null when the shared type has no node type: it was deleted. */
function readFields(entries: [string, unknown][], readers: { [field: string]: FieldReader }): NodeJson | null {
  const node: NodeJson = { type: '' }
  for (const [field, value] of entries) {
    if (!field.startsWith('__') || value === undefined || value instanceof Y.AbstractType) continue
    const reader = readers[field]
    const read = reader ? reader(value) : ([field.slice(2), value] as const)
    if (read) node[read[0]] = read[1]
  }
  return node.type === '' ? null : node
}

/** Joins neighbouring text nodes that differ in nothing and drops empty ones, as the editor does. */
function joinTexts(nodes: NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = []
  for (const node of nodes) {
    if (node.type === 'text' && node.text === '') continue
    const last = joined.at(-1)
    if (last && sameText(last, node)) last.text = `${last.text}${node.text}`
    else joined.push(node)
  }
  return joined
}

const comparedFields = ['type', 'format', 'style', 'detail', 'mode']

function sameText(a: NodeJson, b: NodeJson): boolean {
  return a.type === 'text' && b.type === 'text' && !a.mode && comparedFields.every((name) => a[name] === b[name])
}
