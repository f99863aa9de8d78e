import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svgDocument } from '#shared/analysis/figures/svg.ts'
import { momentEnd, momentStart, spanWords, timeTicks, zoomed } from '#shared/analysis/figures/time.ts'
import { momentAt, placeOf, tickLabels, timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import { type TimelineItem, timelineItems } from '#shared/analysis/figures/timeline-items.ts'
import { fullSpan, isWithin, timelineRows } from '#shared/analysis/figures/timeline-rows.ts'
import type { EventTime } from '#shared/model/event.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import type { ClaimView } from '#shared/protocol/views.ts'

const passage = (articleId: string) => ({
  id: `p-${articleId}`,
  articleId,
  start: 0,
  end: 4,
  exact: 'once',
  prefix: '',
  suffix: '',
})

function event(id: string, time: EventTime | null, articles = ['a1'], more: Partial<EventView> = {}): EventView {
  return {
    id,
    title: `Event ${id}`,
    description: null,
    time,
    placeId: null,
    participants: [],
    passages: articles.map(passage),
    analyst: 'x',
    createdAt: 0,
    ...more,
  }
}

const articles = [
  { id: 'a1', publishedOn: '2024-03-18', duplicateOf: null },
  { id: 'a2', publishedOn: '2024-03-18', duplicateOf: 'a1' },
  { id: 'a3', publishedOn: null, duplicateOf: null },
]
const items = (events: EventView[], claims: ClaimView[] = []) => timelineItems({ events, claims, articles })
const day = (text: string) => Date.parse(`${text}T00:00:00Z`)

describe('items of a timeline', () => {
  it('draw a known day as a dot, some time between as a bar, a duration as solid; the same text counts once', () => {
    const made = items([
      event('exact', { start: '2024-01-12', precision: 'day' }, ['a1', 'a2']),
      event('vague', { phrase: 'in May', start: '2024-05-01', end: '2024-05-31', precision: 'month' }, ['a1', 'a3']),
      event('long', { end: '2024-05-31', precision: 'range' }),
      event('never', null),
    ])
    expect(made.map(({ shape, start, end, sources }) => [shape, start, end, sources])).toEqual([
      ['exact', day('2024-01-12'), day('2024-01-13'), 1],
      ['vague', day('2024-05-01'), day('2024-06-01'), 2],
      ['duration', null, day('2024-06-01'), 1],
      ['none', null, null, 1],
    ])
    expect(made.map(({ phrase, quoted }) => [phrase, quoted])).toEqual([
      ['12 Jan 2024', false],
      ['in May', true],
      ['until 31 May 2024', false],
      ['no date', false],
    ])
  })

  it('reach as forecasts from the day of publication to the horizon', () => {
    const claim = {
      id: 'c',
      articleId: 'a1',
      content: 'A vote',
      passages: [],
      analyst: 'x',
      createdAt: 0,
      band: 'likely',
      horizon: 'within six months',
      horizonOn: '2024-09-18',
    } as ClaimView
    expect(items([], [claim])[0]).toMatchObject({
      shape: 'forecast',
      start: day('2024-03-18'),
      end: day('2024-09-19'),
      likely: 'likely',
      phrase: 'within six months',
    })
    expect(items([], [{ ...claim, horizonOn: null }])).toEqual([])
    expect(items([], [{ ...claim, horizonOn: '2023-01-01' }])[0]).toMatchObject({ start: null, end: day('2023-01-02') })
  })
})

describe('rows', () => {
  const made = items([
    event('b', { start: '2024-02-01', precision: 'day' }, ['a1'], { placeId: 'p' }),
    event('a', { start: '2024-01-01', precision: 'day' }, ['a1', 'a3'], {
      participants: [
        { id: '1', entityId: 'x', role: null },
        { id: '2', entityId: 'y', role: null },
      ],
    }),
    event('n', null),
  ])
  const nameOf = (id: string) => id.toUpperCase()
  const lines = (rows: ReturnType<typeof timelineRows>) => rows.map((row) => ('head' in row ? row.head : row.item.id))

  it('stand in the order of time, what has no date below; in lanes of each actor and place', () => {
    expect(lines(timelineRows(made, { lanes: 'none', sort: 'time', nameOf }))).toEqual(['a', 'b', 'No date', 'n'])
    expect(lines(timelineRows(made, { lanes: 'none', sort: 'sources', nameOf }))[0]).toBe('a')
    expect(lines(timelineRows(made, { lanes: 'actor', sort: 'time', nameOf }))).toEqual([
      'X',
      'a',
      'Y',
      'a',
      'No actor',
      'b',
      'n',
    ])
    expect(lines(timelineRows(made, { lanes: 'place', sort: 'title', nameOf }))).toEqual([
      'P',
      'b',
      'No place',
      'a',
      'n',
    ])
  })

  it('hold everything dated in the full stretch, and only what touches a narrower one', () => {
    const span = fullSpan(made, 0)
    expect(made.every((item) => isWithin(item, span))).toBe(true)
    const january = { start: day('2024-01-01'), end: day('2024-01-31') }
    expect(made.filter((item) => isWithin(item, january)).map(({ id }) => id)).toEqual(['a', 'n'])
    expect(fullSpan([], 0).end).toBeGreaterThan(0)
  })
})

describe('the axis', () => {
  it('has marks far enough apart from decades to hours', () => {
    const spans = [
      ['1900-01-01', '2024-01-01'],
      ['2023-09-01', '2024-10-01'],
      ['2024-02-01', '2024-03-01'],
      ['2024-02-01', '2024-02-02'],
    ] as const
    const labels = spans.map(([from, to]) =>
      timeTicks({ start: day(from), end: day(to) }, 800).map((tick) => tick.label),
    )
    expect(labels[0]?.slice(0, 2)).toEqual(['1900', '1910'])
    expect(labels[1]?.slice(0, 3)).toEqual(['Sep', 'Oct', 'Nov'])
    expect(labels[2]?.[0]).toBe('1 Feb')
    expect(labels[3]?.slice(0, 2)).toEqual(['1 Feb', '03:00'])
    for (const ticks of labels) expect(ticks.length).toBeLessThanOrEqual(16)
  })

  it('never writes one label over another or over the last column', () => {
    fc.assert(
      fc.property(
        fc.record({ start: fc.integer({ min: -3e12, max: 3e12 }), length: fc.integer({ min: 4e6, max: 3e12 }) }),
        fc.integer({ min: 300, max: 2500 }),
        ({ start, length }, width) => {
          const labels = tickLabels(timelineFrame(width, { start, end: start + length }, null))
          for (const [at, label] of labels.entries()) {
            expect(label.end).toBeLessThan(labels[at + 1]?.x ?? width - 62)
          }
        },
      ),
    )
  })

  it('turns places into moments and back, and keeps the moment under the pointer when it zooms', () => {
    fc.assert(
      fc.property(
        fc.record({ start: fc.integer({ min: -1e12, max: 1e12 }), length: fc.integer({ min: 4e6, max: 1e12 }) }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        ({ start, length }, share, factor) => {
          const span = { start, end: start + length }
          const frame = timelineFrame(1000, span, null)
          const at = start + share * length
          expect(momentAt(placeOf(at, frame), frame)).toBeCloseTo(at, -3)
          const after = timelineFrame(1000, zoomed(span, factor, at), null)
          expect(placeOf(at, after)).toBeCloseTo(placeOf(at, frame), 3)
        },
      ),
    )
  })

  it('reads moments and writes stretches', () => {
    expect(momentStart('2024-02-03T04:05')).toBe(Date.parse('2024-02-03T04:05:00Z'))
    expect(momentEnd('2024-02-28')).toBe(day('2024-02-29'))
    expect(momentStart('soon')).toBeNull()
    expect(spanWords({ start: day('2023-09-10'), end: day('2024-09-20') })).toBe('Sep 2023 to Sep 2024')
    expect(spanWords({ start: day('2024-01-10'), end: day('2024-01-14') })).toBe('10 Jan 2024 to 13 Jan 2024')
  })
})

it('a timeline as a file keeps its words as text, whatever is in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      const made: TimelineItem[] = items([
        event('e', { start: '2024-01-12', precision: 'day' }, ['a1'], { title: title || 'e' }),
      ])
      const rows = timelineRows(made, { lanes: 'none', sort: 'time', nameOf: String })
      const svg = svgDocument(timelineDrawing(rows, timelineFrame(1000, fullSpan(made, 0), 0), 'Timeline'))
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
      expect(svg.match(/</g)?.length).toBe(svg.match(/>/g)?.length)
      expect(svg).not.toContain('NaN')
    }),
  )
})
