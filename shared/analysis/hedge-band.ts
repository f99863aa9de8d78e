import { bandOf, type LikelihoodBand } from '../model/scale.ts'
import { hedges } from './hedges.ts'
import type { Proposal } from './proposal.ts'

/** Words that name a likelihood; the longer phrase stands before the shorter one it contains. */
const likelihoods = hedges.filter(({ band }) => band !== undefined)

/** The step of the ICD 203 scale that the words of a hedge name, with the word that names it. English; offsets into the hedge. */
export function bandOfHedge(hedge: string | null | undefined): Proposal<LikelihoodBand> | undefined {
  if (!hedge) return undefined
  for (const { pattern, band } of likelihoods) {
    const match = hedge.matchAll(pattern).next().value
    const value = match && band ? bandOf(band[0]) : null
    if (match && value) return { value, word: match[0], start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
