import { z } from 'zod'
import type { Suggestion } from '../../analysis/suggest/suggestion.ts'
import { suggestionKinds } from '../../analysis/suggest/suggestion.ts'
import { entityTypes } from '../../model/entity.ts'
import { command } from '../command.ts'
import { id, name, newId, range, span } from './shapes.ts'

const kind = z.enum(suggestionKinds)
/** A new entity named by the page is one with every other of its name and type in the call; the first id counts. */
const entity = z.union([z.strictObject({ id }), z.strictObject({ newId, name, type: z.enum(entityTypes) })])

/** What the program proposes for an article, offline, from its words. */
export const suggestionCommands = {
  /** Proposals that are neither marked already nor turned down, by place. */
  'suggestion/list': command<Suggestion[]>()(z.strictObject({ articleId: id, kinds: z.array(kind).min(1).optional() })),
  /** Takes proposals over as mentions, as one undo step. A name that is not known becomes one new entity. */
  'suggestion/accept': command<{ created: number; entities: number }>()(
    z.strictObject({
      articleId: id,
      items: z
        .array(
          z.strictObject({
            newId,
            ...span,
            entity,
            /** The place literally named, where it stands for the entity: one that is known, or a new place. */
            metonymOf: z.union([z.strictObject({ id }), z.strictObject({ newId, name })]).optional(),
          }),
        )
        .min(1)
        .max(20_000),
    }),
  ),
  /** Turns proposals down; they are not made again at these places. */
  'suggestion/reject': command<null>()(z.strictObject({ ...range, kind })),
  /** The same for several of one article, as one undo step. */
  'suggestion/reject-many': command<{ rejected: number }>()(
    z.strictObject({
      articleId: id,
      items: z
        .array(z.strictObject({ ...span, kind }))
        .min(1)
        .max(20_000),
    }),
  ),
}
