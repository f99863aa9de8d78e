import { DecoratorNode } from 'lexical'
import type { ClaimData } from '../blocks.ts'
import { $finish, DataNode } from './data-node.ts'

/** A claim with its holder, hedge, kind and source. */
export class ClaimBlockNode extends DataNode<ClaimData> {
  override $config() {
    return this.config('claim-block', { extends: DecoratorNode })
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return this.getData()?.content ?? ''
  }
}

/** A new claim-block with its data. */
export function $createClaimBlockNode(data: ClaimData): ClaimBlockNode {
  return $finish(new ClaimBlockNode(data))
}
