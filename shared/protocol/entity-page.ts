import type { EventView, RelationView } from './depth-views.ts'
import type { ClaimView } from './views.ts'

/** What the page of one entity shows. Offsets UTF-16, canonical text. */

/** A mention as a key word in context; `before` and `after` are up to 80 UTF-16 units of the same block. */
export interface MentionLine {
  id: string
  articleId: string
  start: number
  end: number
  before: string
  exact: string
  after: string
  /** Absent where the mention is certain. */
  certainty?: 'probable'
  /** Name of the place that is literally named, where it stands for the entity of the page. */
  literally?: string
  /** Name of whom the words stand for, where the entity of the page is only the place that is literally named. */
  standsFor?: string
  /** Name of the entity it was tagged as, where that one is taken to be the entity of the page. */
  taggedAs?: string
}

/** An article that mentions the entity, and how often. */
export interface MentioningArticle {
  id: string
  title: string
  publisher: string | null
  publishedOn: string | null
  direction: 'ltr' | 'rtl'
  language: string | null
  mentions: number
}

/** Another name, with the passage it was read from and the entity it came along with by a merge. */
export interface PlacedAlias {
  id: string
  text: string
  of?: string
  passage?: { articleId: string; articleTitle: string; start: number; end: number; exact: string }
}

/** All about an entity except its mentions, which are read in stretches. */
export interface EntityPage {
  /** The entity itself, or the one it is taken to be. */
  id: string
  aliases: PlacedAlias[]
  /** The articles that mention it, the earliest first, those without a date last; mention lines stand in this order. */
  articles: MentioningArticle[]
  relations: RelationView[]
  events: EventView[]
  /** Claims that it holds, or through which they came; at most 2,000 of `heldTotal`. */
  held: ClaimView[]
  heldTotal: number
  /** Claims in whose passages it is mentioned; at most 2,000 of `aboutTotal`. */
  about: ClaimView[]
  aboutTotal: number
}
