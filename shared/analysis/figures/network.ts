import { cutTo, type Drawing, type Mark, type Part, type Run, textWidth, toneOfType } from './drawing.ts'
import type { Graph, GraphLink, GraphNode } from './graph.ts'
import type { Places } from './network-layout.ts'
import { typeIcons } from './type-icons.ts'

/** A rectangle in px. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** What is chosen in a network. */
export interface NetworkChoice {
  nodeId: string | null
  linkId: string | null
}

const nodeHeight = 30
const labelRoom = 190

/** The box of an entity around its place. */
function nodeBox({ id, name }: GraphNode, places: Places): Box {
  const [x, y] = places[id] ?? [0, 0]
  const w = Math.round(textWidth(cutTo(name, labelRoom), 13.4) + 46)
  return { x: x - w / 2, y: y - nodeHeight / 2, w, h: nodeHeight }
}

/** The rectangle around all entities, with room at the edges. */
export function networkBounds({ nodes }: Graph, places: Places): Box {
  const boxes = nodes.map((node) => nodeBox(node, places))
  const room = 32
  if (boxes.length === 0) return { x: -room, y: -room, w: 2 * room, h: 2 * room }
  const x = Math.min(...boxes.map((box) => box.x)) - room
  const y = Math.min(...boxes.map((box) => box.y)) - room
  const right = Math.max(...boxes.map((box) => box.x + box.w)) + room
  const bottom = Math.max(...boxes.map((box) => box.y + box.h)) + room
  return { x, y, w: right - x, h: bottom - y }
}

/** Relations as lines with their names, each with its id. */
export function linkItems(
  { nodes, links }: Graph,
  places: Places,
  choice: NetworkChoice,
): { id: string; marks: Mark[] }[] {
  const boxes = new Map(nodes.map((node) => [node.id, nodeBox(node, places)]))
  const pairs = Map.groupBy(links, ({ fromId, toId }) => [fromId, toId].toSorted().join(' '))
  return links.flatMap((link) => {
    const [from, to] = [boxes.get(link.fromId), boxes.get(link.toId)]
    const beside = pairs.get([link.fromId, link.toId].toSorted().join(' ')) ?? [link]
    if (!from || !to) return []
    const aside = beside.indexOf(link) - (beside.length - 1) / 2
    const line = lineBetween(from, to, aside * 26 * (link.fromId < link.toId ? 1 : -1))
    return [{ id: link.id, marks: lineMarks(link, line, Math.min(0.8, Math.max(0.2, 0.5 + aside * 0.2)), choice) }]
  })
}

interface Line {
  from: [number, number]
  to: [number, number]
}

/** The line from box to box, moved aside by `shift` px where several run between the same two. */
export function lineBetween(a: Box, b: Box, shift: number): Line {
  const [ax, ay, bx, by] = [a.x + a.w / 2, a.y + a.h / 2, b.x + b.w / 2, b.y + b.h / 2]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [dx, dy] = [(bx - ax) / length, (by - ay) / length]
  const [sx, sy] = [-dy * shift, dx * shift]
  const start: [number, number] = [ax + sx, ay + sy]
  const end: [number, number] = [bx + sx, by + sy]
  return { from: leave(start, [dx, dy], a), to: leave(end, [-dx, -dy], b) }
}

/** Where a ray leaves a box, 4 px outside. */
function leave([x, y]: [number, number], [dx, dy]: [number, number], box: Box): [number, number] {
  const toX = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? box.x + box.w : box.x) - x) / dx
  const toY = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? box.y + box.h : box.y) - y) / dy
  const reach = Math.max(0, Math.min(toX, toY)) + 4
  return [x + dx * reach, y + dy * reach]
}

/** A relation's line, with its name at a share of its length. */
function lineMarks(link: GraphLink, { from, to }: Line, share: number, choice: NetworkChoice): Mark[] {
  const chosen = choice.linkId === link.id
  const near = chosen || choice.nodeId === link.fromId || choice.nodeId === link.toId
  const tone = chosen ? 'accent' : near ? 'fg-2' : 'fg-3'
  const look = {
    stroke: tone,
    width: link.sources >= 3 ? 2.25 : link.sources === 2 ? 1.5 : 1,
    ...(link.sources < 2 ? { dash: '5 4' } : {}),
  } as const
  const d = `M${place(from)}L${place(to)}`
  return [
    { shape: 'path', d, ...look },
    ...(link.directed ? [{ shape: 'path', d: arrow(from, to), fill: tone } as const] : []),
    ...labelMarks(link, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], chosen),
  ]
}

