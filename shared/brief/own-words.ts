import { type BriefJson, type NodeJson, visit } from './json.ts'
import { inlineText } from './text.ts'

const written = new Set(['paragraph', 'heading', 'listitem'])

/** What the analyst wrote, without quotations and claims, by which the brief's language is told. */
export function ownWords(json: BriefJson): string {
  const parts: string[] = []
  visit(json.root, (node: NodeJson) => {
    if (written.has(node.type))
      parts.push(
        (node.children ?? [])
          .filter((part) => part.type !== 'list')
          .map(inlineText)
          .join(''),
      )
  })
  return parts.join('\n')
}
