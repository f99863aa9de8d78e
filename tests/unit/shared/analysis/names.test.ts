import { expect, it } from 'vitest'
import { guessEntityType } from '#shared/analysis/entity-type.ts'
import { doubtOccurrence } from '#shared/analysis/occurrence-doubt.ts'

it.each([
  ['Lisbeth Arno', 'person'],
  ['General Holt', 'person'],
  ['Harbour Ministry', 'government'],
  ['the Marnish Army', 'government'],
  ['Coast Institute', 'organisation'],
  ['NATO', 'organisation'],
  ['Reed Brigade', 'armed-group'],
  ['Lower Marn', 'place'],
  ['Sellow', 'place'],
  ['R7', 'site'],
  ['Sellow bridge', 'site'],
  ['Sellow Memorandum', 'agreement'],
  ['Morning Post', 'outlet'],
] as const)('%s is taken for a %s', (name, type) => {
  expect(guessEntityType(name)).toBe(type)
})

it('doubts a government’s name after a preposition of place', () => {
  expect(doubtOccurrence('government', 'at a ceremony in ')).toBe('the place?')
  expect(doubtOccurrence('government', 'an order from ')).toBeNull()
  expect(doubtOccurrence('government', 'they met within ')).toBe('the place?')
  expect(doubtOccurrence('government', 'begin ')).toBeNull()
  expect(doubtOccurrence('place', 'in ')).toBeNull()
})
