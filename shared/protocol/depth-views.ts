import type { Assessment } from '../model/assessment.ts'
import type { ClaimLink, Indicator } from '../model/claim.ts'
import type { EventTime } from '../model/event.ts'
import type { PassageView } from './views.ts'

/** What the page sees of assessments, links, events and relations. Offsets UTF-16, canonical text; times integer ms UTC. */

/** One analyst's judgement of a claim. */
export interface AssessmentView extends Pick<Assessment, 'credence' | 'words' | 'confidence' | 'reason'> {
  id: string
  analyst: string
  createdAt: number
}

/** All assessments of one claim, newest first. */
export interface AssessmentsView {
  claimId: string
  articleId: string
  given: AssessmentView[]
  /** How many of colleagues are held back until one's own is given. */
  held: number
}

/** How one claim stands to another. */
export interface ClaimLinkView extends Pick<ClaimLink, 'fromId' | 'toId' | 'type' | 'note'> {
  id: string
  analyst: string
  createdAt: number
}

/** What would show that a branch of a scenario is taken. */
export interface IndicatorView extends Pick<Indicator, 'claimId' | 'targetKind' | 'targetId' | 'note'> {
  id: string
  analyst: string
  createdAt: number
}

/** A passage in the article it lies in. */
export interface PlacedPassage extends PassageView {
  articleId: string
}

/** An event with those who take part and the passages that tell of it. */
export interface EventView {
  id: string
  title: string
  description: string | null
  time: EventTime | null
  placeId: string | null
  participants: { id: string; entityId: string; role: string | null }[]
  passages: PlacedPassage[]
  analyst: string
  createdAt: number
}

/** A type of relation, with how many relations are of it. */
export interface RelationTypeView {
  id: string
  name: string
  directed: boolean
  rank: number
  uses: number
}

/** A relation with the passages that speak for and against it. */
export interface RelationView {
  id: string
  fromId: string
  toId: string
  typeId: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  since: string | null
  until: string | null
  note: string | null
  passages: (PlacedPassage & { stance: 'for' | 'against'; claimId: string | null })[]
  analyst: string
  createdAt: number
}

/** Two entities that may be the same, and why. */
export interface MergeProposal {
  firstId: string
  secondId: string
  reason: string
}

/** A place of the shipped list that an entity may be. */
export interface PlaceCandidate {
  /** Its id in the list: GeoNames' number, `country-` and a code, or `region-` and a name. */
  id: string
  name: string
  kind: 'region' | 'country' | 'capital' | 'seat' | 'town'
  /** ISO 3166-1 alpha-2; empty for a region. */
  country: string
  /** People; 0 where nobody knows. */
  population: number
  latitude: number
  longitude: number
  /** Whether the list has it by this name, by one that is written alike, or by one that begins so. */
  match: 'name' | 'spelling' | 'beginning'
  /** The articles that name the entity speak of this country too. */
  spokenOf: boolean
}

/** Where a place is mentioned; offsets UTF-16 into the canonical text. */
export interface PlaceMention {
  id: string
  entityId: string
  /** The words name the place literally and stand for somebody else. */
  literal?: true
  articleId: string
  start: number
  end: number
  analyst: string
}

/** A town on the map for orientation. */
export interface TownView {
  name: string
  latitude: number
  longitude: number
  population: number
}
