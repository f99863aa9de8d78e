import type { EntityType } from '../../model/entity.ts'
import { BoxGrid } from './box-grid.ts'
import { cutTo, type Drawing, type Look, type Mark, type Part, textWidth, toneOfType } from './drawing.ts'
import type { Box, Frame } from './frame.ts'
import { type Country, groundPoint, meets, outlineIn, scaleBar } from './map-ground.ts'

/** A place with a position, and how much of the project is there. */
export interface MapPlace {
  id: string
  name: string
  type: EntityType
  latitude: number
  longitude: number
  events: number
  mentions: number
  /** Mentions that only name it literally and stand for somebody else. */
  literal: number
}

/** One dot: a place, or several that lie too near each other to be told apart; the one with the most first. */
export interface MapDot {
  /** In units of the ground. */
  x: number
  y: number
  /** In px. */
  radius: number
  places: readonly MapPlace[]
}

/** Where a dot's name stands, in px from the dot. */
export interface DotLabel {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  text: string
}

const weightOf = ({ events, mentions, literal }: MapPlace) => events + mentions + literal
const weightIn = (places: readonly MapPlace[]) => places.reduce((sum, place) => sum + weightOf(place), 0)

/** Radius in px: the dot's area grows with what is there. */
function radiusOf(places: readonly MapPlace[]): number {
  return Math.min(20, 4 + 1.8 * Math.sqrt(weightIn(places)))
}

/** Dots farther apart than this, in px, are never one. */
const reach = 32

/** Places as dots at a scale (px per unit); those whose dots would lie on each other are one. */
export function mapDots(places: readonly MapPlace[], scale: number): MapDot[] {
  const ordered = places.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
  const dots: GrowingDot[] = []
  const squares = new Map<string, GrowingDot[]>()
  for (const place of ordered) {
    const [x, y] = groundPoint(place.latitude, place.longitude)
    const [column, row] = [Math.floor((x * scale) / reach), Math.floor((y * scale) / reach)]
    const own = radiusOf([place])
    const near = around(column, row)
      .flatMap((key) => squares.get(key) ?? [])
      .find((dot) => Math.hypot(dot.x - x, dot.y - y) * scale < dot.radius + own * 0.4)
    if (near) {
      near.places.push(place)
      near.radius = radiusOf(near.places)
      continue
    }
    const dot = { x, y, radius: own, places: [place] }
    dots.push(dot)
    const key = `${column} ${row}`
    const square = squares.get(key)
    if (square) square.push(dot)
    else squares.set(key, [dot])
  }
  return dots
}

interface GrowingDot extends MapDot {
  radius: number
  places: MapPlace[]
}

function around(column: number, row: number): string[] {
  const steps = [0, -1, 1]
  return steps.flatMap((across) => steps.map((down) => `${column + across} ${row + down}`))
}

const labelSize = 12
const labelRoom = 170
const lineHeight = 15

/** A town or country for orientation, with room for its name. In px of the ground at a scale. */
export interface TownMark {
  x: number
  y: number
  name: string
}

/** What has a name on a map. */
interface Named {
  dots: readonly MapDot[]
  countries: readonly Country[]
  towns: readonly Town[]
}

/**
 * Names of dots where there is room for them, the largest dots first and always that of `chosenId`; then of countries
 * and towns, as far as they lie on nothing.
 */
export function mapLayout(
  { dots, countries, towns }: Named,
  scale: number,
  chosenId: string | null,
): { labels: Map<MapDot, DotLabel>; countries: TownMark[]; towns: TownMark[] } {
  const taken = new BoxGrid(64)
  for (const { x, y, radius } of dots) {
    taken.add({ x: x * scale - radius, y: y * scale - radius, w: 2 * radius, h: 2 * radius })
  }
  const labels = dotLabels(dots, scale, chosenId, taken)
  const names = countries.flatMap((country) => countryName(country, scale, taken))
  return { labels, countries: names, towns: towns.flatMap((town) => townMark(town, scale, taken)) }
}

/** A town as far as the map needs to know it. */
interface Town {
  name: string
  latitude: number
  longitude: number
}

/** A country has its name where it is wide enough for it. */
function countryName({ name, label }: Country, scale: number, taken: BoxGrid): TownMark[] {
  const [x, y, w] = [label.x * scale, label.y * scale, textWidth(name, labelSize)]
  if (w + 8 > label.width * scale) return []
  return freely({ x: x - w / 2, y: y - 12, w, h: 16 }, taken) ? [{ x, y, name }] : []
}

