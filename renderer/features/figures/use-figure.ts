import { useMemo } from 'react'
import type { Frame } from '#shared/analysis/figures/frame.ts'
import { mapDrawing } from '#shared/analysis/figures/map.ts'
import { networkDrawing } from '#shared/analysis/figures/network.ts'
import { arrange, type Places } from '#shared/analysis/figures/network-layout.ts'
import { timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import type { FigureData, FigureKind, FigureSpec, FigureTable } from '#shared/brief/figure.ts'
import { wholeClaims } from '#shared/views/claims-shown.ts'
import { wholeEntities } from '#shared/views/entity-rows.ts'
import { wholeEvents } from '#shared/views/event-rows.ts'
import { wholeForecasts } from '#shared/views/forecast-rows.ts'
import { formatCount, formatNumber } from '#shared/views/format.ts'
import { wholeNetwork } from '#shared/views/graph-shown.ts'
import type { KeptCamera } from '#shared/views/map-places.ts'
import { mapWords, placeWords } from '#shared/views/map-words.ts'
import { networkWords } from '#shared/views/network-words.ts'
import { wholeRelations } from '#shared/views/relation-rows.ts'
import { claimsFigure, forecastsFigure } from '#shared/views/tables/claim-tables.ts'
import { filled, lineCount, plots } from '#shared/views/tables/draw-table.ts'
import { entitiesFigure, eventsFigure, relationsFigure } from '#shared/views/tables/record-tables.ts'
import { wholeTimeline } from '#shared/views/timeline-shown.ts'
import { timelineWords } from '#shared/views/timeline-words.ts'
import { useArticles } from '../../backend/queries.ts'
import { useClaimTable } from '../claims/use-claim-table.ts'
import { useEntityTable } from '../entities/use-entity-table.ts'
import { useEventTable } from '../events/use-event-table.ts'
import { useCards, useForecasts } from '../forecasts/use-forecasts.ts'
import { useGround } from '../map/use-ground.ts'
import { useMapOf, type WorldMap } from '../map/use-map.ts'
import { useGraphOf } from '../network/use-network.ts'
import { useRelationTable } from '../relations/use-relation-table.ts'
import { useTimelineOf } from '../timeline/use-timeline.ts'

/** Most lines of a timeline, entities of a network, and lines of a table, that a brief has room for. */
const mostRows = 60
const mostNodes = 80
const mostLines = 300

/** What a figure shows now: drawn, a sentence on why it cannot be, or null while it is read. */
export type FigureNow = { data: FigureData } | { problem: string } | null

/** Draws a figure from what the project says now. */
type UseFigure = (spec: FigureSpec) => FigureNow

/** How each kind of figure is read; which one is used never changes for a figure. */
export const figureHooks: { readonly [K in FigureKind]: UseFigure } = {
  timeline: useTimelineFigure,
  network: useNetworkFigure,
  map: useMapFigure,
  claims: useClaimsFigure,
  forecasts: useForecastsFigure,
  entities: useEntitiesFigure,
  events: useEventsFigure,
  relations: useRelationsFigure,
}

const unchanged = () => undefined

function useTimelineFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeTimeline, ...spec.look }), [spec])
  const timeline = useTimelineOf(look, unchanged, spec.filter)
  const { loaded, rows, span, asOf, shown } = timeline
  return useMemo(() => {
    if (!loaded) return null
    if (shown.length === 0) return empty('timeline')
    if (rows.length > mostRows) return tooLong(rows.length, 'lines', mostRows)
    const caption = `Timeline: ${timelineWords(timeline)}`
    const drawing = timelineDrawing(rows, timelineFrame(880, span, asOf), caption)
    const lines = shown.map(({ phrase, title, sources }) => `${phrase}: ${title} (${formatCount(sources, 'source')})`)
    return { data: { kind: 'timeline', caption, drawing, lines, spec } as FigureData }
  }, [loaded, rows, span, asOf, shown, timeline, spec])
}

function useNetworkFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeNetwork, ...spec.look }), [spec])
  const { loaded, all, graph } = useGraphOf(look, spec.filter)
  return useMemo(() => {
    if (!loaded) return null
    if (graph.nodes.length === 0) return empty('network')
    if (graph.nodes.length > mostNodes) return tooLong(graph.nodes.length, 'entities', mostNodes)
    const caption = `Network: ${networkWords({ all, graph, look })}`
    const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
    const lines = graph.links.map(({ fromId, toId, label, sources, contested }) => {
      const standing = `${formatCount(sources, 'source')}${contested ? ', denied' : ''}`
      return `${names.get(fromId)} ${label} ${names.get(toId)} (${standing})`
    })
    const layout = arrange(graph, keptPlaces(spec))
    layout.step(Number.POSITIVE_INFINITY, () => 0)
    const places = layout.places()
    const drawing = networkDrawing(graph, places, caption)
    const kept: FigureSpec = {
      ...spec,
      look: { ...spec.look, places: Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [x, y]])) },
    }
    return { data: { kind: 'network', caption, drawing, lines, spec: kept } as FigureData }
  }, [loaded, all, graph, look, spec])
}

