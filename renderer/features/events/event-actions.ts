import type { EntityType } from '#shared/model/entity.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { takingPart } from '#shared/views/taking-part.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** What of an event is changed in the inspector. */
export type EventFields = Omit<CommandArgs<'event/set'>, 'id' | 'entity'>

/** Changes fields of an event: shown at once, then written. */
export async function setEvent(event: EventView, fields: EventFields): Promise<void> {
  const { participants = [], absent = [], ...plain } = fields
  const shown = { ...plain, participants: takingPart(event.participants, participants, absent) }
  await write('event/set', { id: event.id, ...fields }, { paint: () => paintRow('event/list', event.id, shown) })
}

/** Makes an entity that is not known yet and puts it into an event, as one step. */
export async function createFor(
  event: EventView,
  { name, type }: { name: string; type: EntityType },
  fields: (entityId: string) => EventFields,
): Promise<void> {
  const newId = crypto.randomUUID()
  await write('event/set', { id: event.id, ...fields(newId), entity: { newId, name, type } })
}

/** Turns down what the words propose for an event; it is not proposed again. */
export function turnDown({ id }: EventView, proposals: string[]): void {
  void write('event/turn-down', { id, proposals })
}
