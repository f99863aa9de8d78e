import { claimDataSchema, dataOf, entityDataSchema, quoteDataSchema } from './blocks.ts'
import { figureDataSchema } from './figure.ts'
import { type BriefJson, childrenOf, type NodeJson, textField } from './json.ts'

const inlineTypes = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'citation'])

/** The words of a brief: blocks joined by a blank line. Citation numbers and the list of sources are left out. */
export function plainText(json: BriefJson): string {
  const blocks: string[] = []
  for (const child of json.root.children) collectBlocks(child, blocks)
  return blocks.join('\n\n')
}

function collectBlocks(node: NodeJson, blocks: string[]): void {
  const own = ownText(node)
  if (own !== null) {
    if (own !== '') blocks.push(own)
    return
  }
  const children = childrenOf(node)
  const inline = children.filter((child) => inlineTypes.has(child.type)).map(inlineText)
  const text = inline.join('').trim()
  if (text !== '') blocks.push(text)
  for (const child of children) if (!inlineTypes.has(child.type)) collectBlocks(child, blocks)
}

/** Text of a run of text: what stands between two block boundaries. */
export function inlineText(node: NodeJson): string {
  if (node.type === 'text') return textField(node, 'text')
  if (node.type === 'tab') return '\t'
  if (node.type === 'linebreak') return '\n'
  return childrenOf(node).map(inlineText).join('')
}

function ownText(node: NodeJson): string | null {
  if (node.type === 'quote-block') return dataOf(quoteDataSchema, node)?.citation.exact ?? ''
  if (node.type === 'claim-block') return dataOf(claimDataSchema, node)?.content ?? ''
  if (node.type === 'sources') return ''
  if (node.type === 'figure') return dataOf(figureDataSchema, node)?.caption ?? ''
  if (node.type !== 'entity-card') return null
  const entity = dataOf(entityDataSchema, node)
  return entity ? [entity.name, ...entity.aliases, entity.description ?? ''].filter(Boolean).join('\n') : ''
}