/** The part that was looked at when the figure was put in, or around all its places. */
function useMapFigure(spec: FigureSpec): FigureNow {
  const map = useMapOf(spec.filter)
  const { loaded, places, bounds } = map
  const camera = useMemo(() => keptCamera(spec), [spec])
  const frame = useMemo(() => pageFrame({ camera, bounds }), [camera, bounds])
  const countries = useGround(frame.scale, true)
  return useMemo(() => {
    if (!loaded || !countries) return null
    if (places.length === 0) return empty('map')
    const caption = `Map: ${mapWords(map)}`
    const drawing = mapDrawing({ countries, places, towns: [], frame, title: caption })
    const lines = places.map((place) => `${place.name}: ${placeWords(place)}`)
    return { data: { kind: 'map', caption, drawing, lines, spec } as FigureData }
  }, [loaded, countries, places, frame, map, spec])
}

const pageSize = { width: 660, height: 420 }

function pageFrame({ camera, bounds }: Pick<WorldMap, 'camera' | 'bounds'>): Frame {
  const { width, height } = pageSize
  if (camera) return { x: camera.x, y: camera.y, scale: (camera.scale * width) / camera.width, width, height }
  const scale = Math.min(1, width / bounds.w, height / bounds.h)
  return { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2, scale, width, height }
}

/** The camera as the figure keeps it, where it is one. */
function keptCamera({ look: { camera } }: FigureSpec): KeptCamera | null {
  if (typeof camera !== 'object' || camera === null || Array.isArray(camera)) return null
  const { x, y, scale, width } = camera
  const numbers = [x, y, scale, width].every((one) => typeof one === 'number' && Number.isFinite(one))
  return numbers && Number(width) > 0
    ? { x: Number(x), y: Number(y), scale: Number(scale), width: Number(width) }
    : null
}

/** Places as the figure keeps them, as far as they are places. */
function keptPlaces({ look: { places } }: FigureSpec): Places {
  const isPlace = (value: unknown): value is [number, number] =>
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
  const entries = typeof places === 'object' && places !== null ? Object.entries(places) : []
  return Object.fromEntries(entries.flatMap(([id, at]) => (isPlace(at) ? [[id, at] as const] : [])))
}

function useClaimsFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeClaims, ...spec.look }), [spec])
  const { loaded, lines, shown } = useClaimTable(look, spec.filter)
  return useTable('claims', 'Claims', loaded, lines.length, spec, () => claimsFigure(shown, look.grouping), shown)
}

function useForecastsFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeForecasts, ...spec.look }), [spec])
  const { loaded, all, shown } = useForecasts(look, spec.filter)
  const cards = useCards(shown)
  const now = useTable('forecasts', 'Forecasts', loaded, all.length, spec, () => forecastsFigure(shown), shown)
  return useMemo(() => {
    const drawing = plots(cards)
    return now && 'data' in now && drawing ? { data: { ...now.data, drawing } as FigureData } : now
  }, [now, cards])
}

function useEntitiesFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeEntities, ...spec.look }), [spec])
  const { loaded, all, rows } = useEntityTable(look, spec.filter)
  return useTable('entities', 'Entities', loaded, all?.length ?? 0, spec, () => entitiesFigure(rows), rows)
}

function useEventsFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeEvents, ...spec.look }), [spec])
  const { loaded, lines, rows } = useEventTable(look, spec.filter)
  const articles = useArticles().data
  return useTable(
    'events',
    'Events',
    loaded,
    lines.length,
    spec,
    () => eventsFigure(rows, articles ?? []),
    rows,
    articles,
  )
}

function useRelationsFigure(spec: FigureSpec): FigureNow {
  const look = useMemo(() => ({ ...wholeRelations, ...spec.look }), [spec])
  const { loaded, lines, rows } = useRelationTable(look, spec.filter)
  const articles = useArticles().data
  const make = () => relationsFigure(rows, articles ?? [])
  return useTable('relations', 'Relations', loaded, lines.length, spec, make, rows, articles)
}

/** A table as a figure; made anew when what it is made from is another. */
function useTable(
  kind: FigureKind,
  name: string,
  loaded: boolean,
  total: number,
  spec: FigureSpec,
  make: () => FigureTable,
  ...from: readonly unknown[]
): FigureNow {
  const [first, second] = from
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is made from `from`
  return useMemo(() => {
    if (!loaded) return null
    const table = filled(make())
    const count = lineCount(table)
    if (count === 0) return empty(name.toLowerCase())
    if (count > mostLines) return tooLong(count, 'lines', mostLines)
    const words = count === total ? formatNumber(total) : `${formatNumber(count)} of ${formatNumber(total)}`
    return { data: { kind, caption: `${name}: ${words}`, table, lines: [], spec } as FigureData }
  }, [loaded, total, spec, first, second])
}

function empty(name: string): FigureNow {
  return { problem: `Nothing is in the ${name} with these limits now.` }
}

function tooLong(count: number, of: string, most: number): FigureNow {
  return {
    problem: `${formatNumber(count)} ${of} do not fit into a brief; at most ${most} do. Narrow the view and take over what it shows.`,
  }
}
