import type { BoxGrid } from './box-grid.ts'
import { type Mark, type PathMark, type Run, textWidth } from './drawing.ts'
import type { Box } from './frame.ts'
import type { GraphLink } from './graph.ts'

/** What is chosen in a network. */
export interface NetworkChoice {
  nodeId: string | null
  linkId: string | null
}

/** A relation as it is drawn: its line with an arrow, and its name. */
export interface LinkItem {
  id: string
  line: Line
  marks: PathMark[]
  /** None where there is no room for it. */
  name: Mark[]
}

interface LinkOptions {
  /** The box of either end. */
  boxOf(id: string): Box
  /** How many places beside the middle a line runs, where several run between the same two. */
  asides: ReadonlyMap<string, number>
  choice: NetworkChoice
  /** What names keep clear of; they are added. */
  taken: BoxGrid
  /** Sets every name, where it covers least when there is no room for it. */
  always: boolean
}

/** Relations as lines with their names, which lie on no box and on no other name; those that matter more are set first. */
export function linkItems(links: readonly GraphLink[], options: LinkOptions): LinkItem[] {
  const { choice } = options
  const rank = (link: GraphLink) =>
    Number(link.id === choice.linkId) * 1000 +
    Number(touches(link, choice)) * 500 +
    Number(link.contested) * 200 +
    Math.min(100, link.sources)
  const first = links.toSorted((a, b) => rank(b) - rank(a))
  const items = new Map(first.map((link) => [link.id, linkItem(link, options)]))
  return links.flatMap(({ id }) => items.get(id) ?? [])
}

/** Whether a relation is chosen, or is one of the chosen entity. */
export function touches({ id, fromId, toId }: GraphLink, { nodeId, linkId }: NetworkChoice): boolean {
  return id === linkId || fromId === nodeId || toId === nodeId
}

function linkItem(link: GraphLink, options: LinkOptions): LinkItem {
  const { boxOf, asides, choice } = options
  const aside = asides.get(link.id) ?? 0
  const shift = aside * 26 * (link.fromId < link.toId ? 1 : -1)
  const line = lineBetween(boxOf(link.fromId), boxOf(link.toId), shift)
  const name = nameMarks(link, line, aside, options)
  return { id: link.id, line, marks: lineMarks(link, line, choice, name.length > 0), name }
}

/** How many places beside the middle each relation runs, so that those between the same two do not lie on each other. */
export function sideBySide(links: readonly GraphLink[]): Map<string, number> {
  const pairs = Map.groupBy(links, ({ fromId, toId }) => (fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`))
  return new Map([...pairs.values()].flatMap((pair) => pair.map(({ id }, at) => [id, at - (pair.length - 1) / 2])))
}

type Point = readonly [x: number, y: number]

interface Line {
  from: Point
  to: Point
}

/** The line from box to box, moved aside by `shift` px where several run between the same two. */
export function lineBetween(a: Box, b: Box, shift: number): Line {
  const [ax, ay, bx, by] = [a.x + a.w / 2, a.y + a.h / 2, b.x + b.w / 2, b.y + b.h / 2]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [dx, dy] = [(bx - ax) / length, (by - ay) / length]
  const [sx, sy] = [-dy * shift, dx * shift]
  return { from: leave([ax + sx, ay + sy], [dx, dy], a), to: leave([bx + sx, by + sy], [-dx, -dy], b) }
}

/** Where a ray leaves a box, 4 px outside. */
function leave([x, y]: Point, [dx, dy]: Point, box: Box): Point {
  const toX = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? box.x + box.w : box.x) - x) / dx
  const toY = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? box.y + box.h : box.y) - y) / dy
  const reach = Math.max(0, Math.min(toX, toY)) + 4
  return [x + dx * reach, y + dy * reach]
}

/** A relation's line; what is contested is red where its name is not there to say so. */
function lineMarks(link: GraphLink, { from, to }: Line, choice: NetworkChoice, named: boolean): PathMark[] {
  const chosen = choice.linkId === link.id
  const tone = chosen ? 'accent' : link.contested && !named ? 'bad' : touches(link, choice) ? 'fg-2' : 'fg-3'
  const look = {
    stroke: tone,
    width: link.sources >= 3 ? 2.25 : link.sources === 2 ? 1.5 : 1,
    ...(link.sources < 2 ? { dash: '5 4' } : {}),
  } as const
  const line = { shape: 'path', d: `M${place(from)}L${place(to)}`, ...look } as const
  return link.directed ? [line, { shape: 'path', d: arrow(from, to), fill: tone }] : [line]
}

/** The relation whose line runs nearest to a point, within so many px. */
export function linkNear(items: readonly LinkItem[], point: Point, within: number): string | null {
  let best: { id: string; far: number } | null = null
  for (const { id, line } of items) {
    const far = distance(point, line)
    if (far <= within && (best === null || far < best.far)) best = { id, far }
  }
  return best?.id ?? null
}

function distance([x, y]: Point, { from, to }: Line): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy)
}

const place = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`

function arrow(from: Point, to: Point): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const corner = (turn: number): Point => [to[0] - 9 * Math.cos(angle + turn), to[1] - 9 * Math.sin(angle + turn)]
  return `M${place(to)}L${place(corner(0.42))}L${place(corner(-0.42))}Z`
}

const denied = ' (denied)'

function nameMarks(link: GraphLink, line: Line, aside: number, options: LinkOptions): Mark[] {
  const { label, contested, id } = link
  const chosen = options.choice.linkId === id
  const w = textWidth(contested ? label + denied : label, 12) * (chosen ? 1.06 : 1) + 10
  const needed = options.always || chosen
  const box = boxOfName(spots(line, aside, w, needed), options.taken, needed)
  if (!box) return []
  options.taken.add(box)
  const runs: Run[] = [{ text: label, bold: chosen }, ...(contested ? [{ text: denied, tone: 'bad' } as const] : [])]
  const tone = chosen ? 'fg' : 'fg-2'
  return [
    { shape: 'rect', ...box, fill: 'bg-2' },
    { shape: 'text', x: box.x + w / 2, y: box.y + 13, size: 12, tone, anchor: 'middle', runs },
  ]
}

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
const nameHeight = 18

/** So much of a line is seen beside a name that stands on it, px. */
const leastLine = 28

/**
 * Where a name may stand: on its line from the wanted place outwards as long as that shows beside it, then close by, or
 * farther off where it is needed.
 */
function spots({ from, to }: Line, aside: number, w: number, farther: boolean): Box[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const wanted = Math.min(0.8, Math.max(0.2, 0.5 + aside * 0.2))
  const near = [wanted, ...shares.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))]
  const across = (Math.abs(dx) * nameHeight + Math.abs(dy) * w) / length / 2 + 2
  const along = (Math.abs(dx) * w + Math.abs(dy) * nameHeight) / length
  const beside = (farther ? [1, 1.8, 2.6] : [1]).flatMap((times) => [times * across, -times * across])
  const offs = length < along + leastLine ? beside : [0, ...beside]
  return offs.flatMap((off) =>
    near.map((share): Box => {
      const x = from[0] + dx * share - (dy / length) * off
      const y = from[1] + dy * share + (dx / length) * off
      return { x: x - w / 2, y: y - nameHeight / 2, w, h: nameHeight }
    }),
  )
}

function boxOfName(boxes: readonly Box[], taken: BoxGrid, needed: boolean): Box | undefined {
  const free = boxes.find((box) => !taken.isTaken(box))
  if (free || !needed) return free
  const costs = boxes.map((box) => taken.covered(box))
  return boxes[costs.indexOf(Math.min(...costs))]
}
