import type { ForecastState } from '../analysis/forecast-state.ts'
import type { ClaimKind, ClaimLinkType, Polarity } from '../model/claim.ts'
import { type LikelihoodBand, likelihoodBands } from '../model/scale.ts'

/** Names of claim kinds as the interface writes them. */
export const kindNames: { readonly [K in ClaimKind]: string } = {
  factual: 'Factual',
  causal: 'Causal',
  evaluative: 'Evaluative',
  predictive: 'Predictive',
  conditional: 'Conditional',
  normative: 'Normative',
}

/** Whether the holder asserts the content or denies it. */
export const polarityNames: { readonly [P in Polarity]: string } = {
  affirmed: 'Affirmed',
  denied: 'Denied',
}

/** How a claim stands to another, said of the one and of the other. */
export const linkNames: { readonly [T in ClaimLinkType]: { out: string; in: string } } = {
  supports: { out: 'supports', in: 'supported by' },
  contradicts: { out: 'contradicts', in: 'contradicted by' },
  repeats: { out: 'repeats', in: 'repeated by' },
  hardens: { out: 'hardens', in: 'hardened by' },
  softens: { out: 'softens', in: 'softened by' },
}

/** Where a forecast stands, as the interface writes it. */
export const stateNames: { readonly [S in ForecastState]: string } = {
  due: 'Due',
  open: 'Open',
  'came-true': 'Came true',
  partly: 'Partly',
  'did-not': 'Did not',
  unjudgeable: 'Cannot be judged',
}

/** A step of the scale in the words of its first row, with a capital. */
export function bandWords(band: LikelihoodBand): string {
  const words = likelihoodBands.find(({ id }) => id === band)?.words ?? band
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** A condition as a scenario says it: the word before it, and its wording without that word where it begins with one. */
export function conditionWords(content: string): { word: string; rest: string } {
  const rest = /^if\s+(.+)$/is.exec(content)?.[1]
  if (rest !== undefined) return { word: 'If', rest }
  const saysItself = /^(?:should|in case|in the event|unless|provided|when|once)\b/i.test(content)
  return { word: saysItself ? '' : 'If', rest: content }
}
