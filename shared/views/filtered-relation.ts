import type { Filtered } from '../analysis/view-filter.ts'
import type { RelationView } from '../protocol/depth-views.ts'
import type { AssertedBy } from './asserting.ts'

/** What the filter that all views share asks of a relation. */
export function filteredRelation({ passages, analyst, since, until }: RelationView, assertedBy: AssertedBy): Filtered {
  const holders = assertedBy(
    passages,
    passages.map(({ claimId }) => claimId),
  )
  return { places: passages, ...(holders ? { holders } : {}), analysts: [analyst], time: { from: since, to: until } }
}
