import { useMemo } from 'react'
import { networkDrawing } from '#shared/analysis/figures/network.ts'
import { timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import type { FigureData } from '#shared/brief/figure.ts'
import { formatCount } from '../../ui/format.ts'
import { networkWords } from '../network/network-words.ts'
import { useNetwork } from '../network/use-network.ts'
import { timelineWords } from '../timeline/timeline-words.ts'
import { useTimeline } from '../timeline/use-timeline.ts'

/** Most lines of a timeline, and entities of a network, that a page has room for. */
const mostRows = 60
const mostNodes = 80

/** A figure for a brief, as its view shows it now; null while it is read, where it is empty or does not fit on a page. */
export function useFigureData(kind: FigureData['kind']): FigureData | null {
  const timeline = useTimelineData()
  const network = useNetworkData()
  return kind === 'timeline' ? timeline : network
}

function useTimelineData(): FigureData | null {
  const timeline = useTimeline()
  const { loaded, rows, span, asOf, shown } = timeline
  return useMemo(() => {
    if (!loaded || shown.length === 0 || rows.length > mostRows) return null
    const caption = `Timeline: ${timelineWords(timeline)}`
    const drawing = timelineDrawing(rows, timelineFrame(880, span, asOf), caption)
    const lines = shown.map(({ phrase, title, sources }) => `${phrase}: ${title} (${formatCount(sources, 'source')})`)
    return { kind: 'timeline', caption, drawing, lines } as FigureData
  }, [loaded, rows, span, asOf, shown, timeline])
}

function useNetworkData(): FigureData | null {
  const network = useNetwork()
  const { loaded, graph, places } = network
  return useMemo(() => {
    if (!loaded || !places || graph.nodes.length === 0 || graph.nodes.length > mostNodes) return null
    const caption = `Network: ${networkWords(network)}`
    const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
    const lines = graph.links.map(({ fromId, toId, label, sources, contested }) => {
      const standing = `${formatCount(sources, 'source')}${contested ? ', denied' : ''}`
      return `${names.get(fromId)} ${label} ${names.get(toId)} (${standing})`
    })
    return { kind: 'network', caption, drawing: networkDrawing(graph, places, caption), lines } as FigureData
  }, [loaded, graph, places, network])
}
