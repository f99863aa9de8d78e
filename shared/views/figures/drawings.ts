import { graphOf } from '../../analysis/figures/graph.ts'
import { mapDrawing } from '../../analysis/figures/map.ts'
import { networkDrawing } from '../../analysis/figures/network.ts'
import { arrange, type Places } from '../../analysis/figures/network-layout.ts'
import { timelineDrawing, timelineFrame } from '../../analysis/figures/timeline.ts'
import { timelineItems } from '../../analysis/figures/timeline-items.ts'
import { fullSpan, isWithin, timelineRows } from '../../analysis/figures/timeline-rows.ts'
import type { FigureData, FigureSpec } from '../../brief/figure.ts'
import { formatCount } from '../format.ts'
import { graphPassing, type NetworkLook, wholeNetwork } from '../graph-shown.ts'
import { atPlaces, countedPlaces, type KeptCamera, mapShown, pageFrame } from '../map-places.ts'
import { mapWords, placeWords } from '../map-words.ts'
import { networkWords } from '../network-words.ts'
import { namesOf, newestDay, type TimelineLook, timelinePassing, wholeTimeline } from '../timeline-shown.ts'
import { timelineWords } from '../timeline-words.ts'
import type { FigureNow, Passing } from './figure-now.ts'
import { empty, most, tooLong } from './limits.ts'

/** Events and forecasts along time. */
export function timelineFigure(spec: FigureSpec, { lists, now, passes, assertedBy }: Passing): FigureNow {
  const look: TimelineLook = { ...wholeTimeline, ...spec.look }
  const all = timelineItems(lists)
  const passing = timelinePassing(all, look.actorId, passes, assertedBy)
  const asOf = newestDay(lists.articles)
  const span = look.span ?? fullSpan(passing, asOf ?? now)
  const shown = passing.filter((item) => isWithin(item, span))
  const rows = timelineRows(shown, { lanes: look.lanes, sort: look.sort, nameOf: namesOf(lists.entities) })
  if (shown.length === 0) return empty('timeline')
  if (rows.length > most.rows) return tooLong(rows.length, 'lines', most.rows)
  const caption = `Timeline: ${timelineWords({ all, shown, span })}`
  const drawing = timelineDrawing(rows, timelineFrame(880, span, asOf), caption)
  const lines = shown.map(({ phrase, title, sources }) => `${phrase}: ${title} (${formatCount(sources, 'source')})`)
  return { data: { kind: 'timeline', caption, drawing, lines, spec } as FigureData }
}

/** Entities and their relations, where they were put. */
export function networkFigure(spec: FigureSpec, { lists, passes, assertedBy }: Passing): FigureNow {
  const look: NetworkLook = { ...wholeNetwork, ...spec.look }
  const { relations, relationTypes: types, entities, articles } = lists
  const all = graphOf({ relations, types, entities, articles })
  const graph = graphPassing(all, relations, look, passes, assertedBy)
  if (graph.nodes.length === 0) return empty('network')
  if (graph.nodes.length > most.nodes) return tooLong(graph.nodes.length, 'entities', most.nodes)
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
}

/** Places as the figure keeps them, as far as they are places. */
function keptPlaces({ look: { places } }: FigureSpec): Places {
  const isPlace = (value: unknown): value is [number, number] =>
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
  const entries = typeof places === 'object' && places !== null ? Object.entries(places) : []
  return Object.fromEntries(entries.flatMap(([id, at]) => (isPlace(at) ? [[id, at] as const] : [])))
}

/** The part of the map that was looked at when the figure was put in, or around all its places. */
export function mapFigure(spec: FigureSpec, { lists, ground, passes, assertedBy }: Passing): FigureNow {
  const { entities, events, placeMentions: mentions, articles } = lists
  const at = atPlaces({ events, mentions, articles }, passes, assertedBy)
  const map = mapShown(countedPlaces(entities, events, at), spec.filter)
  const { places } = map
  if (places.length === 0) return empty('map')
  const frame = pageFrame(keptCamera(spec), places)
  const caption = `Map: ${mapWords(map)}`
  const drawing = mapDrawing({ countries: ground(frame.scale), places, towns: [], frame, title: caption })
  const lines = places.map((place) => `${place.name}: ${placeWords(place)}`)
  return { data: { kind: 'map', caption, drawing, lines, spec } as FigureData }
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
