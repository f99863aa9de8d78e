import { BoxGrid } from './box-grid.ts'
import { type Mark, type Part, toneOfType } from './drawing.ts'
import { type Box, type Frame, overlap } from './frame.ts'
import type { Graph, GraphLink, GraphNode } from './graph.ts'
import { nodeBox, nodeParts, nodeWidth } from './network.ts'
import type { Places } from './network-layout.ts'
import { type LinkItem, linkItems, type NetworkChoice, sideBySide, touches } from './network-links.ts'

/** A graph with what is the same wherever it is looked at from. */
export interface MeasuredGraph extends Graph {
  /** How wide the boxes of entities are, px. */
  widths: ReadonlyMap<string, number>
  /** How far beside the middle relations run. */
  asides: ReadonlyMap<string, number>
  /** Entities with the most relations first. */
  ranked: readonly GraphNode[]
}

/** Measures a graph once, for looking at it from many places. */
export function measuredGraph(graph: Graph): MeasuredGraph {
  return {
    ...graph,
    widths: new Map(graph.nodes.map((node) => [node.id, nodeWidth(node)])),
    asides: sideBySide(graph.links),
    ranked: graph.nodes.toSorted((a, b) => b.degree - a.degree),
  }
}

/** What is seen of a network, in px from the middle of the window. */
export interface NetworkSight {
  /** Dots of entities and lines of relations that there is no room to tell apart: few shapes in all. */
  crowd: Mark[]
  links: LinkItem[]
  nodes: { node: GraphNode; parts: Part[] }[]
}

interface SightOptions {
  graph: MeasuredGraph
  places: Places
  frame: Frame
  choice: NetworkChoice
}

/**
 * A network within a window. Letters and boxes are as large at every scale and places move apart: entities have their
 * box where there is room for it, those that are chosen and those with most relations first, and are dots elsewhere.
 */
export function networkSight({ graph, places, frame, choice }: SightOptions): NetworkSight {
  const at = placing(places, frame)
  const seen = { x: -frame.width / 2, y: -frame.height / 2, w: frame.width, h: frame.height }
  const { boxes, dots } = boxesIn(seen, { graph, choice, at })
  const boxOf = (id: string) =>
    boxes.get(id) ?? (dots.has(id) ? dotBox(at(id)) : nodeBox(at(id), graph.widths.get(id) ?? 0))
  const meeting = graph.links.filter(({ fromId, toId }) => overlap(between(at(fromId), at(toId)), seen))
  const isTold = (link: GraphLink) =>
    touches(link, choice) ||
    ((boxes.has(link.fromId) || boxes.has(link.toId)) && !dots.has(link.fromId) && !dots.has(link.toId))
  const { told = [], untold = [] } = Object.groupBy(meeting, (link) => (isTold(link) ? 'told' : 'untold'))
  const taken = new BoxGrid(128)
  for (const box of boxes.values()) taken.add(box)
  return {
    crowd: [...crowdLines(untold, at), ...crowdDots(graph.nodes, dots, at)],
    links: linkItems(told, { boxOf, asides: graph.asides, choice, taken, always: false }),
    nodes: graph.nodes.flatMap((node) => {
      const box = boxes.get(node.id)
      return box ? [{ node, parts: nodeParts(node, box, node.id === choice.nodeId) }] : []
    }),
  }
}

type Point = readonly [x: number, y: number]
type At = (id: string) => Point

function placing(places: Places, { x, y, scale }: Frame): At {
  return (id) => {
    const [left, top] = places[id] ?? [0, 0]
    return [(left - x) * scale, (top - y) * scale]
  }
}

/** Radius of a dot, px. */
const dotSize = 4

function dotBox([x, y]: Point): Box {
  return { x: x - dotSize, y: y - dotSize, w: 2 * dotSize, h: 2 * dotSize }
}

/** The rectangle that a line from point to point lies in; never empty. */
function between([ax, ay]: Point, [bx, by]: Point): Box {
  return { x: Math.min(ax, bx) - 1, y: Math.min(ay, by) - 1, w: Math.abs(ax - bx) + 2, h: Math.abs(ay - by) + 2 }
}

interface Measured {
  graph: MeasuredGraph
  choice: NetworkChoice
  at: At
}

/** The entities within a rectangle: what has room for its box, and the rest. What is chosen has it always. */
function boxesIn(seen: Box, { graph, choice, at }: Measured): { boxes: Map<string, Box>; dots: Set<string> } {
  const near = nearChoice(graph, choice)
  const first = graph.ranked.toSorted((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0))
  const taken = new BoxGrid(128)
  const boxes = new Map<string, Box>()
  const dots = new Set<string>()
  for (const { id } of first) {
    const box = nodeBox(at(id), graph.widths.get(id) ?? 0)
    if (!overlap(box, seen)) continue
    if (near.get(id) !== 2 && taken.isTaken(box)) dots.add(id)
    else {
      taken.add({ x: box.x - 6, y: box.y - 6, w: box.w + 12, h: box.h + 12 })
      boxes.set(id, box)
    }
  }
  return { boxes, dots }
}

/** 2 for what is chosen, and the ends of the chosen relation; 1 for what is related to the chosen entity. */
function nearChoice({ links }: Graph, choice: NetworkChoice): Map<string, 1 | 2> {
  const near = new Map<string, 1 | 2>()
  for (const link of links) {
    if (!touches(link, choice)) continue
    for (const id of [link.fromId, link.toId]) near.set(id, link.id === choice.linkId ? 2 : (near.get(id) ?? 1))
  }
  if (choice.nodeId !== null) near.set(choice.nodeId, 2)
  return near
}

/** Lines by strength; contested ones are red, on top of the others. */
function crowdLines(links: readonly GraphLink[], at: At): Mark[] {
  const strength = Map.groupBy(links, ({ sources, contested }) => (contested ? 4 : Math.max(1, Math.min(3, sources))))
  return [...strength.keys()].sort().flatMap((kind) =>
    inGroups(strength.get(kind) ?? []).map((group): Mark => {
      const d = group.map(({ fromId, toId }) => `M${whole(at(fromId))}L${whole(at(toId))}`).join('')
      return kind === 4
        ? { shape: 'path', d, stroke: 'bad', opacity: 0.7 }
        : { shape: 'path', d, stroke: 'line-2', width: kind / 2 + 0.5 }
    }),
  )
}

const whole = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`

/** Few lines a path: one path of thousands is slow to paint. */
function inGroups<T>(all: readonly T[]): T[][] {
  const size = 25
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}

function crowdDots(nodes: readonly GraphNode[], dots: ReadonlySet<string>, at: At): Mark[] {
  const shown = Map.groupBy(
    nodes.filter(({ id }) => dots.has(id)),
    ({ type }) => type,
  )
  return [...shown].map(([type, of]) => ({
    shape: 'path',
    d: of.map(({ id }) => dotPath(at(id))).join(''),
    fill: toneOfType[type],
  }))
}

function dotPath([x, y]: Point): string {
  const r = dotSize
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}
