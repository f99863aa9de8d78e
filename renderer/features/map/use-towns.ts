import type { Frame } from '#shared/analysis/figures/frame.ts'
import { positionAt } from '#shared/analysis/figures/map-ground.ts'
import type { TownView } from '#shared/protocol/depth-views.ts'
import { useRead } from '../../backend/queries.ts'

/** Towns are shown for orientation where the map is at most so many degrees wide. */
const widest = 24
const most = 60
const none: readonly TownView[] = []

/** The largest towns in sight and some way around, so that small moves ask for nothing new. */
export function useTowns(frame: Frame): readonly TownView[] {
  const stretch = stretchOf(frame)
  const enabled = stretch !== null
  const args = { ...(stretch ?? nowhere), limit: most }
  const towns = useRead('place/towns', args, { enabled, keepPrevious: true }).data
  return enabled ? (towns ?? none) : none
}

const nowhere = { from: { latitude: 0, longitude: 0 }, to: { latitude: 0, longitude: 0 } }

/** What is in sight, widened to whole steps of about a quarter of it. */
function stretchOf({ x, y, scale, width, height }: Frame) {
  const topLeft = positionAt(x - width / 2 / scale, y - height / 2 / scale)
  const bottomRight = positionAt(x + width / 2 / scale, y + height / 2 / scale)
  if (!topLeft || !bottomRight || width === 0) return null
  const degrees = bottomRight.longitude - topLeft.longitude
  if (degrees > widest || degrees <= 0) return null
  const step = 2 ** Math.ceil(Math.log2(degrees / 4))
  const down = (value: number) => Math.floor(value / step) * step
  const up = (value: number) => Math.ceil(value / step) * step
  return {
    from: { latitude: Math.max(-90, down(bottomRight.latitude)), longitude: Math.max(-180, down(topLeft.longitude)) },
    to: { latitude: Math.min(90, up(topLeft.latitude)), longitude: Math.min(180, up(bottomRight.longitude)) },
  }
}
