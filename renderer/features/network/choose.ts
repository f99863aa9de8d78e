import { pick } from '../../app/pick.ts'
import { type SelectedRecord, useApp } from '../../app/store.ts'
import type { Network } from './use-network.ts'

/** Chooses something in the figure; where it was chosen already, returns what opens its passage. */
export function choose(
  record: SelectedRecord,
  event: { button: number },
): ((network: Network) => () => void) | undefined {
  if (event.button !== 0) return undefined
  const { selected, select } = useApp.getState()
  if (selected?.kind === record.kind && selected.id === record.id) return (network) => () => openSelected(network)
  select(record)
  return undefined
}

/** Shows the passage of what is chosen. */
export function openSelected({ relations }: Pick<Network, 'relations'>): void {
  const { selected, jumpTo } = useApp.getState()
  if (selected?.kind === 'entity') void pick({ kind: 'entity', id: selected.id })
  const passage = relations.find(({ id }) => selected?.kind === 'relation' && id === selected.id)?.passages[0]
  if (passage) jumpTo(passage)
}
