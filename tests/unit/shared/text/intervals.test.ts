import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntervalIndex } from '#shared/text/intervals.ts'
import { type Laned, Lanes, laneCount, noLane } from '#shared/text/lanes.ts'

const range = fc
  .tuple(
    fc.nat(6000),
    fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.integer({ min: 1, max: 4000 })),
  )
  .map(([start, length]) => ({ start, end: start + length }))
const ranges = fc
  .array(fc.record({ range, createdAt: fc.nat(20) }), { maxLength: 60 })
  .map((list) =>
    list.map(({ range: { start, end }, createdAt }, at): Laned => ({ id: `r${at}`, start, end, createdAt })),
  )

function indexOf(items: readonly Laned[]) {
  const index = new IntervalIndex<Laned>()
  for (const item of items) index.add(item)
  return index
}

describe('IntervalIndex', () => {
  it('finds what overlaps a range, each once, like a search of all of them', () => {
    fc.assert(
      fc.property(ranges, range, fc.array(fc.nat(59)), (items, asked, removed) => {
        const index = indexOf(items)
        const gone = new Set(removed.map((at) => `r${at}`))
        for (const id of gone) index.delete(id)
        const left = items.filter((item) => !gone.has(item.id))
        const found = index.overlapping(asked.start, asked.end).map((item) => item.id)
        const expected = left.filter((item) => item.start < asked.end && item.end > asked.start).map((item) => item.id)
        expect(found.toSorted()).toEqual(expected.toSorted())
        expect(index.size).toBe(left.length)
      }),
    )
  })

  it('gives the shortest range at an offset first', () => {
    fc.assert(
      fc.property(ranges, fc.nat(6000), (items, offset) => {
        const found = indexOf(items).at(offset)
        expect(found.map((item) => item.id).toSorted()).toEqual(
          items
            .filter((item) => item.start <= offset && item.end > offset)
            .map((item) => item.id)
            .toSorted(),
        )
        const lengths = found.map((item) => item.end - item.start)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }),
    )
  })

  it('replaces a range of the same id', () => {
    const index = new IntervalIndex()
    index.add({ id: 'a', start: 0, end: 5 })
    expect(index.add({ id: 'a', start: 3000, end: 3005 })).toEqual({ id: 'a', start: 0, end: 5 })
    expect(index.overlapping(0, 10)).toEqual([])
    expect(index.at(3004)).toEqual([{ id: 'a', start: 3000, end: 3005 }])
  })
})

describe('Lanes', () => {
  const lanesOf = (items: readonly Laned[]) => {
    const index = indexOf(items)
    const lanes = new Lanes(index)
    return { index, lanes, all: () => Object.fromEntries([...index.values()].map((item) => [item.id, lanes.of(item)])) }
  }

  it('puts a range above everything nested in it, and says when there is no room', () => {
    const at = (id: string, start: number, end: number): Laned => ({ id, start, end, createdAt: 0 })
    const { all } = lanesOf([at('a', 10, 12), at('b', 5, 20), at('c', 0, 30), at('d', 0, 40), at('e', 38, 60)])
    expect(all()).toEqual({ a: 1, b: 2, c: 3, d: noLane, e: 1 })
  })

  it('lets the older of two equal ranges lie inside', () => {
    const { all } = lanesOf([
      { id: 'new', start: 0, end: 9, createdAt: 2 },
      { id: 'old', start: 0, end: 9, createdAt: 1 },
    ])
    expect(all()).toEqual({ old: 1, new: 2 })
  })

  it('gives overlapping ranges different lanes while there are any', () => {
    fc.assert(
      fc.property(ranges, (items) => {
        const { all } = lanesOf(items)
        const lanes = all()
        for (const a of items) {
          for (const b of items) {
            if (a === b || a.start >= b.end || b.start >= a.end) continue
            expect(lanes[a.id] !== lanes[b.id] || lanes[a.id] === noLane).toBe(true)
          }
        }
        expect(Math.max(1, ...Object.values(lanes))).toBeLessThanOrEqual(laneCount + 1)
      }),
    )
  })

  it('reports exactly the ranges whose lane a change moves', () => {
    fc.assert(
      fc.property(ranges, range, fc.nat(59), (items, added, removed) => {
        const { index, lanes, all } = lanesOf(items)
        const before = all()
        const change = items[removed] ?? { id: 'added', ...added, createdAt: 9 }
        if (index.get(change.id)) index.delete(change.id)
        else index.add(change)
        const changed = lanes.changedBy(change).map((item) => item.id)
        const fresh = lanesOf([...index.values()]).all()
        expect(all()).toEqual(fresh)
        const moved = Object.keys(before).filter((id) => id !== change.id && before[id] !== fresh[id])
        expect(changed.toSorted()).toEqual(moved.toSorted())
      }),
      { numRuns: 300 },
    )
  })
})
