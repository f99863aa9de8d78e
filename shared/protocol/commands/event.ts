import { z } from 'zod'
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
  /** The whole list: who is not in it takes part no more. */
  participants: participants.optional(),
}

/** What happened or is said to have. */
export const eventCommands = {
  /** Events of the project, or those told of in one article, by time and then by place. */
  'event/list': command<EventView[]>()(z.strictObject({ articleId: id.optional() })),
  /** An event told of at a range; its title is the quote where none is given. */
  'event/create': command<{ id: string }>()(z.strictObject({ newId, newPassageId: newId, ...range, ...fields })),
  'event/set': command<null>()(z.strictObject({ id, ...fields })),
  'event/add-passage': command<{ id: string }>()(z.strictObject({ newId, eventId: id, ...range })),
  'event/set-passage': command<null>()(z.strictObject({ id, ...range })),
}
