import { expect, test } from 'vitest'
import type { MentionSuggestion, Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import { entityTypes } from '#shared/model/entity.ts'
import { claimOffers } from '../../../../../renderer/features/reader/suggestions/claim-offers.ts'
import { eventOffers } from '../../../../../renderer/features/reader/suggestions/event-offers.ts'
import { doubtOf, entityKey, indexNames, offerOf } from '../../../../../renderer/features/reader/suggestions/offer.ts'
import { reviewOf } from '../../../../../renderer/features/reader/suggestions/review-rows.ts'

const name = (more: Partial<MentionSuggestion>): MentionSuggestion => ({
  kind: 'mention',
  start: 0,
  end: 6,
  exact: 'Ankara',
  type: 'place',
  entity: 'Ankara',
  known: false,
  metonym: false,
  reason: '“Ankara” is in the list of capitals.',
  rule: 'name-capital',
  ...more,
})
const acting = name({ type: 'government', metonym: 'Turkey', rule: 'metonym' })
const entity = (id: string, of: string, type: 'place' | 'government', alias?: string) => ({
  id,
  name: of,
  type,
  aliases: alias ? [{ id: `${id}-a`, text: alias }] : [],
})
const names = indexNames([entity('p', 'Ankara', 'place'), entity('g', 'Government of Turkey', 'government', 'turkey')])
const none = indexNames([])

test('a name is offered as the entity of its name and type, else as a new one', () => {
  expect(offerOf(name({}), names)).toMatchObject({ id: 'p', name: 'Ankara', type: 'place', place: null })
  expect(offerOf(name({}), none)).toMatchObject({ id: null, name: 'Ankara', type: 'place' })
  expect(offerOf(name({ known: 'k', entity: 'City of Ankara' }), none)).toMatchObject({ id: 'k' })
  expect(offerOf(name({ known: 'p' }), names, { type: 'person' })).toMatchObject({ id: null, type: 'person' })
})

test('a place that acts is offered as its government, found by alias, with the place kept', () => {
  expect(offerOf(acting, names)).toMatchObject({ id: 'g', type: 'government', place: { id: 'p', name: 'Ankara' } })
  expect(offerOf(acting, none)).toMatchObject({ id: null, name: 'Turkey', place: { id: null, name: 'Ankara' } })
  expect(offerOf(acting, names, { literal: true })).toMatchObject({ id: 'p', type: 'place', place: null })
  expect(offerOf(acting, names, { type: 'site' })).toMatchObject({
    id: null,
    name: 'Ankara',
    type: 'site',
    place: null,
  })
  expect(offerOf({ ...acting, metonym: true }, none).name).toBe('Authorities in Ankara')
})

test('what is uncertain says why', () => {
  const guess = { reason: 'Written with a capital like a name.' }
  expect(doubtOf(offerOf(name({}), none), 'in ')).toBeNull()
  expect(doubtOf(offerOf(name(guess), none), 'in ')).toBe('type is a guess')
  expect(doubtOf(offerOf(name(guess), names), 'in ')).toBeNull()
  expect(doubtOf(offerOf({ ...acting, metonym: true }, none), '')).toBe('who governs there?')
  expect(doubtOf(offerOf(name({ type: 'government' }), none), 'a vote in ')).toBe('the place?')
})

test('the list stands by entity, the most named first, with ticks on all that is certain', () => {
  const text = 'Ankara and Izmir, said Izmir.'
  const izmir = { exact: 'Izmir', entity: 'Izmir' }
  const found = [
    name({}),
    name({ ...izmir, start: 11, end: 16 }),
    name({ ...izmir, start: 23, end: 28, metonym: true, type: 'government' }),
    name({ ...izmir, start: 11, end: 16 }),
  ]
  const looks = Object.fromEntries(entityTypes.map((type) => [type, { label: type, className: type }])) as Parameters<
    typeof reviewOf
  >[3]
  const { offers, rows, ticked } = reviewOf(found, none, { id: 'a', text }, looks)
  expect(rows.map((row) => (row.kind === 'group' ? row.title : [row.index, row.doubt]))).toEqual([
    'Izmir · new place',
    [0, null],
    [1, null],
    'Ankara · new place',
    [2, null],
    'Authorities in Izmir · new government',
    [3, 'who governs there?'],
  ])
  expect([...ticked]).toEqual([0, 1, 2])
  expect(new Set(offers.map(entityKey)).size).toBe(3)
  expect(rows[1]).toMatchObject({ place: { before: 'Ankara and ', exact: 'Izmir', after: ', said Izmir.' } })
})

test('proposals that overlap are one candidate for a claim: its sentence, with the most telling reason', () => {
  const text = 'A sentence that foretells. Another one.'
  const found: Suggestion[] = [
    { kind: 'claim', start: 0, end: 26, exact: '', claimKind: 'predictive', reason: 'c', rule: 'claim' },
    { kind: 'hedge', start: 2, end: 4, exact: '', class: 'modal', band: null, reason: 'h', rule: 'hedge' },
    { kind: 'forecast', start: 2, end: 20, exact: '', horizon: null, isoEnd: null, reason: 'f', rule: 'forecast' },
    { kind: 'condition', start: 27, end: 39, exact: '', antecedent: '', consequent: '', reason: 'i', rule: 'if' },
  ]
  expect(claimOffers(found, { text })).toMatchObject([
    { start: 0, end: 26, exact: 'A sentence that foretells.', kind: 'predictive', reason: 'f', parts: { length: 2 } },
    { start: 27, end: 39, exact: 'Another one.', kind: 'conditional', reason: 'i', parts: { length: 1 } },
  ])
})

test('sentences with a known date are candidates for events, unless it lies ahead', () => {
  const text = 'On 2 May, and on 3 May, they met. In June it may end. Some day they left.'
  const date = (start: number, exact: string, isoStart: string | null) =>
    ({
      kind: 'date',
      start,
      end: start + exact.length,
      exact,
      isoStart,
      isoEnd: isoStart,
      precision: 'day',
      reason: exact,
      rule: 'date',
    }) as const
  const found: Suggestion[] = [
    date(3, '2 May', '2024-05-02'),
    date(17, '3 May', '2024-05-03'),
    date(37, 'June', '2024-06-01'),
    date(54, 'Some day', null),
  ]
  expect(eventOffers(found, { text, article: { language: 'en', publishedOn: '2024-05' } })).toMatchObject([
    {
      start: 0,
      end: 33,
      exact: text.slice(0, 33),
      reason: '2 May',
      time: { start: '2024-05-02' },
      parts: { length: 2 },
    },
  ])
})
