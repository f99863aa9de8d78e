import { describe, expect, it } from 'vitest'
import { columnsOf, type LayoutWishes } from '../../../../renderer/app/layout.ts'

const wishes: LayoutWishes = { list: 272, side: 352, listOpen: true, sideOpen: true }

describe('columnsOf', () => {
  it('gives list and sidebar their normal widths where there is room', () => {
    expect(columnsOf(1440, wishes, true)).toMatchObject({ rail: 168, list: 272, side: 352, listFolds: false })
  })
  it('shrinks list and sidebar before anything else gives way', () => {
    const { list, side } = columnsOf(1280, wishes, true)
    expect(list).toBeLessThan(272)
    expect(list).toBeGreaterThanOrEqual(232)
    expect(side).toBeGreaterThanOrEqual(304)
    expect(1280 - 168 - (list ?? 0) - (side ?? 0)).toBeGreaterThanOrEqual(480)
  })
  it.each([
    [1256, { listFolds: false, railIcons: false, sideFloats: false }],
    [1255, { listFolds: true, railIcons: false, sideFloats: false }],
    [1023, { listFolds: true, railIcons: true, sideFloats: false, inspectorAlone: true }],
    [899, { listFolds: true, railIcons: true, sideFloats: true }],
  ])('gives way in order at %i px', (width, expected) => {
    expect(columnsOf(width, wishes, true)).toMatchObject(expected)
  })
  it('leaves the reader its least measure in the smallest window', () => {
    const { rail, side } = columnsOf(900, wishes, true)
    expect(900 - rail - (side ?? 0)).toBeGreaterThanOrEqual(480 + 2 * 24)
  })
  it('keeps the reader readable however wide the columns were dragged', () => {
    const { list, side } = columnsOf(1440, { ...wishes, list: 480, side: 560 }, true)
    expect(1440 - 168 - (list ?? 0) - (side ?? 0)).toBeGreaterThanOrEqual(548)
  })
  it('shows no list in views that have none', () => {
    expect(columnsOf(1440, wishes, false).list).toBeNull()
  })
  it('shows no sidebar that was closed', () => {
    expect(columnsOf(1440, { ...wishes, sideOpen: false }, true).side).toBeNull()
  })
})
