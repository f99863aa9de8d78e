import { describe, expect, it } from 'vitest'
import type { Mark } from '#shared/analysis/figures/drawing.ts'
import { type Box, overlap } from '#shared/analysis/figures/frame.ts'
import { type Graph, graphOf, withinSteps } from '#shared/analysis/figures/graph.ts'
import { networkDrawing } from '#shared/analysis/figures/network.ts'
import { arrange, type Places } from '#shared/analysis/figures/network-layout.ts'
import { lineBetween, type NetworkChoice } from '#shared/analysis/figures/network-links.ts'
import { measuredGraph, networkSight } from '#shared/analysis/figures/network-sight.ts'
import { svgDocument } from '#shared/analysis/figures/svg.ts'
import type { RelationView } from '#shared/protocol/depth-views.ts'

type Told = [article: string, stance: 'for' | 'against']

function relation(id: string, fromId: string, toId: string, told: Told[]): RelationView {
  const passages = told.map(([articleId, stance], index) => ({
    id: `${id}-${index}`,
    articleId,
    stance,
    claimId: null,
    start: 0,
    end: 4,
    exact: 'once',
    prefix: '',
    suffix: '',
  }))
  return { id, fromId, toId, typeId: 't', since: null, until: null, note: null, passages, analyst: 'x', createdAt: 0 }
}

