import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipRing } from '#shared/analysis/figures/clip-ring.ts'
import { type MapPlace, mapBounds, mapDots, mapDrawing, mapLayout } from '#shared/analysis/figures/map.ts'
import {
  countriesOf,
  groundPoint,
  outline,
  positionAt,
  scaleBar,
  type WorldTopology,
  worldWidth,
} from '#shared/analysis/figures/map-ground.ts'
import { svgDocument } from '#shared/analysis/figures/svg.ts'
import { coordinateWords, readCoordinates } from '#shared/places/coordinates.ts'

const require = createRequire(import.meta.url)
const topology = (detail: string) =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${detail}.json`), 'utf8')) as WorldTopology
const coarse = countriesOf(topology('110m'))

function place(id: string, latitude: number, longitude: number, events = 0, mentions = 1): MapPlace {
  return { id, name: `Place ${id}`, type: 'place', latitude, longitude, events, mentions, literal: 0 }
}

const everywhere = { x: 0, y: 0, w: worldWidth, h: worldWidth }

describe('the ground', () => {
  it('a position and its point lead to each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -84, max: 84, noNaN: true }),
        fc.double({ min: -179.9, max: 179.9, noNaN: true }),
        (latitude, longitude) => {
          const back = positionAt(...groundPoint(latitude, longitude))
          expect(back?.latitude).toBeCloseTo(latitude, 4)
          expect(back?.longitude).toBeCloseTo(longitude, 4)
        },
      ),
    )
    expect(positionAt(-1, worldWidth / 2)).toBeNull()
    expect(positionAt(worldWidth / 2, -worldWidth)).toBeNull()
  })

  it('has the countries, each with an outline around its name', () => {
    const france = coarse.find(({ name }) => name === 'France')
    expect(coarse.length).toBeGreaterThan(170)
    const fine = france ? outline(france, everywhere, 1) : ''
    const rough = france ? outline(france, everywhere, 400) : ''
    expect(fine.startsWith('M')).toBe(true)
    expect(france && outline(france, { x: 0, y: 0, w: 9, h: 9 }, 1)).toBe('')
    expect(rough.length).toBeLessThan(fine.length / 2)
    expect(positionAt(france?.label.x ?? 0, france?.label.y ?? 0)?.latitude).toBeCloseTo(46.5, 0)
  })

  it('an outline is cut at the edges of what is seen', () => {
    const square = [0, 0, 10, 0, 10, 10, 0, 10]
    expect(clipRing(square, { x: -5, y: -5, w: 30, h: 30 })).toBe(square)
    expect(clipRing(square, { x: 20, y: 0, w: 5, h: 5 })).toEqual([])
    const cut = clipRing(square, { x: 5, y: -5, w: 30, h: 10 })
    expect(Math.min(...cut.filter((_, at) => at % 2 === 0))).toBe(5)
    expect(Math.max(...cut.filter((_, at) => at % 2 === 1))).toBe(5)
  })

  it('a scale is a round length no wider than asked', () => {
    const bar = scaleBar({ y: groundPoint(60, 0)[1], scale: 0.1 }, 100)
    expect(bar.words).toBe('200 km')
    expect(bar.width).toBeGreaterThan(20)
    expect(bar.width).toBeLessThanOrEqual(100)
  })
})

describe('dots', () => {
  const places = [place('a', 59.4, 24.7, 2, 3), place('b', 59.5, 24.8), place('c', 40, 0)]

  it('places too near each other are one dot with the most named first, apart when looked at nearer', () => {
    expect(mapDots(places, 0.01).map((dot) => dot.places.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
    expect(mapDots(places, 2)).toHaveLength(3)
    const [first] = mapDots(places, 0.01)
    expect(first?.radius).toBeGreaterThan(mapDots([place('c', 40, 0)], 1)[0]?.radius ?? 0)
  })

  it('every place is in exactly one dot, whatever the scale, and names never lie on each other', () => {
    const one = fc.record({
      latitude: fc.double({ min: -60, max: 70, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      mentions: fc.nat(40),
      literal: fc.nat(40),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.double({ min: 0.005, max: 5, noNaN: true }), (given, scale) => {
        const many = given.map((at, index) => place(`p${index}`, at.latitude, at.longitude, 0, at.mentions))
        const dots = mapDots(many, scale)
        const ids = dots.flatMap((dot) => dot.places.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(many.map(({ id }) => id).toSorted())
        expect(mapLayout({ dots, countries: [], towns: [] }, scale, null).labels.size).toBeLessThanOrEqual(dots.length)
      }),
    )
  })

  it('the chosen place has its name, whatever lies around; a town has one only where there is room', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => place(`p${index}`, 50, 10 + index / 1000, 0, 30 - index))
    const dots = mapDots([...crowd, place('z', 50.05, 10)], 1)
    const layout = mapLayout({ dots, countries: [], towns: [{ name: 'Tolm', latitude: 50, longitude: 10 }] }, 1, 'z')
    expect([...layout.labels.values()].some(({ text }) => text.startsWith('Place z'))).toBe(true)
    expect(layout.towns).toEqual([])
  })
})

describe('a drawing', () => {
  it('shows what lies within its frame, and names its sources', () => {
    const places = [place('a', 59.4, 24.7, 1), place('b', 58.4, 26.7)]
    const { x, y, w, h } = mapBounds(places)
    const frame = { x: x + w / 2, y: y + h / 2, scale: 0.25, width: 880, height: 560 }
    const drawing = mapDrawing({ countries: coarse, places, towns: [], frame, title: 'Map' })
    const svg = svgDocument(drawing)
    expect(svg).toContain('Place a')
    expect(svg).toContain('Estonia')
    expect(svg).not.toContain('Brazil')
    expect(svg).toContain('GeoNames, CC BY 4.0')
    expect(svg.length).toBeLessThan(60_000)
  })

  it('of the whole world is small enough for a brief', () => {
    const frame = { x: worldWidth / 2, y: worldWidth / 2, scale: 0.0088, width: 880, height: 560 }
    const drawing = mapDrawing({ countries: coarse, places: [], towns: [], frame, title: 'Map' })
    expect(JSON.stringify(drawing).length).toBeLessThan(160_000)
  })
})

describe('coordinates', () => {
  it('are read as people write them, latitude first', () => {
    expect(readCoordinates('35.93, 36.63')).toEqual({ latitude: 35.93, longitude: 36.63 })
    expect(readCoordinates('35.93° N 36.63° E')).toEqual({ latitude: 35.93, longitude: 36.63 })
    expect(readCoordinates('-1.5; -78')).toEqual({ latitude: -1.5, longitude: -78 })
    expect(readCoordinates('1.5 S 78 W')).toEqual({ latitude: -1.5, longitude: -78 })
    expect(readCoordinates('95, 10')).toBeNull()
    expect(readCoordinates('Valka 12')).toBeNull()
  })

  it('are written so that they are read again', () => {
    const words = coordinateWords({ latitude: -1.25, longitude: 36.5 })
    expect(words).toBe('1.250° S, 36.500° E')
    expect(readCoordinates(words)).toEqual({ latitude: -1.25, longitude: 36.5 })
  })
})
