import type { EntityView } from '#shared/protocol/views.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** Writes what an entity is called, what it is and what is known of it, painted at once. */
export function setEntity(id: string, fields: Partial<Pick<EntityView, 'name' | 'type' | 'description'>>): void {
  void write('entity/set', { id, ...fields }, { paint: () => paintRow('entity/list', id, fields) })
}
