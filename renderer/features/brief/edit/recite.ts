import { $getNodeByKey, type LexicalEditor } from 'lexical'
import type { ClaimData, EntityData, QuoteData } from '#shared/brief/blocks.ts'
import { type Citation, citationHash } from '#shared/brief/citation.ts'
import { CitationNode } from '#shared/brief/nodes/citation-node.ts'
import { ClaimBlockNode } from '#shared/brief/nodes/claim-block-node.ts'
import { EntityCardNode } from '#shared/brief/nodes/entity-card-node.ts'
import { QuoteBlockNode } from '#shared/brief/nodes/quote-block-node.ts'
import type { CitationState } from '#shared/protocol/views.ts'

/** Takes over what the claim says now: its words, its place, and its wording where it is shown. */
export function recite(editor: LexicalEditor, key: string, { now, start, end }: CitationState): void {
  if (!now || start === undefined || end === undefined) return
  const renew = (citation: Citation): Citation => ({
    ...citation,
    start,
    end,
    exact: now.exact,
    hash: citationHash(now),
  })
  changeCitation(editor, key, renew, now.content)
}

/** Keeps a citation as it was made, though what it cites has changed or gone. */
export function keepCited(editor: LexicalEditor, key: string, { state, now }: CitationState): void {
  changeCitation(editor, key, (citation) =>
    state === 'changed' && now ? { ...citation, hash: citationHash(now) } : { ...citation, kept: true },
  )
}

/** Takes a node out of the brief. */
export function removeNode(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (!node) return
    if (node.getPreviousSibling() !== null) node.selectPrevious()
    else node.selectNext(0, 0)
    node.remove()
  })
}

function changeCitation(
  editor: LexicalEditor,
  key: string,
  change: (citation: Citation) => Citation,
  wording?: string,
) {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (node instanceof CitationNode) {
      const data = node.getData()
      if (data) node.setData(change(data))
    } else if (node instanceof QuoteBlockNode) {
      const data: QuoteData | null = node.getData()
      if (data) node.setData({ ...data, citation: change(data.citation) })
    } else if (node instanceof EntityCardNode) {
      const data: EntityData | null = node.getData()
      if (data?.citation) node.setData({ ...data, citation: change(data.citation) })
    } else if (node instanceof ClaimBlockNode) {
      const data: ClaimData | null = node.getData()
      if (data) node.setData({ ...data, content: wording ?? data.content, citation: change(data.citation) })
    }
  })
}
