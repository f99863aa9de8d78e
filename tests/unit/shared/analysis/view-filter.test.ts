import { expect, test } from 'vitest'
import { holderKey, noFilter, passesViewFilter } from '#shared/analysis/view-filter.ts'

const thing = {
  places: [{ articleId: 'a', start: 10, end: 20 }],
  holders: ['entity e1'],
  analysts: ['ada'],
  time: { from: '2024-03', to: '2024-03' },
}

test('each limit alone lets through what has it and nothing else', () => {
  const passes = (part: Partial<typeof noFilter>) => passesViewFilter(thing, { ...noFilter, ...part }, [])
  expect([passes({}), passes({ articleId: 'a' }), passes({ articleId: 'b' })]).toEqual([true, true, false])
  expect([passes({ holder: 'entity e1' }), passes({ holder: 'words x' })]).toEqual([true, false])
  expect([passes({ analyst: 'ada' }), passes({ analyst: 'ben' })]).toEqual([true, false])
})

test('a month is within any span that touches it; an open end is open; no time is outside every span', () => {
  const passes = (from: string | null, to: string | null, time: { from: string | null; to: string | null } | null) =>
    passesViewFilter({ time }, { ...noFilter, from, to }, [])
  const month = { from: '2024-03', to: '2024-03' }
  expect([passes('2024-03-10', null, month), passes('2024-04-01', null, month)]).toEqual([true, false])
  expect([passes(null, '2024-03-01', month), passes(null, '2024-02-29', month)]).toEqual([true, false])
  const ongoing = { from: '2024-03-12T08:00', to: null }
  expect([passes('2025-01-01', '2025-12-31', ongoing), passes(null, '2024-03-12', ongoing)]).toEqual([true, true])
  expect(passes(null, '2024-03-11', ongoing)).toBe(false)
  expect([passes(null, null, null), passes('2024-01-01', null, null)]).toEqual([true, false])
})

test('a tag holds what overlaps one of its passages in the same article', () => {
  const filter = { ...noFilter, tagId: 't' }
  expect(passesViewFilter(thing, filter, [{ articleId: 'a', start: 19, end: 30 }])).toBe(true)
  expect(passesViewFilter(thing, filter, [{ articleId: 'a', start: 20, end: 30 }])).toBe(false)
  expect(passesViewFilter(thing, filter, [{ articleId: 'b', start: 0, end: 99 }])).toBe(false)
})

test('a holder is its entity, else its words whatever the case, else nobody', () => {
  expect(holderKey({ holder: 'Dovrin', holderEntityId: 'e1' })).toBe('entity e1')
  expect(holderKey({ holder: 'Two Drivers' })).toBe(holderKey({ holder: 'two drivers' }))
  expect([holderKey({ holder: null }), holderKey({})]).toEqual([null, null])
})
