import { type Graph, withinSteps } from '../analysis/figures/graph.ts'
import type { Filtered } from '../analysis/view-filter.ts'
import type { RelationView } from '../protocol/depth-views.ts'
import type { AssertedBy } from './asserting.ts'
import { filteredRelation } from './filtered-relation.ts'

/** How a network is looked at. */
export interface NetworkLook {
  focusId: string | null
  steps: number
}

/** All of it. */
export const wholeNetwork: NetworkLook = { focusId: null, steps: 1 }

/** What of a network passes the filter and lies within the focus. */
export function graphPassing(
  all: Graph,
  relations: readonly RelationView[],
  { focusId, steps }: NetworkLook,
  passes: (thing: Filtered) => boolean,
  assertedBy: AssertedBy,
): Graph {
  const passing = new Set(
    relations.filter((relation) => passes(filteredRelation(relation, assertedBy))).map(({ id }) => id),
  )
  const links = all.links.filter(({ id }) => passing.has(id))
  const ends = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))
  const within = { nodes: all.nodes.filter(({ id }) => ends.has(id)), links }
  return focusId === null ? within : withinSteps(within, focusId, steps)
}
