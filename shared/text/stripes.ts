/** A vertical extent in px. */
interface Extent {
  top: number
  height: number
}

/** Px that must be free between two stripes of one lane. */
const gap = 2

/** Gives each stripe the nearest lane that is free along its whole height, the shortest first: lane 0 is innermost. */
export function stripeLanes<T extends Extent>(items: readonly T[]): { item: T; lane: number }[] {
  const lanes: Extent[][] = []
  return [...items]
    .sort((a, b) => a.height - b.height || a.top - b.top)
    .map((item) => {
      let lane = lanes.findIndex((taken) => taken.every((other) => isApart(item, other)))
      if (lane < 0) lane = lanes.push([]) - 1
      lanes[lane]?.push(item)
      return { item, lane }
    })
}

function isApart(a: Extent, b: Extent): boolean {
  return a.top > b.top + b.height + gap || a.top + a.height + gap < b.top
}
