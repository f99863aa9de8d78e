import { z } from 'zod'
import { entityTypes } from '../../model/entity.ts'
import { eventTimeSchema } from '../../model/event.ts'
import { command } from '../command.ts'
import type { EventView } from '../depth-views.ts'
import { id, name, newId, optional, range } from './shapes.ts'

const participants = z.array(z.strictObject({ entityId: id, role: optional })).max(200)
const fields = {
  title: name.optional(),
  description: optional,
  time: eventTimeSchema.strict().nullable().optional(),
  placeId: id.nullable().optional(),
  /** Who takes part, and as what; a role that is not named stays as it is, and so do the others. */
  participants: participants.optional(),
}

/** What happened or is said to have. */
export const eventCommands = {
  /** Events of the project, or those told of in one article, by time and then by place. */
  'event/list': command<EventView[]>()(z.strictObject({ articleId: id.optional() })),
  /** An event told of at a range; its title is the quote where none is given. */
  'event/create': command<{ id: string }>()(z.strictObject({ newId, newPassageId: newId, ...range, ...fields })),
  /**
   * `absent` names entities that take part no more. `entity` is made in the same step, for a place or participant that
   * is not known yet.
   */
  'event/set': command<null>()(
    z.strictObject({
      id,
      ...fields,
      absent: z.array(id).max(200).optional(),
      entity: z.strictObject({ newId: id, name, type: z.enum(entityTypes) }).optional(),
    }),
  ),
  /** What the words of an event's sentence propose and an analyst turned down: `time`, `place ID`, `participant ID`. */
  'event/turned-down': command<string[]>()(z.strictObject({ id })),
  /** Turns proposals for an event down, written as above; they are not made again for it. */
  'event/turn-down': command<null>()(
    z.strictObject({
      id,
      proposals: z
        .array(
          z
            .string()
            .regex(/^(time|(place|participant) \S+)$/)
            .max(200),
        )
        .min(1)
        .max(200),
    }),
  ),
  'event/add-passage': command<{ id: string }>()(z.strictObject({ newId, eventId: id, ...range })),
  'event/set-passage': command<null>()(z.strictObject({ id, ...range })),
}
