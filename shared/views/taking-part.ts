import type { EventView } from '../protocol/depth-views.ts'

/** Who takes part; as what, where that is said. */
interface Taking {
  entityId: string
  role?: string | null | undefined
}

/** Who takes part in an event once some came anew or have another role, and others take part no more. */
export function takingPart(
  participants: EventView['participants'],
  changed: readonly Taking[],
  absent: readonly string[],
): EventView['participants'] {
  const roles = new Map(changed.map(({ entityId, role }) => [entityId, role]))
  const known = new Set(participants.map(({ entityId }) => entityId))
  const stay = participants.filter(({ entityId }) => !absent.includes(entityId))
  const anew = changed.filter(({ entityId }) => !known.has(entityId))
  return [
    ...stay.map((one) => {
      const role = roles.get(one.entityId)
      return role === undefined ? one : { ...one, role }
    }),
    ...anew.map(({ entityId, role = null }) => ({ id: entityId, entityId, role })),
  ]
}
