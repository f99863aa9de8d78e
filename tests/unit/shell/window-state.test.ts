import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cascade, placeWindow, windowMemory } from '../../../electron/shell/window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const second = { x: 1440, y: 0, width: 2560, height: 1400 }
const state = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  maximized: false,
})

it('a first window has the first size, no larger than the display', () => {
  expect(placeWindow(null, [second]).bounds).toEqual({ width: 1440, height: 900 })
  expect(placeWindow(null, [laptop]).bounds).toEqual({ width: 1440, height: 875 })
  expect(placeWindow(null, []).bounds).toEqual({ width: 1440, height: 900 })
})

it('a window comes back where it was', () => {
  expect(placeWindow(state(1600, 40), [laptop, second]).bounds).toEqual(state(1600, 40).bounds)
  expect(placeWindow({ ...state(10, 30), maximized: true }, [laptop]).maximized).toBe(true)
})

it('a window on a display that is gone comes back in sight', () => {
  expect(placeWindow(state(1600, 40), [laptop]).bounds).toEqual({ width: 1200, height: 800 })
  expect(placeWindow(state(-1190, 40), [laptop]).bounds).toEqual({ width: 1200, height: 800 })
  expect(placeWindow(state(100, -790), [laptop]).bounds).toEqual({ width: 1200, height: 800 })
})

it('a window is never smaller than the program needs', () => {
  expect(placeWindow(state(0, 25, 10, 10), [laptop]).bounds).toMatchObject({ width: 900, height: 600 })
})

it('a further window is a little lower and to the right', () => {
  expect(cascade({ x: 1, y: 2, width: 3, height: 4 })).toEqual({ x: 29, y: 30, width: 3, height: 4 })
})

it('a damaged memory is an empty one', () => {
  const home = mkdtempSync(join(tmpdir(), 'window-'))
  const memory = windowMemory(home)
  expect(memory.get()).toBeNull()
  memory.set(state(1, 2))
  expect(windowMemory(home).get()).toEqual(state(1, 2))
  for (const text of ['', '[]', '{"bounds":{"x":"1"}}']) {
    writeFileSync(join(home, 'window.json'), text)
    expect(memory.get()).toBeNull()
  }
  rmSync(home, { recursive: true })
})
