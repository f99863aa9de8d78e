import { useMemo } from 'react'
import type { Box, Frame } from '#shared/analysis/figures/frame.ts'
import { type MapPlace, mapBounds } from '#shared/analysis/figures/map.ts'
import { groundPoint } from '#shared/analysis/figures/map-ground.ts'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import type { EventView, PlaceMention } from '#shared/protocol/depth-views.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { atPlaces, countedPlaces, type KeptCamera, type MapShown, mapShown } from '#shared/views/map-places.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEntities, useEvents, useRead } from '../../backend/queries.ts'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses, useViewFilter } from '../filter/filter-store.ts'
import type { Camera } from '../network/use-camera.ts'

/** What the map shows now. */
export interface WorldMap extends MapShown {
  loaded: boolean
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
  const byId = useMemo(() => new Map(entities?.map((entity) => [entity.id, entity])), [entities])
  const at = useMemo(
    () => atPlaces({ events: events ?? [], mentions: mentions ?? [], articles: articles ?? [] }, passes, assertedBy),
    [events, mentions, articles, passes, assertedBy],
  )
  const counted = useMemo(() => countedPlaces(entities ?? [], events ?? [], at), [entities, events, at])
  const shown = useMemo(() => mapShown(counted, filter), [counted, filter])
  return {
    loaded: Boolean(entities && events && mentions && articles),
    ...shown,
    entities: byId,
    eventsAt: (id) => at.events.get(id) ?? nothing,
    literallyAt: (id) => at.literal.get(id)?.[0],
    bounds: useMemo(() => mapBounds(shown.places), [shown]),
  }
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
