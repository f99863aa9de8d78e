import { DecoratorNode } from 'lexical'
import type { QuoteData } from '../blocks.ts'
import { $finish, DataNode } from './data-node.ts'

/** A passage quoted and set apart, with its source. */
export class QuoteBlockNode extends DataNode<QuoteData> {
  override $config() {
    return this.config('quote-block', { extends: DecoratorNode })
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return this.getData()?.citation.exact ?? ''
  }
}

/** A new quote-block with its data. */
export function $createQuoteBlockNode(data: QuoteData): QuoteBlockNode {
  return $finish(new QuoteBlockNode(data))
}
