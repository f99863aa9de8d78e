import { BoxGrid } from './box-grid.ts'
import { merged, type Part, type PathMark, type Tone, toneOfType } from './drawing.ts'
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
  /** Lines of relations, and dots of entities that have no room for a box: few shapes in all. */
  ground: PathMark[]
  /** Relations that can be told apart. */
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
  const r = dotSize(boxes.size + dots.size)
  const boxOf = (id: string) =>
    boxes.get(id) ?? (dots.has(id) ? dotBox(at(id), r) : nodeBox(at(id), graph.widths.get(id) ?? 0))
  const meeting = graph.links.filter(({ fromId, toId }) => overlap(between(at(fromId), at(toId)), seen))
  const isTold = (link: GraphLink) =>
    touches(link, choice) ||
    ((boxes.has(link.fromId) || boxes.has(link.toId)) && !dots.has(link.fromId) && !dots.has(link.toId))
  const { told = [], untold = [] } = Object.groupBy(meeting, (link) => (isTold(link) ? 'told' : 'untold'))
  const taken = new BoxGrid(128)
  for (const box of boxes.values()) taken.add(box)
  const links = linkItems(told, { boxOf, asides: graph.asides, choice, taken, always: false })
  const lines = [
    ...crowdLines(
      bySquare(untold, ({ fromId, toId }) => middle(at(fromId), at(toId))),
      at,
    ),
    ...bySquare(links, ({ line }) => middle(line.from, line.to)).flatMap(({ marks }) => marks),
  ]
  return {
    ground: merged([...lines.sort(byTone), ...crowdDots(graph.nodes, dots, at, r)]),
    links,
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

/** Radius of dots, px; the more is in sight the smaller they are. */
function dotSize(inSight: number): number {
  return Math.min(4, Math.max(1.75, 60 / Math.sqrt(inSight)))
}

function dotBox([x, y]: Point, r: number): Box {
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r }
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

/** Px between boxes: the more is in sight, the more of it is seen between them. */
const [leastRoom, mostRoom] = [6, 36]

/** The entities within a rectangle: what has room for its box, and the rest. What is chosen has it always. */
function boxesIn(seen: Box, { graph, choice, at }: Measured): { boxes: Map<string, Box>; dots: Set<string> } {
  const near = nearChoice(graph, choice)
  const inSight = graph.ranked.filter(({ id }) => overlap(nodeBox(at(id), graph.widths.get(id) ?? 0), seen))
  const first = inSight.toSorted((a, b) => (near.get(b.id) ?? 0) - (near.get(a.id) ?? 0))
  const room = Math.min(mostRoom, leastRoom + first.length / 40)
  const taken = new BoxGrid(128)
  const boxes = new Map<string, Box>()
  const dots = new Set<string>()
  for (const { id } of first) {
    const box = nodeBox(at(id), graph.widths.get(id) ?? 0)
    if (near.get(id) !== 2 && taken.isTaken(box)) dots.add(id)
    else {
      taken.add({ x: box.x - room, y: box.y - room, w: box.w + 2 * room, h: box.h + 2 * room })
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

/** Lines whose relation cannot be told, by strength; contested ones are red. */
function crowdLines(links: readonly GraphLink[], at: At): PathMark[] {
  return links.map(({ fromId, toId, sources, contested }) => {
    const d = `M${whole(at(fromId))}L${whole(at(toId))}`
    if (contested) return { shape: 'path', d, stroke: 'bad', opacity: 0.7 }
    return { shape: 'path', d, stroke: 'line-2', width: Math.max(1, Math.min(3, sources)) / 2 + 0.5 }
  })
}

const order: { readonly [T in Tone]?: number } = { 'line-2': -2, bad: -1, accent: 1 }

/** What is quiet lies below, what is chosen on top. */
function byTone(a: PathMark, b: PathMark): number {
  return (order[a.stroke ?? a.fill ?? 'fg'] ?? 0) - (order[b.stroke ?? b.fill ?? 'fg'] ?? 0)
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** By squares of the window: what is painted together lies together, so that a part of the window paints little else. */
function bySquare<T>(all: readonly T[], placeOf: (one: T) => Point): T[] {
  const side = 160
  const keyed = all.map((one) => {
    const [x, y] = placeOf(one)
    return { one, key: Math.floor(y / side) * 1000 + Math.floor(x / side) }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
}

const whole = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`

function crowdDots(nodes: readonly GraphNode[], dots: ReadonlySet<string>, at: At, r: number): PathMark[] {
  const shown = nodes.filter(({ id }) => dots.has(id))
  return bySquare(shown, ({ id }) => at(id)).map(({ id, type }) => ({
    shape: 'path',
    d: dotPath(at(id), r),
    fill: toneOfType[type],
  }))
}

function dotPath([x, y]: Point, r: number): string {
  return `M${Math.round(x - r)} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}
