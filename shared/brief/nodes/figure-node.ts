import { DecoratorNode } from 'lexical'
import type { FigureData } from '../figure.ts'
import { $finish, DataNode } from './data-node.ts'

/** A timeline or network of the project, drawn from shapes. */
export class FigureNode extends DataNode<FigureData> {
  override $config() {
    return this.config('figure', { extends: DecoratorNode })
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return this.getData()?.caption ?? ''
  }
}

/** A new figure with its data. */
export function $createFigureNode(data: FigureData): FigureNode {
  return $finish(new FigureNode(data))
}
