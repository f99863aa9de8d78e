import { $getRoot, type LexicalEditor } from 'lexical'
import type { FigureData } from '#shared/brief/figure.ts'
import { FigureNode } from '#shared/brief/nodes/figure-node.ts'

/** The figures of the open brief as they are drawn now, by their node's key. */
const drawn = new Map<string, FigureData>()

/** Notes how a figure is drawn now; returns how to forget it. */
export function noteDrawn(nodeKey: string, data: FigureData): () => void {
  drawn.set(nodeKey, data)
  return () => {
    if (drawn.get(nodeKey) === data) drawn.delete(nodeKey)
  }
}

/** The figures of a brief in document order as they are drawn now; null for one that cannot be drawn. */
export function figuresNow(editor: LexicalEditor): (FigureData | null)[] {
  const keys = editor.read(() =>
    $getRoot()
      .getChildren()
      .filter((node) => node instanceof FigureNode)
      .map((node) => node.getKey()),
  )
  return keys.map((key) => {
    const data = drawn.get(key)
    return data ? { ...data, drawnAt: Date.now() } : null
  })
}
