import type { PlaceOf, Source } from '../sources.ts'

/** What the parts of a printed brief share. */
export interface HtmlContext {
  sources: Source[]
  placeOf: PlaceOf
  /** Language of the brief. */
  lang: string
  /** Cited passages are listed under each source, so that a citation leads to its passage. */
  passages: boolean
  /** The list of sources has been written. */
  sourcesWritten: boolean
  /** Level of the last heading, so that levels leave no gap. */
  level: number
}

/** Anchor of a citation in the text. */
export const citationId = (index: number) => `citation-${index + 1}`
/** Anchor of a source, by its number. */
export const sourceId = (number: number) => `source-${number}`
/** Anchor of a cited passage under its source. */
export const passageId = (index: number) => `passage-${index + 1}`
