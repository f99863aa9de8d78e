import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { clipRing, type Ring } from './clip-ring.ts'
import { type Box, type Frame, overlap } from './frame.ts'

/** Borders as world-atlas ships them. */
export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** A country on the ground of the map (units of `worldWidth`). */
export interface Country {
  name: string
  box: Box
  /** Its outlines. */
  rings: readonly Ring[]
  /** Where its name stands, in the middle of its largest part, and how wide that is. */
  label: { x: number; y: number; width: number }
  shape: GeoPermissibleObjects
}

/** The map is Mercator's; its ground is so many units wide, so that whole numbers are exact to half a kilometre. */
export const worldWidth = 100_000

/** Farther north and south the map does not reach. */
const farthest = 84

const projection = geoMercator()
  .scale(worldWidth / (2 * Math.PI))
  .translate([worldWidth / 2, worldWidth / 2])
  .precision(0)

/** Where a position lies on the ground. */
export function groundPoint(latitude: number, longitude: number): [x: number, y: number] {
  const within = Math.max(-farthest, Math.min(farthest, latitude))
  return projection([longitude, within]) ?? [0, 0]
}

/** The position of a point of the ground, to five decimals (a metre); null beside the map. */
export function positionAt(x: number, y: number): { latitude: number; longitude: number } | null {
  if (x < 0 || x > worldWidth) return null
  const [longitude = 0, latitude = 0] = projection.invert?.([x, y]) ?? []
  if (Math.abs(latitude) > farthest + 1e-6) return null
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** Mercator's map has no room for it. */
const leftOut = 'Antarctica'

/** The countries of a topology. */
export function countriesOf(topology: WorldTopology): Country[] {
  return [...countryByCountry(topology)].flat()
}

/** The countries of a topology one by one: they are many points, and something else may be done between them. */
export function* countryByCountry(topology: WorldTopology): Generator<Country[]> {
  for (const shape of shapesOf(topology)) yield countryOf(shape)
}

const shapesOf = (topology: WorldTopology) => feature(topology, topology.objects.countries).features

function countryOf(shape: ReturnType<typeof shapesOf>[number]): Country[] {
  const { geometry, properties } = shape
  if (properties.name === leftOut) return []
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const path = geoPath(projection).digits(0)
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const areas = parts.map((coordinates) => path.area({ type: 'Polygon', coordinates }))
  const largest = parts[areas.indexOf(Math.max(...areas))] ?? []
  const middle: GeoPermissibleObjects = { type: 'Polygon', coordinates: largest }
  const [x, y] = path.centroid(middle)
  const width = boxOf(path.bounds(middle)).w
  return [
    { name: properties.name, box: boxOf(path.bounds(shape)), rings: ringsOf(shape), label: { x, y, width }, shape },
  ]
}

/** The outlines as they are projected, cut at the edge of the map. */
function ringsOf(shape: GeoPermissibleObjects): number[][] {
  const rings: number[][] = []
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      rings.push([x, y])
    },
    lineTo: (x, y) => {
      rings.at(-1)?.push(x, y)
    },
    arc: () => undefined,
    closePath: () => undefined,
  })(shape)
  return rings
}

/**
 * What of a country's outline lies within a stretch of the ground, as SVG path data, without what is finer than so many
 * units. So drawing it costs what is seen and not what is known.
 */
export function outline({ rings, box }: Country, within: Box, finest: number): string {
  if (!overlap(box, within)) return ''
  return rings.map((ring) => ringPath(clipRing(ring, within), finest)).join('')
}

function ringPath(ring: Ring, finest: number): string {
  const kept: string[] = []
  let [x, y] = [Number.NEGATIVE_INFINITY, 0]
  for (let at = 0; at < ring.length; at += 2) {
    const [nextX = 0, nextY = 0] = [ring[at], ring[at + 1]]
    if (Math.abs(nextX - x) < finest && Math.abs(nextY - y) < finest) continue
    ;[x, y] = [nextX, nextY]
    kept.push(`${Math.round(x)} ${Math.round(y)}`)
  }
  return kept.length < 3 ? '' : `M${kept.join('L')}Z`
}

function boxOf([[left, top], [right, bottom]]: [[number, number], [number, number]]): Box {
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** A country's outline within a frame, in px; empty where nothing of it is seen. */
export function outlineIn(frame: Frame, { shape, box }: Country): string {
  if (!meets(box, frame)) return ''
  const { x, y, scale, width, height } = frame
  const framed = geoMercator()
    .scale((worldWidth * scale) / (2 * Math.PI))
    .translate([width / 2 + (worldWidth / 2 - x) * scale, height / 2 + (worldWidth / 2 - y) * scale])
    .precision(0)
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ])
  return geoPath(framed).digits(1)(shape) ?? ''
}

/** Says whether a stretch of the ground is within a frame. */
export function meets({ x, y, w, h }: Box, frame: Frame): boolean {
  const [halfWidth, halfHeight] = [frame.width / 2 / frame.scale, frame.height / 2 / frame.scale]
  return (
    x < frame.x + halfWidth && x + w > frame.x - halfWidth && y < frame.y + halfHeight && y + h > frame.y - halfHeight
  )
}

const equator = 40_075_017

/** A round length that is at most so many px wide in the middle of a frame. */
export function scaleBar(frame: Pick<Frame, 'y' | 'scale'>, widest: number): { width: number; words: string } {
  const latitude = positionAt(worldWidth / 2, frame.y)?.latitude ?? 0
  const metres = (equator * Math.cos((latitude * Math.PI) / 180)) / (worldWidth * frame.scale)
  const power = 10 ** Math.floor(Math.log10(metres * widest))
  const length = [5, 2, 1].map((step) => step * power).find((one) => one <= metres * widest) ?? power
  return { width: length / metres, words: length < 1000 ? `${length} m` : `${(length / 1000).toLocaleString('en')} km` }
}

/** From so many px a unit on, the finer outlines (1:50 million) are drawn instead of the coarse ones (1:110 million). */
export const fineFrom = 0.024
