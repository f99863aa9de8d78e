import { CitationNode } from '#shared/brief/nodes/citation-node.ts'
import { ClaimBlockNode } from '#shared/brief/nodes/claim-block-node.ts'
import type { DrawNode } from '#shared/brief/nodes/data-node.ts'
import { EntityCardNode } from '#shared/brief/nodes/entity-card-node.ts'
import { FigureNode } from '#shared/brief/nodes/figure-node.ts'
import { QuoteBlockNode } from '#shared/brief/nodes/quote-block-node.ts'
import { SourcesNode } from '#shared/brief/nodes/sources-node.ts'
import { CitationChip } from './CitationChip.tsx'
import { ClaimBlock } from './ClaimBlock.tsx'
import { EntityCard } from './EntityCard.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { QuoteBlock } from './QuoteBlock.tsx'
import { SourcesBlock } from './SourcesBlock.tsx'

/** Draws the own nodes of a brief. A node without readable data is drawn as nothing. */
export const drawNode: DrawNode = (node) => {
  const nodeKey = node.getKey()
  if (node instanceof CitationNode) {
    const data = node.getData()
    return data && <CitationChip nodeKey={nodeKey} citation={data} />
  }
  if (node instanceof QuoteBlockNode) {
    const data = node.getData()
    return data && <QuoteBlock nodeKey={nodeKey} data={data} />
  }
  if (node instanceof ClaimBlockNode) {
    const data = node.getData()
    return data && <ClaimBlock nodeKey={nodeKey} data={data} />
  }
  if (node instanceof EntityCardNode) {
    const data = node.getData()
    return data && <EntityCard nodeKey={nodeKey} data={data} />
  }
  if (node instanceof FigureNode) {
    const data = node.getData()
    return data && <FigureBlock nodeKey={nodeKey} data={data} />
  }
  if (node instanceof SourcesNode) return <SourcesBlock nodeKey={nodeKey} data={node.getData()} />
  return null
}
