import { useMemo } from 'react'
import { mapDrawing } from '#shared/analysis/figures/map.ts'
import type { MapFrame } from '#shared/analysis/figures/map-ground.ts'
import { networkDrawing } from '#shared/analysis/figures/network.ts'
import { timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import type { FigureData } from '#shared/brief/figure.ts'
import { formatCount } from '../../ui/format.ts'
import { mapWords, placeWords } from '../map/map-words.ts'
import { useGround } from '../map/use-ground.ts'
import { useMap, type WorldMap } from '../map/use-map.ts'
import { networkWords } from '../network/network-words.ts'
import { useNetwork } from '../network/use-network.ts'
import { timelineWords } from '../timeline/timeline-words.ts'
import { useTimeline } from '../timeline/use-timeline.ts'

/** Most lines of a timeline, and entities of a network, that a page has room for. */
const mostRows = 60
const mostNodes = 80

/** A figure for a brief, as its view shows it now; null while it is read or not wanted, where it is empty or does not fit on a page. */
export function useFigureData(kind: FigureData['kind'], wanted = true): FigureData | null {
  const timeline = useTimelineData(wanted && kind === 'timeline')
  const network = useNetworkData(wanted && kind === 'network')
  const map = useMapData(wanted && kind === 'map')
  return { timeline, network, map }[kind]
}

function useTimelineData(wanted: boolean): FigureData | null {
  const timeline = useTimeline()
  const { loaded, rows, span, asOf, shown } = timeline
  return useMemo(() => {
    if (!wanted || !loaded || shown.length === 0 || rows.length > mostRows) return null
    const caption = `Timeline: ${timelineWords(timeline)}`
    const drawing = timelineDrawing(rows, timelineFrame(880, span, asOf), caption)
    const lines = shown.map(({ phrase, title, sources }) => `${phrase}: ${title} (${formatCount(sources, 'source')})`)
    return { kind: 'timeline', caption, drawing, lines } as FigureData
  }, [wanted, loaded, rows, span, asOf, shown, timeline])
}

function useNetworkData(wanted: boolean): FigureData | null {
  const network = useNetwork()
  const { loaded, graph, places } = network
  return useMemo(() => {
    if (!wanted || !loaded || !places || graph.nodes.length === 0 || graph.nodes.length > mostNodes) return null
    const caption = `Network: ${networkWords(network)}`
    const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
    const lines = graph.links.map(({ fromId, toId, label, sources, contested }) => {
      const standing = `${formatCount(sources, 'source')}${contested ? ', denied' : ''}`
      return `${names.get(fromId)} ${label} ${names.get(toId)} (${standing})`
    })
    return { kind: 'network', caption, drawing: networkDrawing(graph, places, caption), lines } as FigureData
  }, [wanted, loaded, graph, places, network])
}

/** The map as it was looked at last, or around all its places. */
function useMapData(wanted: boolean): FigureData | null {
  const map = useMap()
  const { loaded, places, camera, bounds } = map
  const frame = useMemo(() => pageFrame({ camera, bounds }), [camera, bounds])
  const countries = useGround(frame.scale, wanted)
  return useMemo(() => {
    if (!wanted || !loaded || !countries || places.length === 0) return null
    const caption = `Map: ${mapWords(map)}`
    const drawing = mapDrawing({ countries, places, towns: [], frame, title: caption })
    const lines = places.map((place) => `${place.name}: ${placeWords(place)}`)
    return { kind: 'map', caption, drawing, lines } as FigureData
  }, [wanted, loaded, countries, places, frame, map])
}

const pageSize = { width: 660, height: 420 }

function pageFrame({ camera, bounds }: Pick<WorldMap, 'camera' | 'bounds'>): MapFrame {
  const { width, height } = pageSize
  if (camera) return { x: camera.x, y: camera.y, scale: (camera.scale * width) / camera.width, width, height }
  const scale = Math.min(1, width / bounds.w, height / bounds.h)
  return { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2, scale, width, height }
}
