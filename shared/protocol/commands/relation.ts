import { z } from 'zod'
import { command } from '../command.ts'
import type { RelationTypeView, RelationView } from '../depth-views.ts'
import { id, name, newId, optional, partialDate, range } from './shapes.ts'

const stance = z.enum(['for', 'against'])
const evidence = z.strictObject({ newId, ...range, stance: stance.optional(), claimId: id.nullable().optional() })

/** Typed links between entities, asserted by passages. */
export const relationCommands = {
  'relation-type/list': command<RelationTypeView[]>()(z.strictObject({})),
  /** Changes a type of the list, or adds one under a new id. */
  'relation-type/set': command<{ id: string }>()(
    z.strictObject({
      id: newId,
      name: name.optional(),
      directed: z.boolean().optional(),
      rank: z.number().optional(),
    }),
  ),
  'relation/list': command<RelationView[]>()(z.strictObject({ articleId: id.optional(), entityId: id.optional() })),
  /** A relation with its first evidence, if any. The same two entities and type are one relation. */
  'relation/create': command<{ id: string }>()(
    z.strictObject({
      newId,
      fromId: id,
      toId: id,
      typeId: id,
      since: partialDate,
      until: partialDate,
      note: optional,
      evidence: evidence.optional(),
    }),
  ),
  'relation/set': command<null>()(
    z.strictObject({
      id,
      fromId: id.optional(),
      toId: id.optional(),
      typeId: id.optional(),
      since: partialDate,
      until: partialDate,
      note: optional,
    }),
  ),
  'relation/add-passage': command<{ id: string }>()(evidence.extend({ relationId: id })),
  'relation/set-passage': command<null>()(
    z.strictObject({ id, articleId: id, stance: stance.optional(), claimId: id.nullable().optional() }),
  ),
}
