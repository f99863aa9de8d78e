import type { Block } from '../../model/block.ts'
import type { ClaimKind } from '../../model/claim.ts'
import type { EntityType } from '../../model/entity.ts'
import type { HedgeClass } from '../hedges.ts'

/** What can be suggested, in the order in which suggestions at one place are listed. */
export const suggestionKinds = ['mention', 'date', 'hedge', 'reporting', 'forecast', 'condition', 'claim'] as const
/** One of the kinds above. */
export type SuggestionKind = (typeof suggestionKinds)[number]

/** What the rules read of an article: canonical text, and its blocks in it (offsets UTF-16). */
export interface ArticleText {
  text: string
  blocks: readonly Pick<Block, 'start' | 'end' | 'kind' | 'zone' | 'joined'>[]
  /** BCP 47; absent counts as English. */
  language?: string | null | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; relative dates stay unresolved without a day. */
  publishedOn?: string | null | undefined
}

/** An entity of the project: its name and its other names are sought in the text. */
export interface KnownEntity {
  id: string
  name: string
  type: EntityType
  aliases: readonly string[]
}

/** What the caller wants of the rules. */
export interface SuggestOptions {
  /** Kinds wanted; all when absent. */
  kinds?: readonly SuggestionKind[]
}

interface Found {
  start: number
  end: number
  exact: string
  /** One sentence for the analyst: what in the words led to it. */
  reason: string
  /** Short stable name of the rule. */
  rule: string
}

/** A passage that names somebody or something. */
export interface MentionSuggestion extends Found {
  kind: 'mention'
  type: EntityType
  /** Canonical name: of the known entity, else the longest form the text introduces. */
  entity: string
  /** Id of the known entity, or false. */
  known: string | false
  /** Where a place stands for those who govern from it: their name, true where the lists do not know it; else false. */
  metonym: string | boolean
}

/** How exactly a date phrase says when: a day, month, year or range by name, counted from publication, or only roughly. */
export const datePrecisions = ['day', 'month', 'year', 'range', 'relative', 'vague'] as const
/** One of the precisions above. */
export type DatePrecision = (typeof datePrecisions)[number]

/** A date phrase. First and last day meant, `YYYY-MM-DD`; null where the text and the article's date do not tell. */
export interface DateSuggestion extends Found {
  kind: 'date'
  isoStart: string | null
  isoEnd: string | null
  precision: DatePrecision
}

/** A word by which the text says how sure it is. */
export interface HedgeSuggestion extends Found {
  kind: 'hedge'
  class: HedgeClass
  /** Percent, ICD 203; null where the word names no likelihood. */
  band: readonly [low: number, high: number] | null
}

/** A word that hands on what somebody says, who it is (null where not named) and what is said. */
export interface ReportingSuggestion extends Found {
  kind: 'reporting'
  cue: string
  holder: string | null
  content: string
}

/** A sentence that says what will happen. */
export interface ForecastSuggestion extends Found {
  kind: 'forecast'
  /** The horizon as written, and its last day. */
  horizon: string | null
  isoEnd: string | null
}

/** Words that make one thing depend on another. */
export interface ConditionSuggestion extends Found {
  kind: 'condition'
  antecedent: string
  consequent: string
}

/** A sentence worth holding as a claim. */
export interface ClaimSuggestion extends Found {
  kind: 'claim'
  claimKind: ClaimKind
}

/** One proposal of the rules; offsets UTF-16 into the canonical text, `exact` is the slice. */
export type Suggestion =
  | MentionSuggestion
  | DateSuggestion
  | HedgeSuggestion
  | ReportingSuggestion
  | ForecastSuggestion
  | ConditionSuggestion
  | ClaimSuggestion
