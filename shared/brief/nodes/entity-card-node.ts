import { DecoratorNode } from 'lexical'
import type { EntityData } from '../blocks.ts'
import { $finish, DataNode } from './data-node.ts'

/** What is known of an entity, set apart. */
export class EntityCardNode extends DataNode<EntityData> {
  override $config() {
    return this.config('entity-card', { extends: DecoratorNode })
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return this.getData()?.name ?? ''
  }
}

/** A new entity-card with its data. */
export function $createEntityCardNode(data: EntityData): EntityCardNode {
  return $finish(new EntityCardNode(data))
}
