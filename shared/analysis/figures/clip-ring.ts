import type { Box } from './frame.ts'

/** A closed outline as points one after the other: x, y, x, y, … */
export type Ring = readonly number[]

/** What of an outline lies within a box, closed along its edges (Sutherland and Hodgman's way). */
export function clipRing(ring: Ring, { x, y, w, h }: Box): Ring {
  const left = clipSide(ring, 0, x, 1)
  const sides = clipSide(left, 0, x + w, -1)
  return clipSide(clipSide(sides, 1, y, 1), 1, y + h, -1)
}

/** Keeps what lies on one side of a line: where `axis` (0 for x, 1 for y) is at least `edge`, or at most with sign -1. */
function clipSide(ring: Ring, axis: 0 | 1, edge: number, sign: 1 | -1): Ring {
  const beyond = (at: number) => ((ring[at + axis] ?? 0) - edge) * sign
  let some = false
  for (let at = 0; at < ring.length && !some; at += 2) some = beyond(at) < 0
  if (!some) return ring
  const kept: number[] = []
  for (let at = 0; at < ring.length; at += 2) {
    const before = at === 0 ? ring.length - 2 : at - 2
    const [here, there] = [beyond(at), beyond(before)]
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here)
      for (const axis of [0, 1]) kept.push((ring[before + axis] ?? 0) * (1 - share) + (ring[at + axis] ?? 0) * share)
    }
    if (here >= 0) kept.push(ring[at] ?? 0, ring[at + 1] ?? 0)
  }
  return kept
}
