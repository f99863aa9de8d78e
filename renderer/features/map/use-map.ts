import { useMemo } from 'react'
import type { Box, Frame } from '#shared/analysis/figures/frame.ts'
import { type MapPlace, mapBounds } from '#shared/analysis/figures/map.ts'
import { groundPoint } from '#shared/analysis/figures/map-ground.ts'
import type { Filtered, ViewFilter } from '#shared/analysis/view-filter.ts'
import type { EventView, PlaceMention } from '#shared/protocol/depth-views.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEntities, useEvents, useRead } from '../../backend/queries.ts'
import { type AssertedBy, useAssertedBy } from '../filter/asserting.ts'
import { usePasses, useViewFilter } from '../filter/filter-store.ts'
import type { Camera } from '../network/use-camera.ts'

/** A place without a position, and how much of the project is there. */
export interface Unplaced {
  entity: EntityView
  events: number
  mentions: number
  /** Mentions that only name it literally and stand for somebody else. */
  literal: number
}

/** What the map shows now. */
export interface WorldMap {
  loaded: boolean
  /** Places with a position that pass the filters. */
  places: readonly MapPlace[]
  /** How many places have a position at all. */
  placed: number
  /** Places without a position that pass the filters, those that are named most first. */
  unplaced: readonly Unplaced[]
  entities: ReadonlyMap<string, EntityView>
  /** Events at a place that pass the filters. */
  eventsAt(id: string): readonly EventView[]
  /** The first words within the filters that name a place only literally. */
  literallyAt(id: string): PlaceMention | undefined
  bounds: Box
  /** What part was looked at last, null for all of it. */
  camera: KeptCamera | null
  setCamera(camera: KeptCamera | null): void
}

/** The camera with the width in px it was used at, so that a figure can show the same part. */
export interface KeptCamera extends Camera {
  width: number
}

const nothing: readonly EventView[] = []

/** The map as its view shows it. */
export function useMap(): WorldMap {
  const [camera, setCamera] = useViewState<KeptCamera | null>('map.camera', null)
  return { ...useMapOf(useViewFilter()), camera, setCamera }
}

/** Reads places, events and mentions and counts what is where. */
export function useMapOf(filter: ViewFilter): Omit<WorldMap, 'camera' | 'setCamera'> {
  const entities = useEntities().data
  const events = useEvents().data
  const mentions = useRead('place/mentions', {}, { keepPrevious: true }).data
  const articles = useArticles().data
  const passes = usePasses(filter)
  const assertedBy = useAssertedBy(filter.holder !== null)
  const filtered = Object.values(filter).some((limit) => limit !== null)
  const byId = useMemo(() => new Map(entities?.map((entity) => [entity.id, entity])), [entities])
  const passing = useMemo(() => {
    const published = new Map(articles?.map(({ id, publishedOn }) => [id, publishedOn]))
    const named = (mentions ?? []).filter((one) =>
      passes(filteredMention(one, published.get(one.articleId) ?? null, assertedBy)),
    )
    return {
      events: Map.groupBy(
        (events ?? []).filter((event) => passes(filteredEvent(event, assertedBy))),
        ({ placeId }) => placeId,
      ),
      mentions: byPlace(named.filter(({ literal }) => !literal)),
      literal: byPlace(named.filter(({ literal }) => literal)),
    }
  }, [events, mentions, articles, passes, assertedBy])
  const isPlaceOfEvent = useMemo(() => new Set(events?.map(({ placeId }) => placeId)), [events])
  const counted = useMemo(() => {
    const all = (entities ?? []).filter(
      ({ id, type, location }) => type === 'place' || type === 'site' || location || isPlaceOfEvent.has(id),
    )
    return all.map((entity) => ({
      entity,
      events: passing.events.get(entity.id)?.length ?? 0,
      mentions: passing.mentions.get(entity.id)?.length ?? 0,
      literal: passing.literal.get(entity.id)?.length ?? 0,
    }))
  }, [entities, isPlaceOfEvent, passing])
  const shown = useMemo(() => (filtered ? counted.filter((one) => weightOf(one) > 0) : counted), [counted, filtered])
  const places = useMemo(() => shown.flatMap(toPlace), [shown])
  const unplaced = useMemo(() => shown.filter(({ entity }) => !entity.location).sort(byWeight), [shown])
  return {
    loaded: Boolean(entities && events && mentions && articles),
    places,
    placed: counted.filter(({ entity }) => entity.location).length,
    unplaced,
    entities: byId,
    eventsAt: (id) => passing.events.get(id) ?? nothing,
    literallyAt: (id) => passing.literal.get(id)?.[0],
    bounds: useMemo(() => mapBounds(places), [places]),
  }
}

function filteredEvent({ passages, analyst, time }: EventView, assertedBy: AssertedBy): Filtered {
  const span = time ? { from: time.start ?? null, to: time.end ?? null } : null
  return { places: passages, ...heldBy(assertedBy(passages)), analysts: [analyst], time: span }
}

const heldBy = (holders: string[] | undefined) => (holders ? { holders } : {})

/** The time of a mention is the day its article was published. */
function filteredMention(mention: PlaceMention, publishedOn: string | null, assertedBy: AssertedBy): Filtered {
  const time = publishedOn === null ? null : { from: publishedOn, to: publishedOn }
  return { places: [mention], ...heldBy(assertedBy([mention])), analysts: [mention.analyst], time }
}

const byPlace = (mentions: readonly PlaceMention[]) => Map.groupBy(mentions, ({ entityId }) => entityId)

const weightOf = ({ events, mentions, literal }: Unplaced) => events + mentions + literal

function toPlace({ entity, ...counts }: Unplaced): MapPlace[] {
  const { id, name, type, location } = entity
  if (!location) return []
  return [{ id, name, type, latitude: location.latitude, longitude: location.longitude, ...counts }]
}

function byWeight(a: Unplaced, b: Unplaced): number {
  return weightOf(b) - weightOf(a) || (a.entity.name < b.entity.name ? -1 : 1)
}

/** The part of the ground around one place, for looking at it nearer. */
export function around({ latitude, longitude }: Pick<MapPlace, 'latitude' | 'longitude'>): Box {
  const [x, y] = groundPoint(latitude, longitude)
  return { x: x - 700, y: y - 500, w: 1400, h: 1000 }
}

/** The frame of a camera in a window of a size. */
export function frameOf(camera: Camera, { width, height }: { width: number; height: number }): Frame {
  return { ...camera, width, height }
}
