import { expect, it } from 'vitest'
import { type NamedPlace, rankPlaces } from '#shared/places/rank-places.ts'

const place = (name: string, kind: NamedPlace['kind'], fields: Partial<NamedPlace>): NamedPlace => ({
  id: `${kind}-${name}`,
  name,
  kind,
  country: kind === 'region' ? '' : 'XX',
  population: kind === 'region' ? 0 : 40_000,
  latitude: 0,
  longitude: 0,
  how: 'first',
  partly: false,
  ...fields,
})
const ranked = (places: NamedPlace[], spoken = new Map<string, number>()) =>
  rankPlaces(places, spoken, 8).map(({ id }) => id)

it('takes a region before a town that has its name too, however much its country is spoken of', () => {
  const places = [place('Mahdia', 'town', { how: 'other' }), place('Africa', 'region', {})]
  expect(ranked(places, new Map([['XX', 1]]))[0]).toBe('region-Africa')
})

it('takes a region after what has the whole name where the region has only a part of it or begins so', () => {
  const sahara = [place('Sahara', 'region', { partly: true }), place('Western Sahara', 'country', {})]
  expect(ranked(sahara)[0]).toBe('country-Western Sahara')
  const gaza = [place('Gaza Strip', 'region', { how: 'beginning' }), place('Gaza', 'town', {})]
  expect(ranked(gaza)[0]).toBe('town-Gaza')
})
