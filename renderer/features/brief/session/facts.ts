import { $isHeadingNode } from '@lexical/rich-text'
import { $getRoot, $isElementNode, type LexicalNode } from 'lexical'
import { type Citation, citationSchema } from '#shared/brief/citation.ts'
import { DataNode } from '#shared/brief/nodes/data-node.ts'
import { type Source, sourcesOf } from '#shared/brief/sources.ts'

/** A node of the brief that cites, with what it cites. */
export interface CitedNode {
  key: string
  citation: Citation
}

/** A heading of the brief. */
interface OutlineEntry {
  key: string
  level: number
  text: string
}

/** What the page shows about a brief as it stands in the editor. */
export interface BriefFacts {
  cited: CitedNode[]
  sources: Source[]
  /** Number of the source that a node cites, with the letter of the passage, by the node's key. */
  numbers: ReadonlyMap<string, string>
  outline: OutlineEntry[]
  text: string
}

/** The facts before a brief has been read. */
export const noFacts: BriefFacts = { cited: [], sources: [], numbers: new Map(), outline: [], text: '' }

/** Reads the facts from the editor state that is being read. */
export function $readFacts(): BriefFacts {
  const root = $getRoot()
  const cited: CitedNode[] = []
  const outline: OutlineEntry[] = []
  const enter = (node: LexicalNode) => {
    if ($isHeadingNode(node)) outline.push(outlineEntry(node.getKey(), node.getTag(), node.getTextContent()))
    if (node instanceof DataNode) {
      const citation = $citationIn(node)
      if (citation) cited.push({ key: node.getKey(), citation })
    } else if ($isElementNode(node)) for (const child of node.getChildren()) enter(child)
  }
  enter(root)
  const sources = sourcesOf(cited.map((one) => one.citation))
  const numbers = new Map<string, string>()
  for (const source of sources) {
    for (const { index, label } of source.citations) numbers.set(cited[index]?.key ?? '', label)
  }
  return { cited, sources, numbers, outline, text: root.getTextContent() }
}

function outlineEntry(key: string, tag: string, text: string): OutlineEntry {
  return { key, level: Number(tag.slice(1)), text: text.trim() || 'Untitled heading' }
}

/** The citation of a node: its own, or the one inside its quote or claim. */
function $citationIn(node: LexicalNode): Citation | null {
  if (!(node instanceof DataNode)) return null
  const data: unknown = node.getData()
  const inside = node.getType() === 'citation' ? data : (data as { citation?: unknown } | null)?.citation
  const parsed = citationSchema.safeParse(inside)
  return parsed.success ? parsed.data : null
}