const entities = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Entity ${id}`, type: 'person' as const }))
const graph = graphOf({
  relations: [
    relation('ab', 'a', 'b', [
      ['one', 'for'],
      ['copy', 'for'],
    ]),
    relation('bc', 'b', 'c', [
      ['one', 'for'],
      ['two', 'for'],
      ['two', 'against'],
    ]),
    relation('cd', 'c', 'd', []),
    relation('gone', 'a', 'nobody', []),
  ],
  types: [{ id: 't', name: 'funds', directed: true, rank: 0, uses: 3 }],
  entities,
  articles: [
    { id: 'one', duplicateOf: null },
    { id: 'copy', duplicateOf: 'one' },
    { id: 'two', duplicateOf: null },
  ],
})
const now = () => 0
function placesOf(known = {}) {
  const layout = arrange(graph, known)
  while (!layout.step(1, now));
  return layout.places()
}

function sight(of: Graph, places: Places, choice: Partial<NetworkChoice> = {}, scale = 1) {
  const frame = { x: 0, y: 0, scale, width: 3000, height: 2000 }
  return networkSight({ graph: measuredGraph(of), places, frame, choice: { nodeId: null, linkId: null, ...choice } })
}

/** The rectangles of some shapes, those of a box with its icon only once. */
const boxesOf = (marks: readonly Mark[]): Box[] => marks.filter((mark) => mark.shape === 'rect').slice(0, 1)

const overlaps = (boxes: readonly Box[]) =>
  boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)))

/** Everybody related to everybody else, in a grid `step` px wide. */
function crowd(count: number, step: number): { graph: Graph; places: Places } {
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    type: 'person' as const,
  }))
  const relations = people.flatMap(({ id }, at) =>
    people
      .slice(0, at)
      .map((other) => relation(`${id} ${other.id}`, id, other.id, [['one', at % 3 === 0 ? 'against' : 'for']])),
  )
  const types = [{ id: 't', name: 'funds', directed: true, rank: 0, uses: 3 }]
  const articles = [{ id: 'one', duplicateOf: null }]
  const side = Math.ceil(Math.sqrt(count))
  const places = people.map(({ id }, at) => [id, [(at % side) * step, Math.floor(at / side) * step * 0.6]] as const)
  return { graph: graphOf({ relations, types, entities: people, articles }), places: Object.fromEntries(places) }
}

describe('a network', () => {
  it('counts each text once, knows what is contested, and leaves out what leads nowhere', () => {
    expect(graph.links.map(({ id, sources, contested }) => [id, sources, contested])).toEqual([
      ['ab', 1, false],
      ['bc', 2, true],
      ['cd', 0, false],
    ])
    expect(graph.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ])
  })

  it('is narrowed to what lies within one or two steps', () => {
    const near = (steps: number) => withinSteps(graph, 'a', steps).nodes.map(({ id }) => id)
    expect(near(1)).toEqual(['a', 'b'])
    expect(near(2)).toEqual(['a', 'b', 'c'])
    expect(withinSteps(graph, 'nobody', 1)).toEqual(graph)
  })

  it('gets the same places every time, and keeps those it has when it grows', () => {
    const places = placesOf()
    expect(placesOf()).toEqual(places)
    const kept = { a: [500, 20] as const, b: [-40, 7] as const }
    expect(placesOf(kept)).toMatchObject(kept)
    expect(Object.keys(placesOf(kept)).sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('draws one source dashed, says what is denied, and is text in a file', () => {
    const places = placesOf()
    const { links: items } = sight(graph, places, { linkId: 'ab' })
    expect(items.map(({ marks }) => marks[0] && 'dash' in marks[0])).toEqual([true, false, true])
    expect(items[0]?.marks[0]).toMatchObject({ stroke: 'accent' })
    const svg = svgDocument(networkDrawing(graph, places, 'Network'))
    expect(svg).toContain(' (denied)</tspan>')
    expect(svg).toContain('Entity d</tspan>')
    expect(svg).not.toContain('NaN')
  })

  it('gives boxes and names to what has room, a dot to the rest, and all to what is chosen', () => {
    const { graph: many, places } = crowd(36, 300)
    const near = sight(many, places)
    expect(near.nodes).toHaveLength(36)
    const far = sight(many, places, { nodeId: 'p35' }, 0.1)
    expect(far.nodes.length).toBeLessThan(36)
    expect(far.nodes.map(({ node }) => node.id)).toContain('p35')
    expect(far.links.map(({ id }) => id)).toContain('p35 p0')
    expect(far.ground.length).toBeGreaterThan(0)
    for (const { nodes, links } of [near, far]) {
      const boxes = nodes.map(
        ({ parts: [part] }) => ({ ...boxesOf(part?.marks ?? [])[0], x: part?.x, y: part?.y }) as Box,
      )
      const names = links.flatMap(({ name }) => boxesOf(name))
      expect(names.length).toBeGreaterThan(0)
      expect(overlaps([...boxes, ...names])).toEqual([])
    }
  })

  it('shows what is contested without its name too', () => {
    const { graph: many, places } = crowd(36, 60)
    const { links, ground: marks } = sight(many, places)
    const contested = new Set(many.links.filter((link) => link.contested).map(({ id }) => id))
    const unnamed = links.filter(({ id, name }) => contested.has(id) && name.length === 0)
    expect(unnamed.map(({ marks: [line] }) => line && 'stroke' in line && line.stroke)).toEqual(
      unnamed.map(() => 'bad'),
    )
    expect(marks.some((mark) => 'stroke' in mark && mark.stroke === 'bad')).toBe(true)
  })

  it('prints every name of a relation, and none over an entity where there is room beside it', () => {
    const { graph: some, places } = crowd(9, 330)
    const { parts } = networkDrawing(some, places, 'Network')
    const texts = parts.flatMap(({ marks }) => marks).filter((mark) => mark.shape === 'text')
    expect(texts.filter(({ runs }) => runs[0]?.text === 'funds')).toHaveLength(some.links.length)
    const boxed = parts.flatMap((part) =>
      boxesOf(part.marks).map((box) => ({ ...box, x: part.x + box.x, y: part.y + box.y })),
    )
    expect(overlaps(boxed)).toEqual([])
  })

  it('lets lines end at the boxes', () => {
    const line = lineBetween({ x: 0, y: 0, w: 100, h: 20 }, { x: 300, y: 0, w: 100, h: 20 }, 0)
    expect(line).toEqual({ from: [104, 10], to: [296, 10] })
  })
})
