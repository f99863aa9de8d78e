import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { Claim } from '../model/claim.ts'
import type { EntityType, Location } from '../model/entity.ts'
import type { Passage } from '../model/passage.ts'
import type { Kind } from '../model/records.ts'

/** What the page sees of records. All offsets UTF-16 into the canonical text; times integer ms UTC. */

/** One line of the article list. */
export interface ArticleRow {
  id: string
  title: string
  byline: string | null
  publisher: string | null
  publishedOn: string | null
  language: string | null
  direction: 'ltr' | 'rtl'
  url: string | null
  importedAt: number
  /** Words of zone body. */
  words: number
  mentions: number
  claims: number
  /** Id of an earlier article with the same text or address. */
  duplicateOf: string | null
  /** Whom it republishes, where it says so. */
  originalSource?: string | null
}

/** A mention as the reader needs it. */
export interface MentionView {
  id: string
  entityId: string
  start: number
  end: number
  /** Absent where the mention is certain. */
  certainty?: 'probable'
  /** The place that is literally named where it stands for the entity. */
  metonymOf?: string
  analyst: string
  createdAt: number
}

/** A passage that a claim rests on, in canonical text. */
export interface PassageView extends Passage {
  /** Id of the claim-passage record. */
  id: string
}

/** A claim with its passages. */
export interface ClaimView
  extends Pick<
      Claim,
      | 'content'
      | 'kind'
      | 'holder'
      | 'holderEntityId'
      | 'cue'
      | 'hedge'
      | 'band'
      | 'polarity'
      | 'horizon'
      | 'horizonOn'
      | 'antecedentId'
      | 'branch'
      | 'outcome'
    >,
    Partial<Pick<Claim, 'chain'>> {
  id: string
  articleId: string
  passages: PassageView[]
  analyst: string
  createdAt: number
}

/** The words a claim's first passage stands in, within its paragraph; `start` is their place in the canonical text. */
export interface ClaimContext {
  claimId: string
  start: number
  text: string
}

/** A tagged passage; offsets UTF-16 into the canonical text. */
export interface TaggingView {
  id: string
  tagId: string
  start: number
  end: number
  /** Of loaded language: whom it is about, for or against, and a neutral wording. */
  target?: string
  direction?: 'for' | 'against'
  neutral?: string
  analyst: string
  createdAt: number
}

/** A passage that tells of an event; offsets UTF-16 into the canonical text. */
export interface EventMark {
  /** Id of the event-passage record. */
  id: string
  eventId: string
  start: number
  end: number
  analyst: string
  createdAt: number
}

/** A note; without a passage it is on the whole article. */
export interface NoteView {
  id: string
  articleId: string
  text: string
  passage: Passage | null
  analyst: string
  createdAt: number
}

/** Everything the reader shows of one article. */
export interface ArticleView {
  article: Article
  blocks: Block[]
  words: number
  mentions: MentionView[]
  claims: ClaimView[]
  events: EventMark[]
  taggings: TaggingView[]
  notes: NoteView[]
}

/** What analysts wrote on one article; all of it, or the part that was asked for. */
export type ArticleRecords = Pick<ArticleView, 'mentions' | 'claims' | 'events' | 'taggings' | 'notes'>

/** An entity with its aliases and how often it is mentioned. */
export interface EntityView {
  id: string
  name: string
  type: EntityType
  description: string | null
  aliases: { id: string; text: string }[]
  /** Entities that are taken to be this one. */
  merged?: { id: string; name: string; type: EntityType }[]
  location?: Location
  /** Mentions in the whole project, and in the article asked about (0 when none was). */
  mentions: number
  mentionsHere: number
}

/** A tag of the codebook and how often it is used, in the project and in the article asked about. */
export interface TagView {
  id: string
  name: string
  parentId: string | null
  color: string | null
  description: string | null
  rank: number
  /** The code's name in a published codebook. */
  key?: string
  uses: number
  usesHere: number
}

/** A brief in the list of briefs. */
export interface BriefRow {
  id: string
  title: string
  headerLine: string | null
  words: number
  citations: number
  createdAt: number
  /** Time of the last write to its text or header. */
  changedAt: number
}

/** A person who works on the project. */
export interface AnalystView {
  id: string
  name: string
  color: string | null
}

