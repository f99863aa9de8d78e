import { toneOfType } from '#shared/analysis/figures/drawing.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type {
  ArticleRecords,
  ClaimView,
  EventMark,
  MentionView,
  NoteView,
  TaggingView,
} from '#shared/protocol/views.ts'
import type { Laned } from '#shared/text/lanes.ts'

/** What the analyst switches on and off in the legend. */
export const layers = ['entity', 'claim', 'event', 'tag', 'note'] as const
/** A layer of the legend. */
export type Layer = (typeof layers)[number]

/** How a passage is drawn: the colour of its type. A mention of an entity that is not there is `unknown`. */
export type Look =
  | 'person'
  | 'gov'
  | 'org'
  | 'group'
  | 'place'
  | 'site'
  | 'agree'
  | 'outlet'
  | 'unknown'
  | 'claim'
  | 'event'
  | 'tag'
  | 'note'

/** The look of a mention by the type of its entity: its colour. */
export const entityLook: { readonly [T in EntityType]: Look } = toneOfType

/** Something an analyst marked in the text. The id is the mention's, claim passage's, event passage's, tagging's or note's. */
export interface ReaderPassage extends Laned {
  layer: Layer
  /** The entity, claim, event, tag or note the passage belongs to. */
  recordId: string
  look: Look
  analyst: string
  /** What else a mention or tagging says of itself; see `MentionView`, `TaggingView`. */
  certainty?: 'probable'
  metonymOf?: string
  target?: string
  direction?: 'for' | 'against'
  neutral?: string
}

/** The type of an entity, as far as it is known. */
type TypeOf = (entityId: string) => EntityType | undefined

function passageOfMention({ entityId, ...mention }: MentionView, typeOf: TypeOf): ReaderPassage {
  const type = typeOf(entityId)
  return { ...mention, layer: 'entity', recordId: entityId, look: type ? entityLook[type] : 'unknown' }
}

function passagesOfClaim(claim: ClaimView): ReaderPassage[] {
  return claim.passages.map(({ id, start, end }) => ({
    ...place({ ...claim, id, start, end }),
    layer: 'claim',
    recordId: claim.id,
    look: 'claim',
  }))
}

function passageOfEvent({ eventId, ...mark }: EventMark): ReaderPassage {
  return { ...mark, layer: 'event', recordId: eventId, look: 'event' }
}

function passageOfTagging({ tagId, ...tagging }: TaggingView): ReaderPassage {
  return { ...tagging, layer: 'tag', recordId: tagId, look: 'tag' }
}

/** The passage of a note; null for a note on the whole article. */
function passageOfNote(note: NoteView): ReaderPassage | null {
  if (!note.passage) return null
  const { start, end } = note.passage
  return { ...place({ ...note, start, end }), layer: 'note', recordId: note.id, look: 'note' }
}

/** Every passage of an article, or of some of its records. */
export function passagesOf(records: ArticleRecords, typeOf: TypeOf): ReaderPassage[] {
  return [
    ...records.mentions.map((mention) => passageOfMention(mention, typeOf)),
    ...records.claims.flatMap(passagesOfClaim),
    ...records.events.map(passageOfEvent),
    ...records.taggings.map(passageOfTagging),
    ...records.notes.map(passageOfNote).filter((passage) => passage !== null),
  ]
}

interface Placed {
  id: string
  start: number
  end: number
  analyst: string
  createdAt: number
}

function place({ id, start, end, analyst, createdAt }: Placed): Placed {
  return { id, start, end, analyst, createdAt }
}
