import type { Frame } from '../analysis/figures/frame.ts'
import { type MapPlace, mapBounds } from '../analysis/figures/map.ts'
import type { Filtered, ViewFilter } from '../analysis/view-filter.ts'
import type { EventView, PlaceMention } from '../protocol/depth-views.ts'
import type { ArticleRow, EntityView } from '../protocol/views.ts'
import type { AssertedBy } from './asserting.ts'
import { filteredEvent } from './event-rows.ts'

/** A place, with a position or without, and how much of the project is there. */
export interface CountedPlace {
  entity: EntityView
  events: number
  mentions: number
  /** Mentions that only name it literally and stand for somebody else. */
  literal: number
}

/** Events and mentions that pass a filter, by the id of their place. */
export interface AtPlaces {
  events: ReadonlyMap<string | null, readonly EventView[]>
  mentions: ReadonlyMap<string, readonly PlaceMention[]>
  literal: ReadonlyMap<string, readonly PlaceMention[]>
}

/** What the places of a project are counted from. */
export interface PlaceLists {
  events: readonly EventView[]
  mentions: readonly PlaceMention[]
  articles: readonly ArticleRow[]
}

/** What is at which place, as far as it passes the filter. */
export function atPlaces(lists: PlaceLists, passes: (thing: Filtered) => boolean, assertedBy: AssertedBy): AtPlaces {
  const published = new Map(lists.articles.map(({ id, publishedOn }) => [id, publishedOn]))
  const named = lists.mentions.filter((one) =>
    passes(filteredMention(one, published.get(one.articleId) ?? null, assertedBy)),
  )
  const events = lists.events.filter((event) => passes(filteredEvent(event, assertedBy)))
  return {
    events: Map.groupBy(events, ({ placeId }) => placeId),
    mentions: byPlace(named.filter(({ literal }) => !literal)),
    literal: byPlace(named.filter(({ literal }) => literal)),
  }
}

const byPlace = (mentions: readonly PlaceMention[]) => Map.groupBy(mentions, ({ entityId }) => entityId)

const heldBy = (holders: string[] | undefined) => (holders ? { holders } : {})

/** The time of a mention is the day its article was published. */
function filteredMention(mention: PlaceMention, publishedOn: string | null, assertedBy: AssertedBy): Filtered {
  const time = publishedOn === null ? null : { from: publishedOn, to: publishedOn }
  return { places: [mention], ...heldBy(assertedBy([mention])), analysts: [mention.analyst], time }
}

/** All places of a project with what is there: what is one by its type, has a position, or is the place of an event. */
export function countedPlaces(
  entities: readonly EntityView[],
  events: readonly EventView[],
  at: AtPlaces,
): CountedPlace[] {
  const ofEvents = new Set(events.map(({ placeId }) => placeId))
  return entities
    .filter(({ id, type, location }) => type === 'place' || type === 'site' || location || ofEvents.has(id))
    .map((entity) => ({
      entity,
      events: at.events.get(entity.id)?.length ?? 0,
      mentions: at.mentions.get(entity.id)?.length ?? 0,
      literal: at.literal.get(entity.id)?.length ?? 0,
    }))
}

/** How much of the project is at a place. */
const weightOf = ({ events, mentions, literal }: CountedPlace): number => events + mentions + literal

/** Those of the places that have a position, as the map draws them. */
function positioned(places: readonly CountedPlace[]): MapPlace[] {
  return places.flatMap(({ entity: { id, name, type, location }, ...counts }) => {
    if (!location) return []
    return [{ id, name, type, latitude: location.latitude, longitude: location.longitude, ...counts }]
  })
}

/** Those without a position, the one with the most first. */
function unpositioned(places: readonly CountedPlace[]): CountedPlace[] {
  return places
    .filter(({ entity }) => !entity.location)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.entity.name < b.entity.name ? -1 : 1))
}

/** What a map shows of places, and what it counts. */
export interface MapShown {
  /** Places with a position that pass. */
  places: readonly MapPlace[]
  /** How many places have a position at all. */
  placed: number
  /** Places without a position that pass, the one with the most first. */
  unplaced: readonly CountedPlace[]
}

/** Of all places those that pass: while something limits them, those where something is left. */
export function mapShown(counted: readonly CountedPlace[], filter: ViewFilter): MapShown {
  const limited = Object.values(filter).some((limit) => limit !== null)
  const shown = limited ? counted.filter((one) => weightOf(one) > 0) : counted
  return {
    places: positioned(shown),
    placed: counted.filter(({ entity }) => entity.location).length,
    unplaced: unpositioned(shown),
  }
}

/** The part of the ground that was looked at, with the width in px it was looked at in. */
export interface KeptCamera {
  x: number
  y: number
  scale: number
  width: number
}

const pageSize = { width: 660, height: 420 }

/** The part that a page shows: what was looked at, or around all places. */
export function pageFrame(camera: KeptCamera | null, places: readonly MapPlace[]): Frame {
  const { width, height } = pageSize
  if (camera) return { x: camera.x, y: camera.y, scale: (camera.scale * width) / camera.width, width, height }
  const bounds = mapBounds(places)
  const scale = Math.min(1, width / bounds.w, height / bounds.h)
  return { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2, scale, width, height }
}
