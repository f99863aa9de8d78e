import type { MapDot } from '#shared/analysis/figures/map.ts'
import type { nextNode } from '../network/steps.ts'

/** The dots as points to go between, each under the chosen place's id where that is in it, else its first one's. */
export function placesOf(dots: readonly MapDot[], chosenId: string | null): Parameters<typeof nextNode>[0] {
  const named = dots.flatMap(({ places, x, y }) => {
    const place = places.find(({ id }) => id === chosenId) ?? places[0]
    return place ? [{ place, x, y }] : []
  })
  return {
    graph: { nodes: named.map(({ place: { id, name, type } }) => ({ id, name, type, degree: 0 })), links: [] },
    places: Object.fromEntries(named.map(({ place, x, y }) => [place.id, [x, y] as const])),
  }
}
