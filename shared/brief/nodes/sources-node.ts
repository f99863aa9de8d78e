import { DecoratorNode } from 'lexical'
import type { SourcesData } from '../blocks.ts'
import { $finish, DataNode } from './data-node.ts'

/** The list of sources, which makes itself from the citations. */
export class SourcesNode extends DataNode<SourcesData> {
  override $config() {
    return this.config('sources', { extends: DecoratorNode })
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

/** A new sources with its data. */
export function $createSourcesNode(data: SourcesData): SourcesNode {
  return $finish(new SourcesNode(data))
}
