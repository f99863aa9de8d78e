/**
 * The seven steps of likelihood of ICD 203 (2 January 2015), lowest first, with their percentages.
 * Bands share their end points; a value on one belongs to the higher band (lower bound inclusive).
 */
export const likelihoodBands = [
  { id: 'almost-no-chance', words: 'almost no chance', other: 'remote', low: 1, high: 5 },
  { id: 'very-unlikely', words: 'very unlikely', other: 'highly improbable', low: 5, high: 20 },
  { id: 'unlikely', words: 'unlikely', other: 'improbable', low: 20, high: 45 },
  { id: 'even', words: 'roughly even chance', other: 'roughly even odds', low: 45, high: 55 },
  { id: 'likely', words: 'likely', other: 'probable', low: 55, high: 80 },
  { id: 'very-likely', words: 'very likely', other: 'highly probable', low: 80, high: 95 },
  { id: 'almost-certain', words: 'almost certain', other: 'nearly certain', low: 95, high: 99 },
] as const
/** Id of one of the seven steps. */
export type LikelihoodBand = (typeof likelihoodBands)[number]['id']
/** Ids of the steps, lowest first. */
export const likelihoodBandIds = likelihoodBands.map(({ id }) => id)

/** The band of a likelihood in percent; values below 1 and above 99 have none. */
export function bandOf(percent: number): LikelihoodBand | null {
  if (percent < 1 || percent > 99) return null
  return likelihoodBands.findLast(({ low }) => low <= percent)?.id ?? null
}

/** Reliability of a source on the NATO Admiralty scale. F means that it cannot be judged, not that it is worst. */
export const reliabilities = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
} as const

/** Credibility of information on the same scale. 6 means that it cannot be judged. */
export const credibilities = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
} as const

/** An Admiralty grade: reliability and credibility written together, `B2`. */
export const gradePattern = /^[A-F][1-6]$/

/** How well founded a judgement may be, weakest first; never said in one sentence with a likelihood. */
export const confidences = ['low', 'moderate', 'high'] as const
/** One of the confidences. */
export type Confidence = (typeof confidences)[number]
