import type { Graph } from '../analysis/figures/graph.ts'
import { formatCount, formatNumber } from './format.ts'
import type { NetworkLook } from './graph-shown.ts'

/** What a network shows of how much. */
export function networkWords({ all, graph, look }: { all: Graph; graph: Graph; look: NetworkLook }): string {
  const centre = look.focusId === null ? undefined : all.nodes.find(({ id }) => id === look.focusId)
  const relations =
    graph.links.length === all.links.length
      ? formatCount(all.links.length, 'relation')
      : `${formatNumber(graph.links.length)} of ${formatCount(all.links.length, 'relation')}`
  const words = `${formatCount(graph.nodes.length, 'entity', 'entities')}, ${relations}`
  return centre ? `${words}, within ${look.steps === 1 ? 'one step' : 'two steps'} of ${centre.name}` : words
}
