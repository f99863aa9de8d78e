import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A rectangle on the desktop, in device-independent pixels. */
interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const side = z.number().int()
const stateShape = z.object({
  bounds: z.object({ x: side, y: side, width: side, height: side }),
  maximized: z.boolean(),
})
/** How a window was left. */
type WindowState = z.infer<typeof stateShape>

/** Smallest and first size of a window. */
export const minimum = { width: 900, height: 600 }
const first = { width: 1440, height: 900 }
/** How much of a window's top must be on a display for it to be moved by hand. */
const reachable = { width: 120, height: 40 }

/** Where a window opens: as it was left, moved onto a display that is there; else the first size, centred by the system. */
export function placeWindow(
  state: WindowState | null,
  displays: readonly Rectangle[],
): { bounds: Partial<Rectangle> & { width: number; height: number }; maximized: boolean } {
  const largest = displays[0] ?? { x: 0, y: 0, ...first }
  const wanted = state?.bounds ?? { ...first }
  const width = Math.max(minimum.width, Math.min(wanted.width, largest.width))
  const height = Math.max(minimum.height, Math.min(wanted.height, largest.height))
  const maximized = state?.maximized ?? false
  if (state === null) return { bounds: { width, height }, maximized }
  const { x, y } = state.bounds
  const isReachable = displays.some((display) => overlaps({ x, y, width, height: reachable.height }, display))
  return { bounds: isReachable ? { x, y, width, height } : { width, height }, maximized }
}

/** The next window a little lower and to the right of one that is open. */
export function cascade({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + 28, y: y + 28, width, height }
}

function overlaps(top: Rectangle, display: Rectangle): boolean {
  const width = Math.min(top.x + top.width, display.x + display.width) - Math.max(top.x, display.x)
  const height = Math.min(top.y + top.height, display.y + display.height) - Math.max(top.y, display.y)
  return width >= reachable.width && height >= reachable.height / 2
}

/** Remembers how the last window was left, in a file of the user's folder. */
export interface WindowMemory {
  get(): WindowState | null
  set(state: WindowState): void
}

/** A file that cannot be read or written costs the memory only. */
export function windowMemory(home: string): WindowMemory {
  const file = join(home, 'window.json')
  return {
    get() {
      try {
        return stateShape.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return null
      }
    },
    set(state) {
      try {
        writeFileSync(file, JSON.stringify(state))
      } catch {
        return
      }
    },
  }
}
