/** A rectangle of the window in px. */
interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

/** Where the bar goes and how high it may be. */
export interface BarPlace {
  left: number
  /** Px from the top of the bounds, when the bar hangs under the selection. */
  top?: number
  /** Px from the foot of the bounds, when it stands on the selection. */
  bottom?: number
  maxHeight: number
}

const gap = 6
const edge = 8

/**
 * Puts the bar under the selection, over it where there is more room, and never on it, so long as either side
 * has room for the smallest bar. `bounds` is what the bar must stay within.
 */
export function placeBar(
  selection: Box,
  size: { width: number; height: number; least: number },
  bounds: Box,
): BarPlace {
  const below = bounds.bottom - edge - (selection.bottom + gap)
  const above = selection.top - gap - (bounds.top + edge)
  const left = Math.max(bounds.left + edge, Math.min(selection.left - 16, bounds.right - edge - size.width))
  const under = below >= size.height || below >= above
  if (under && below >= size.least) return { left, top: selection.bottom + gap, maxHeight: below }
  if (above >= size.least) return { left, bottom: bounds.bottom - selection.top + gap, maxHeight: above }
  const top = Math.max(bounds.top + edge, bounds.bottom - edge - size.height)
  return { left, top, maxHeight: bounds.bottom - edge - top }
}

/** Puts the preview beside the bar: right of it, else left, else over it, which then has to give way. */
export function placeBeside(
  bar: Box,
  size: { width: number; height: number },
  bounds: Box,
): { left: number; top: number; over: boolean } {
  const right = bar.right + edge
  const left = bar.left - edge - size.width
  const top = Math.max(bounds.top + edge, Math.min(bar.top - 124, bounds.bottom - edge - size.height))
  if (right + size.width <= bounds.right - edge) return { left: right, top, over: false }
  if (left >= bounds.left + edge) return { left, top, over: false }
  return { left: Math.max(bounds.left + edge, Math.min(bar.left, bounds.right - edge - size.width)), top, over: true }
}
