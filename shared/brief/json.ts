/**
 * A node of a brief as Lexical serialises it. Only what the node's type needs is there:
 * a field at its default may be absent, so readers go through the helpers below.
 */
export interface NodeJson {
  type: string
  children?: NodeJson[]
  [field: string]: unknown
}

/** A whole brief: Lexical's serialised editor state. */
export interface BriefJson {
  root: NodeJson & { children: NodeJson[] }
}

/** Text formats of Lexical as bits of a text node's `format`. */
export const textFormat = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16, sub: 32, sup: 64 } as const

/** Names of a block's alignment, by the number that Lexical keeps. */
export const alignments = ['', 'left', 'center', 'right', 'justify', 'start', 'end'] as const

/** Children of a node; none when it is a leaf. */
export function childrenOf(node: NodeJson): NodeJson[] {
  return node.children ?? []
}

/** A text field of a node, or the fallback where it is absent or of another type. */
export function textField(node: NodeJson, name: string, fallback = ''): string {
  const value = node[name]
  return typeof value === 'string' ? value : fallback
}

/** A number field of a node, or the fallback where it is absent or of another type. */
export function numberField(node: NodeJson, name: string, fallback = 0): number {
  const value = node[name]
  return typeof value === 'number' ? value : fallback
}

/** Visits every node in document order, parents before children. */
export function visit(node: NodeJson, enter: (node: NodeJson) => void): void {
  enter(node)
  for (const child of childrenOf(node)) visit(child, enter)
}
