import { describe, expect, it } from 'vitest'
import type { EventTime } from '#shared/model/event.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { eventLines, eventTable } from '#shared/views/event-rows.ts'
import { intervalWords, timeWords } from '#shared/views/time-words.ts'

function event(id: string, time: EventTime | null, placeId: string | null, ...articles: string[]): EventView {
  return {
    id,
    title: `Event ${id}`,
    description: null,
    time,
    placeId,
    participants: placeId ? [{ id: `${id}-p`, entityId: 'guard', role: null }] : [],
    passages: articles.map((articleId, at) => ({
      id: `${id}-${at}`,
      articleId,
      start: 0,
      end: 4,
      exact: 'text',
      prefix: '',
      suffix: '',
    })),
    analyst: 'me',
    createdAt: 1,
  }
}

const names = new Map([
  ['tolm', 'Tolm'],
  ['guard', 'the Guard'],
])
const lines = eventLines(
  [
    event('c', null, null, 'a1'),
    event('b', { start: '2024-05-04', precision: 'day' }, 'tolm', 'a1', 'a2', 'a2'),
    event('a', { end: '2024-03-01', precision: 'vague', phrase: 'in early spring' }, 'tolm', 'a2'),
  ],
  names,
)
const none = { text: '', placeId: null }
const ids = (rows: readonly { event: EventView }[]) => rows.map((row) => row.event.id).join('')

describe('the table of events', () => {
  it('stands in the order of time, those without one last, and reversed', () => {
    expect(ids(eventTable(lines, none, { by: 'time', reversed: false }))).toBe('abc')
    expect(ids(eventTable(lines, none, { by: 'time', reversed: true }))).toBe('cba')
    expect(ids(eventTable(lines, none, { by: 'sources', reversed: false }))).toBe('bac')
  })
  it('counts articles, not passages, and is narrowed by words and place', () => {
    expect(lines.map(({ sources }) => sources)).toEqual([1, 2, 1])
    const sort = { by: 'time', reversed: false } as const
    expect(ids(eventTable(lines, { ...none, text: 'guard spring' }, sort))).toBe('a')
    expect(ids(eventTable(lines, { ...none, placeId: 'tolm' }, sort))).toBe('ab')
  })
})

describe('a time in words', () => {
  it('says interval, vagueness, phrase, or that nothing is known', () => {
    expect(timeWords({ start: '2024-05-04', end: '2024-05-04', precision: 'day' })).toBe('4 May 2024')
    expect(timeWords({ start: '2024-05-01', end: '2024-05-15', precision: 'vague' })).toBe('about 1 to 15 May 2024')
    expect(timeWords({ start: '2024-05-01', precision: 'vague' })).toBe('from about 1 May 2024')
    expect(timeWords({ end: '2024-05-15', precision: 'vague' })).toBe('until about 15 May 2024')
    expect(intervalWords({ start: '2024-03-01', end: '2024-05-31', precision: 'relative' })).toBe(
      '1 Mar to 31 May 2024',
    )
    expect(intervalWords({ start: '2023-12-30', end: '2024-01-02', precision: 'range' })).toBe(
      '30 Dec 2023 to 2 Jan 2024',
    )
    expect(intervalWords({ start: '2024-02-01', end: '2024-02-29', precision: 'month' })).toBe('Feb 2024')
    expect(intervalWords({ start: '2024-01-01', end: '2024-12-31', precision: 'year' })).toBe('2024')
    expect(timeWords({ phrase: 'in between', precision: 'vague' })).toBe('“in between”')
    expect(timeWords({ precision: 'vague' })).toBe('not known')
    expect(intervalWords({ start: '2024-05-04T14:30', precision: 'time' })).toBe('from 4 May 2024, 14:30')
  })
})
