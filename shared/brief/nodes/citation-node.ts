import { DecoratorNode } from 'lexical'
import type { Citation } from '../citation.ts'
import { $finish, DataNode } from './data-node.ts'

/** A numbered reference to a passage, within a sentence. */
export class CitationNode extends DataNode<Citation> {
  override $config() {
    return this.config('citation', { extends: DecoratorNode })
  }

  override isInline(): true {
    return true
  }

  override getTextContent(): string {
    return ''
  }
}

/** A new citation with its data. */
export function $createCitationNode(data: Citation): CitationNode {
  return $finish(new CitationNode(data))
}
