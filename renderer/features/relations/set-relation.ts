import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { RelationView } from '#shared/protocol/depth-views.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** What of a relation is changed. */
export type RelationFields = Omit<CommandArgs<'relation/set'>, 'id'>

/** Writes fields of a relation, painted at once. */
export function setRelation(id: string, fields: RelationFields): void {
  const paint = () => paintRow('relation/list', id, fields as Partial<RelationView>)
  void write('relation/set', { id, ...fields }, { paint })
}
