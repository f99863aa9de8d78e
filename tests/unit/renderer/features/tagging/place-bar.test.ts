import { describe, expect, it } from 'vitest'
import { placeBar, placeBeside } from '../../../../../renderer/features/tagging/place-bar.ts'

const bounds = { top: 0, left: 0, right: 900, bottom: 600 }
const size = { width: 376, height: 300, least: 200 }
const word = (top: number, left = 400) => ({ top, bottom: top + 28, left, right: left + 60 })

describe('placeBar', () => {
  it('hangs under the selection where there is room', () => {
    expect(placeBar(word(100), size, bounds)).toEqual({ left: 384, top: 134, maxHeight: 458 })
  })
  it('stands on the selection near the foot of the window', () => {
    expect(placeBar(word(480), size, bounds)).toEqual({ left: 384, bottom: 126, maxHeight: 466 })
  })
  it('takes the side with more room and shrinks when neither has enough', () => {
    expect(placeBar(word(300), { ...size, height: 500 }, bounds)).toEqual({ left: 384, bottom: 306, maxHeight: 286 })
  })
  it('stays inside the window on the right and on the left', () => {
    expect(placeBar(word(100, 850), size, bounds).left).toBe(516)
    expect(placeBar(word(100, 2), size, bounds).left).toBe(8)
  })
  it('covers the foot of a selection that fills the window', () => {
    expect(placeBar({ top: 0, bottom: 600, left: 80, right: 560 }, size, bounds)).toEqual({
      left: 64,
      top: 292,
      maxHeight: 300,
    })
  })
})

describe('placeBeside', () => {
  const bar = (left: number) => ({ top: 300, bottom: 600, left, right: left + 376 })
  const panel = { width: 396, height: 400 }
  const wide = { ...bounds, right: 1440, bottom: 900 }
  it('goes to the right of the bar', () => {
    expect(placeBeside(bar(650), panel, wide)).toEqual({ left: 1034, top: 176, over: false })
  })
  it('goes to the left where the right has no room', () => {
    expect(placeBeside(bar(1000), panel, wide)).toEqual({ left: 596, top: 176, over: false })
  })
  it('goes over the bar where neither side has room', () => {
    expect(placeBeside(bar(300), panel, bounds)).toEqual({ left: 300, top: 176, over: true })
  })
})