/** Takes a box where nothing else has it. */
function freely(box: Box, taken: BoxGrid): boolean {
  if (taken.isTaken(box)) return false
  taken.add(box)
  return true
}

function townMark({ name, latitude, longitude }: Town, scale: number, taken: BoxGrid): TownMark[] {
  const [x, y] = groundPoint(latitude, longitude).map((unit) => unit * scale) as [number, number]
  const box = { x: x - 6, y: y - 8, w: textWidth(name, labelSize) + 16, h: 16 }
  return freely(box, taken) ? [{ x, y, name }] : []
}

/** More names than this nobody reads at once, and they are slow to set. */
const mostNames = 100

/** Adds the boxes of the names to those that are taken. */
function dotLabels(
  dots: readonly MapDot[],
  scale: number,
  chosenId: string | null,
  taken: BoxGrid,
): Map<MapDot, DotLabel> {
  const labels = new Map<MapDot, DotLabel>()
  const isChosen = (dot: MapDot) => dot.places.some(({ id }) => id === chosenId)
  for (const dot of dots.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))) {
    if (labels.size === mostNames) break
    const text = nameOf(dot, chosenId)
    const places = labelPlaces(dot.radius + (isChosen(dot) ? 4 : 0), textWidth(text, labelSize))
    const free = places.find(({ box }) => !taken.isTaken(moved(box, dot, scale)))
    const chosen = free ?? (isChosen(dot) ? places[0] : undefined)
    if (!chosen) continue
    taken.add(moved(chosen.box, dot, scale))
    labels.set(dot, { ...chosen.at, text })
  }
  return labels
}

function nameOf({ places }: MapDot, chosenId: string | null): string {
  const first = places.find(({ id }) => id === chosenId) ?? places[0]
  const others = places.length > 1 ? ` +${places.length - 1}` : ''
  return cutTo(first?.name ?? '', labelRoom, labelSize) + others
}

/** Right of the dot, left of it, above and below. */
function labelPlaces(radius: number, w: number): { at: Omit<DotLabel, 'text'>; box: Box }[] {
  const [gap, h] = [radius + 4, lineHeight]
  return [
    { at: { x: gap, y: 4, anchor: 'start' }, box: { x: gap, y: -h / 2, w, h } },
    { at: { x: -gap, y: 4, anchor: 'end' }, box: { x: -gap - w, y: -h / 2, w, h } },
    { at: { x: 0, y: -gap, anchor: 'middle' }, box: { x: -w / 2, y: -gap - h + 3, w, h } },
    { at: { x: 0, y: gap + 9, anchor: 'middle' }, box: { x: -w / 2, y: gap - 3, w, h } },
  ]
}

function moved({ x, y, w, h }: Box, dot: MapDot, scale: number): Box {
  return { x: x + dot.x * scale, y: y + dot.y * scale, w, h }
}

/** Names keep clear of borders by a rim only where they are few: rims are slow to paint. */
export const rimmedAtMost = 120

/** A line round a place whose name only stands for somebody else. */
export const literalDash = '3 2'

/** A dot and its name around its middle: filled where something happened, hollow where it is only named, dashed where only its name stands for somebody. */
export function dotMarks(dot: MapDot, label: DotLabel | undefined, how: { chosen: boolean; rim: boolean }): Mark[] {
  const { chosen, rim } = how
  const [first] = dot.places
  const tone = toneOfType[first?.type ?? 'place']
  const happened = dot.places.some(({ events }) => events > 0)
  const named = dot.places.some(({ mentions, literal }) => mentions > 0 || literal === 0)
  const ring: Look = happened
    ? { fill: tone, stroke: 'bg-2', width: 1.5, opacity: 0.9 }
    : { fill: 'bg-2', stroke: tone, width: 2, ...(named ? {} : { dash: literalDash }) }
  return [
    ...(chosen ? [{ shape: 'circle', x: 0, y: 0, r: dot.radius + 3.5, stroke: 'fg', width: 2 } as const] : []),
    { shape: 'circle', x: 0, y: 0, r: dot.radius, ...ring },
    ...(label ? [textMark(label, { tone: 'fg', bold: chosen, rim })] : []),
  ]
}

