import type { EntityView } from '#shared/protocol/views.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { useApp } from '../../app/store.ts'
import { write } from '../../backend/write.ts'

type Named = Pick<EntityView, 'id' | 'name'>

/** Takes an entity to be another one, with all it carries; says so and offers to take it back. */
export async function mergeInto(one: Named, into: Named): Promise<void> {
  const done = await write('entity/merge', { ids: [one.id], into: into.id })
  if (done === undefined) return
  const { selected, select } = useApp.getState()
  if (selected?.kind === 'entity' && selected.id === one.id) select({ ...selected, id: into.id })
  notifyStep(`Merged ${one.name} into ${into.name}`)
}
