import type { MapPlace } from '../analysis/figures/map.ts'
import type { Location } from '../model/entity.ts'
import { coordinateWords } from '../places/coordinates.ts'
import { formatCount, formatNumber } from './format.ts'
import type { MapShown } from './map-places.ts'

/** What a map shows of how much. */
export function mapWords({ places, placed, unplaced }: MapShown): string {
  const shown =
    places.length === placed
      ? formatCount(placed, 'place')
      : `${formatNumber(places.length)} of ${formatCount(placed, 'place')}`
  return unplaced.length === 0 ? shown : `${shown}, ${formatNumber(unplaced.length)} not on the map`
}

/** What is at a place. */
export function placeWords({ events, mentions, literal }: Pick<MapPlace, 'events' | 'mentions' | 'literal'>): string {
  const parts = [
    ...(events > 0 ? [formatCount(events, 'event')] : []),
    ...(mentions > 0 ? [formatCount(mentions, 'mention')] : []),
    ...(literal > 0 ? [`${formatNumber(literal)} literally named`] : []),
  ]
  return parts.length === 0 ? 'nothing that passes the filters' : parts.join(', ')
}

const names = new Intl.DisplayNames('en', { type: 'region' })

/** A country by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/** Where something is: the place of the list it was taken from, else its coordinates. */
export function locationWords(location: Location): string {
  const { name, country } = location
  if (!name) return coordinateWords(location)
  const land = country ? countryName(country) : null
  return land && land !== name ? `${name}, ${land}` : name
}
