import { z } from 'zod'
import { command } from '../command.ts'
import type { MergeProposal } from '../depth-views.ts'
import { id, newId } from './shapes.ts'

/** Which entities are taken to be the same. */
export const identityCommands = {
  /** Takes entities to be another one, with all they carry. Can be split again. */
  'entity/merge': command<null>()(z.strictObject({ ids: z.array(id).min(1).max(1000), into: id })),
  /** Takes back that an entity is another one. */
  'entity/split': command<null>()(z.strictObject({ id })),
  /** Pairs of entities that may be the same, with the reason, likeliest first. */
  'entity/merge-proposals': command<MergeProposal[]>()(z.strictObject({})),
  /** Says that two entities are not the same; the pair is not proposed again. */
  'entity/keep-apart': command<{ id: string }>()(z.strictObject({ newId, firstId: id, secondId: id })),
}
