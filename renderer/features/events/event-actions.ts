import type { EntityType } from '#shared/model/entity.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** What of an event is changed in the inspector. */
export type EventFields = Omit<CommandArgs<'event/set'>, 'id' | 'entity'>

/** Changes fields of an event: shown at once, then written. */
export async function setEvent(event: EventView, fields: EventFields): Promise<void> {
  const { participants, ...plain } = fields
  const shown: Partial<EventView> = {
    ...(plain as Partial<EventView>),
    ...(participants
      ? {
          participants: participants.map((one) => ({
            id: one.entityId,
            entityId: one.entityId,
            role: one.role ?? null,
          })),
        }
      : {}),
  }
  await write('event/set', { id: event.id, ...fields }, { paint: () => paintRow('event/list', event.id, shown) })
}

/** The participants as the protocol takes them. */
export function takingPart({ participants }: EventView): NonNullable<EventFields['participants']> {
  return participants.map(({ entityId, role }) => ({ entityId, role }))
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
