import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { textWidth } from './drawing.ts'
import type { Graph } from './graph.ts'

/** Middles of entities in px, by id. */
export type Places = { readonly [id: string]: readonly [x: number, y: number] }

interface Body extends SimulationNodeDatum {
  id: string
  reach: number
}

/**
 * Finds places for a graph; entities with a place keep it, so that a figure stays as it was when it grows.
 * The same graph and places give the same result: d3-force draws from a fixed seed. `step` works for about `budget` ms
 * (`now` tells the time) and says whether it is done.
 */
export function arrange(
  graph: Graph,
  places: Places,
): { step(budget: number, now: () => number): boolean; places(): Places } {
  const known = graph.nodes.filter(({ id }) => places[id]).length
  if (known === graph.nodes.length) return { step: () => true, places: () => places }
  const bodies = graph.nodes.map(({ id, name }): Body => {
    const place = places[id]
    const reach = 24 + Math.min(90, textWidth(name) / 2)
    return place ? { id, reach, fx: place[0], fy: place[1], x: place[0], y: place[1] } : { id, reach }
  })
  startNearNeighbours(bodies, graph)
  const simulation = forces(bodies, graph)
  const ticks = graph.nodes.length > 500 ? 120 : 300
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks))
  let done = 0
  return {
    step: (budget, now) => {
      const until = now() + budget
      do {
        simulation.tick()
        done += 1
      } while (done < ticks && now() < until)
      return done >= ticks
    },
    places: () => ({
      ...places,
      ...Object.fromEntries(bodies.map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)] as const])),
    }),
  }
}

type Tie = SimulationLinkDatum<Body>

function forces(bodies: Body[], { nodes, links }: Graph): Simulation<Body, undefined> {
  const large = nodes.length > 500
  const ends = links.map(({ fromId, toId }): Tie => ({ source: fromId, target: toId }))
  return forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Tie>(ends)
        .id(({ id }) => id)
        .distance(large ? 60 : roomBetween),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(large ? -60 : -3500)
        .distanceMax(large ? 600 : 2000),
    )
    .force(
      'collide',
      forceCollide<Body>(({ reach }) => (large ? 12 : reach + 30)),
    )
    .force('x', forceX<Body>(0).strength(large ? 0.04 : 0.14))
    .force('y', forceY<Body>(0).strength(large ? 0.04 : 0.22))
    .stop()
}

/** Both boxes, and the relation's name between them. */
function roomBetween({ source, target }: Tie): number {
  const reach = (end: Tie['source']) => (typeof end === 'object' ? end.reach : 60)
  return reach(source) + reach(target) + 130
}

/** A new entity begins beside one it is related to that has a place. */
function startNearNeighbours(bodies: Body[], { links }: Graph): void {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  for (const [index, { fromId, toId }] of links.entries()) {
    const [from, to] = [byId.get(fromId), byId.get(toId)]
    if (!from || !to) continue
    const [placed, free] = from.fx !== undefined ? [from, to] : [to, from]
    if (placed.fx === undefined || placed.fx === null || free.x !== undefined) continue
    const angle = index * 2.4
    free.x = placed.fx + 160 * Math.cos(angle)
    free.y = (placed.fy ?? 0) + 110 * Math.sin(angle)
  }
}
