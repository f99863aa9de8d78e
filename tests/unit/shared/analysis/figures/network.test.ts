import { describe, expect, it } from 'vitest'
import { graphOf, withinSteps } from '#shared/analysis/figures/graph.ts'
import { crowdMarks, lineBetween, linkItems, networkDrawing } from '#shared/analysis/figures/network.ts'
import { arrange } from '#shared/analysis/figures/network-layout.ts'
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
    const items = linkItems(graph, places, { nodeId: null, linkId: 'ab' })
    expect(items.map(({ marks }) => marks[0] && 'dash' in marks[0])).toEqual([true, false, true])
    expect(items[0]?.marks[0]).toMatchObject({ stroke: 'accent' })
    const svg = svgDocument(networkDrawing(graph, places, 'Network'))
    expect(svg).toContain(' (denied)</tspan>')
    expect(svg).toContain('Entity d</tspan>')
    expect(svg).not.toContain('NaN')
    expect(crowdMarks(graph, places, 4).length).toBeLessThan(8)
  })

  it('lets lines end at the boxes', () => {
    const line = lineBetween({ x: 0, y: 0, w: 100, h: 20 }, { x: 300, y: 0, w: 100, h: 20 }, 0)
    expect(line).toEqual({ from: [104, 10], to: [296, 10] })
  })
})