const place = ([x, y]: [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`

function arrow(from: [number, number], to: [number, number]): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const corner = (turn: number): [number, number] => [
    to[0] - 9 * Math.cos(angle + turn),
    to[1] - 9 * Math.sin(angle + turn),
  ]
  return `M${place(to)}L${place(corner(0.42))}L${place(corner(-0.42))}Z`
}

function labelMarks({ label, contested }: GraphLink, [x, y]: [number, number], chosen: boolean): Mark[] {
  const denied = contested ? ' (denied)' : ''
  const w = textWidth(label + denied, 12) * (chosen ? 1.06 : 1) + 10
  const runs: Run[] = [{ text: label, bold: chosen }, ...(contested ? [{ text: denied, tone: 'bad' } as const] : [])]
  return [
    { shape: 'rect', x: x - w / 2, y: y - 9, w, h: 18, fill: 'bg-2' },
    { shape: 'text', x, y: y + 4, size: 12, tone: chosen ? 'fg' : 'fg-2', anchor: 'middle', runs },
  ]
}

/** An entity: a box with the icon of its type and its name. */
export function nodeParts(node: GraphNode, places: Places, chosen: boolean): Part[] {
  const box = nodeBox(node, places)
  const tone = toneOfType[node.type]
  return [
    {
      x: box.x,
      y: box.y,
      marks: [
        {
          shape: 'rect',
          x: 0,
          y: 0,
          w: box.w,
          h: box.h,
          r: 6,
          fill: 'bg-2',
          stroke: chosen ? 'fg-2' : 'line-2',
          width: chosen ? 1.75 : 1,
        },
        { shape: 'rect', x: 6, y: 5, w: 20, h: 20, r: 4, fill: tone, opacity: 0.12 },
        {
          shape: 'text',
          x: 33,
          y: 19.5,
          runs: [{ text: cutTo(node.name, labelRoom), bold: chosen }],
          whole: node.name,
        },
      ],
    },
    {
      x: box.x + 9,
      y: box.y + 8,
      scale: 14 / 24,
      marks: [{ shape: 'path', d: typeIcons[node.type], stroke: tone, width: 1.9 }],
    },
  ]
}

/** A graph too large for boxes: lines by strength and dots by type, few shapes in all; `size` is a dot's radius in px. */
export function crowdMarks({ nodes, links }: Graph, places: Places, size: number): Mark[] {
  const segment = ({ fromId, toId }: GraphLink) => {
    const [from, to] = [places[fromId] ?? [0, 0], places[toId] ?? [0, 0]]
    return `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`
  }
  const drawn = (of: GraphLink[]) => of.map(segment).join('')
  const strength = Map.groupBy(links, ({ sources }) => Math.min(3, sources))
  const lines = [...strength].flatMap(([sources, of]) =>
    inGroups(of).map(
      (group): Mark => ({
        shape: 'path',
        d: drawn(group),
        stroke: 'line-2',
        width: (sources / 12) * size,
      }),
    ),
  )
  const contested = links.filter((link) => link.contested)
  const dots = [...Map.groupBy(nodes, ({ type }) => type)].map(
    ([type, of]): Mark => ({
      shape: 'path',
      d: of.map(({ id }) => dot(places[id] ?? [0, 0], size)).join(''),
      fill: toneOfType[type],
    }),
  )
  return [
    ...lines,
    ...(contested.length > 0
      ? [{ shape: 'path', d: drawn(contested), stroke: 'bad', width: size / 6, opacity: 0.8 } as const]
      : []),
    ...dots,
  ]
}

/** Few lines a path: one path of thousands is slow to paint. */
function inGroups<T>(all: readonly T[]): T[][] {
  const size = 25
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}

function dot([x, y]: readonly [number, number], r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

/** A whole network as one figure, for files and briefs. */
export function networkDrawing(graph: Graph, places: Places, title: string): Drawing {
  const { x, y, w, h } = networkBounds(graph, places)
  const none: NetworkChoice = { nodeId: null, linkId: null }
  const nodes = graph.nodes.flatMap((node) => nodeParts(node, places, false))
  const parts = [{ x: 0, y: 0, marks: linkItems(graph, places, none).flatMap(({ marks }) => marks) }, ...nodes]
  return { width: w, height: h, title, parts: parts.map((part) => ({ ...part, x: part.x - x, y: part.y - y })) }
}
