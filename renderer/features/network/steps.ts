import type { Places } from '#shared/analysis/figures/network-layout.ts'
import type { SelectedRecord } from '../../app/store.ts'
import type { Network } from './use-network.ts'

type Shown = Pick<Network, 'graph' | 'places'>

/** The entity that lies next in a direction (a unit vector), the first one where none is chosen. */
export function nextNode(
  { graph, places }: Shown,
  selected: SelectedRecord | null,
  [dx, dy]: readonly [number, number],
): string | null {
  const link = selected?.kind === 'relation' ? graph.links.find(({ id }) => id === selected.id) : undefined
  const from = places?.[link?.fromId ?? selected?.id ?? '']
  if (!from || !places) return graph.nodes[0]?.id ?? null
  let best: { id: string; cost: number } | null = null
  for (const { id } of graph.nodes) {
    const at = places[id]
    if (!at) continue
    const along = (at[0] - from[0]) * dx + (at[1] - from[1]) * dy
    const aside = Math.abs((at[0] - from[0]) * dy) + Math.abs((at[1] - from[1]) * dx)
    const cost = along + 2 * aside
    if (along > 1 && (best === null || cost < best.cost)) best = { id, cost }
  }
  return best?.id ?? null
}

/** The next relation of the chosen entity, or the one after the chosen relation of its first entity. */
export function nextRelation({ graph }: Shown, selected: SelectedRecord | null): string | null {
  const current = selected?.kind === 'relation' ? graph.links.find(({ id }) => id === selected.id) : undefined
  const around = current?.fromId ?? (selected?.kind === 'entity' ? selected.id : null)
  const links = graph.links.filter(({ fromId, toId }) => around === null || fromId === around || toId === around)
  const at = links.findIndex(({ id }) => id === current?.id)
  return links[(at + 1) % links.length]?.id ?? null
}

/** The entity nearest to a point, within so many px of the figure. */
export function nearestNode(
  { nodes }: Network['graph'],
  places: Places,
  { x, y }: { x: number; y: number },
  within: number,
): string | null {
  let best: { id: string; far: number } | null = null
  for (const { id } of nodes) {
    const at = places[id]
    const far = at ? Math.hypot(at[0] - x, at[1] - y) : Number.POSITIVE_INFINITY
    if (far <= within && (best === null || far < best.far)) best = { id, far }
  }
  return best?.id ?? null
}