interface TextLook {
  tone: 'fg' | 'fg-3'
  bold?: boolean
  rim?: boolean
}

function textMark({ x, y, anchor, text }: DotLabel, { tone, bold = false, rim = false }: TextLook): Mark {
  const runs = [bold ? { text, bold } : { text }]
  return { shape: 'text', x, y, anchor, size: labelSize, tone, runs, ...(rim ? { halo: 'bg-2' } : {}) }
}

/** Towns for orientation: small and quiet. */
export function townMarks(towns: readonly TownMark[]): Mark[] {
  return towns.flatMap(({ x, y, name }): Mark[] => [
    { shape: 'circle', x, y, r: 2, fill: 'fg-3' },
    textMark({ x: x + 5, y: y + 4, anchor: 'start', text: name }, { tone: 'fg-3' }),
  ])
}

/** How land and borders are inked. */
export const landLook = { fill: 'fill-2', stroke: 'line-3', width: 0.6 } as const satisfies Look

/** The rectangle of the ground around all places, with room at the edges; the inhabited world where there are none. */
export function mapBounds(places: readonly MapPlace[]): Box {
  if (places.length === 0) return boxAround([groundPoint(72, -170), groundPoint(-54, 179)], 0)
  return boxAround(
    places.map(({ latitude, longitude }) => groundPoint(latitude, longitude)),
    leastRoom,
  )
}

/** About four degrees. */
const leastRoom = 1100

function boxAround(points: readonly [number, number][], least: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [w, h] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const room = Math.max(least, Math.max(w, h) * 0.12)
  return least === 0 ? { x: left, y: top, w, h } : { x: left - room, y: top - room, w: w + 2 * room, h: h + 2 * room }
}

/** Whose data a map is drawn from. */
export const mapSources = 'Places: GeoNames, CC BY 4.0. Borders: Natural Earth.'

interface MapDrawing {
  countries: readonly Country[]
  places: readonly MapPlace[]
  towns: readonly Town[]
  frame: Frame
  title: string
}

/** The map within a frame, with a scale and whose data it is. */
export function mapDrawing({ countries, places, towns, frame, title }: MapDrawing): Drawing {
  const { x, y, scale, width, height } = frame
  const [left, top] = [width / 2 - x * scale, height / 2 - y * scale]
  const land = countries.map((country) => outlineIn(frame, country)).filter((d) => d !== '')
  const seen = mapDots(places, scale).filter((dot) => meets({ x: dot.x, y: dot.y, w: 0, h: 0 }, frame))
  const named = countries.filter(({ label }) => meets({ x: label.x, y: label.y, w: 0, h: 0 }, frame))
  const layout = mapLayout({ dots: seen, countries: named, towns }, scale, null)
  const dots = seen.map(
    (dot): Part => ({
      x: left + dot.x * scale,
      y: top + dot.y * scale,
      marks: dotMarks(dot, layout.labels.get(dot), { chosen: false, rim: seen.length <= rimmedAtMost }),
    }),
  )
  return {
    width,
    height,
    title,
    parts: [
      { x: 0, y: 0, marks: land.map((d) => ({ shape: 'path', d, ...landLook })) },
      { x: left, y: top, marks: [...layout.countries.map(countryMark), ...townMarks(layout.towns)] },
      ...dots.toReversed(),
      { x: 0, y: 0, marks: footMarks(frame) },
    ],
  }
}

/** A country's name, quieter than a place's. */
export function countryMark({ x, y, name }: TownMark): Mark {
  return textMark({ x, y, anchor: 'middle', text: name }, { tone: 'fg-3' })
}

function footMarks(frame: Frame): Mark[] {
  const { width, height } = frame
  const bar = scaleBar(frame, 110)
  const foot = height - 10
  return [
    {
      shape: 'path',
      d: `M10 ${foot - 5}V${foot}H${10 + Math.round(bar.width)}V${foot - 5}`,
      stroke: 'fg-2',
      width: 1.25,
    },
    textMark({ x: 18 + bar.width, y: foot, anchor: 'start', text: bar.words }, { tone: 'fg', rim: true }),
    textMark({ x: width - 10, y: foot, anchor: 'end', text: mapSources }, { tone: 'fg-3', rim: true }),
  ]
}
