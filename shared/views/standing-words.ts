import { type Standing, standingOf } from '../analysis/standing.ts'
import type { RelationView } from '../protocol/depth-views.ts'

/** Names of the standings as the interface writes them. */
export const standingNames: { readonly [S in Standing]: string } = {
  none: 'No passage yet',
  one: 'Asserted by one source',
  several: 'Asserted by several sources',
  contested: 'Contested',
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'] as const

/** The standing of a relation with its count: "asserted by two sources", "contested: one for, two against". */
export function standingWords(passages: RelationView['passages']): string {
  const { standing, for: asserting, against } = standingOf(passages)
  const word = (count: number) => numbers[count] ?? String(count)
  if (standing === 'none') return 'no passage yet'
  if (standing === 'contested') return `contested: ${word(asserting)} for, ${word(against)} against`
  return `asserted by ${word(asserting)} ${asserting === 1 ? 'source' : 'sources'}`
}
