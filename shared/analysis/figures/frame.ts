/** What part of a figure is seen: the point in its middle, px per unit of the figure, and how large the window is in px. */
export interface Frame {
  x: number
  y: number
  scale: number
  width: number
  height: number
}

/** A rectangle. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