/** A passage in its context, for lists and previews. `before` and `after` are up to 80 UTF-16 units of the same block. */
export interface PassageInContext {
  recordId: string
  kind: Kind
  articleId: string
  articleTitle: string
  start: number
  end: number
  before: string
  exact: string
  after: string
}

/** A place where a text occurs, for "also tag the other N". */
export interface Occurrence {
  articleId: string
  start: number
  end: number
  before: string
  exact: string
  after: string
}

/** One write to a record, newest first in a history. */
export interface HistoryEntry {
  at: number
  analyst: string
  analystName: string
  /** Name of the step, e.g. "Tag Ankara" or "Undo Tag Ankara". */
  step: string
  action: 'created' | 'changed' | 'deleted' | 'restored'
  /** Values written, by field. */
  fields: { [name: string]: unknown }
}

/** A record that a search found; offsets UTF-16, `matches` into the snippet. */
export interface SearchHit {
  kind: 'article' | 'entity' | 'claim' | 'note' | 'brief'
  id: string
  articleId?: string
  /** Title or name of what was found. */
  title: string
  start?: number
  end?: number
  /** Up to about 160 UTF-16 units of text around the match. */
  snippet: string
  /** Ranges of the matched words within the snippet. */
  matches: { start: number; end: number }[]
  score: number
}

/**
 * What became of one source of an import. `duplicateOf` equal to `id`: the same text is in the project already and was
 * not imported again. Another id there: imported, though that article has the same address or most of the same text.
 * `warnings` are sentences on what was repaired, guessed or left out.
 */
export type ImportOutcome =
  | { id: string; title: string; words: number; duplicateOf?: string; warnings?: string[]; source: string }
  | { source: string; error: string }

/** One thing a check found out. */
export interface CheckProblem {
  code: string
  record?: string
  message: string
}
/** What a check found out; `ok` when nothing is wrong with the file. */
export interface CheckReport {
  ok: boolean
  problems: CheckProblem[]
  /** Rows rebuilt, when a repair was asked for. */
  repaired?: number
}

/** What an open project says of itself. */
export interface ProjectInfo {
  /** Random id of the project, the same in every copy of the file. */
  projectId: string
  title: string
  path: string
  readOnly: boolean
  /** Why it is read-only: chosen, medium, locked, damaged. */
  readOnlyReason: 'chosen' | 'medium' | 'locked' | 'damaged' | null
  /** Sentences on what could not be read. */
  losses: string[]
  /** Colleagues' assessments are shown only after one's own is given. */
  blindFirst: boolean
  counts: ProjectCounts
}

/** How much of what a project holds. */
export interface ProjectCounts {
  articles: number
  entities: number
  claims: number
  tags: number
  notes: number
  briefs: number
  mentions: number
  events: number
  relations: number
  /** Forecasts whose last day is over and of which nobody has said how they ended. */
  due: number
}

/** What undo and redo would take. */
export interface UndoState {
  /** Names of the steps that undo and redo would take, null when there is none. */
  undo: string | null
  redo: string | null
}

/** The analyst's own settings. */
export interface Settings {
  theme: 'system' | 'light' | 'dark'
  /** Reader text size in px. */
  textSize: number
  snapToWords: boolean
  /** Allows web addresses of this computer and the local network. */
  allowPrivateAddresses: boolean
}

/** A project file in the list of recent ones; times ms UTC. */
export interface RecentProject {
  path: string
  title: string
  openedAt: number
  articles: number
  pinned: boolean
  state: 'ok' | 'missing' | 'locked'
  lockedBy?: string
}

/** What the program knows without a project. */
export interface AppState {
  analyst: AnalystView | null
  settings: Settings
  recents: RecentProject[]
}

/** What became of what a citation cites. */
export interface CitationState {
  /** Key the page gave. */
  key: string
  state: 'current' | 'changed' | 'deleted'
  /** Where the cited words are now (UTF-16, canonical text); absent when they are gone. */
  start?: number
  end?: number
  /** What is gone, where the state is deleted. */
  reason?: 'article' | 'claim' | 'passage'
  /** The claim's words and wording now, where the state is changed. */
  now?: { exact: string; content: string }
  /** The article as it is described now, where it is there. */
  source?: Pick<ArticleRow, 'title' | 'byline' | 'publisher' | 'publishedOn' | 'url' | 'language' | 'direction'>
  /** What is recorded of the claim now besides its wording, where it is there. */
  claim?: Pick<Claim, 'holder' | 'hedge' | 'kind' | 'polarity' | 'cue'>
}
