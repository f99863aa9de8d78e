import { BoxGrid } from './box-grid.ts'
import { cutTo, type Drawing, type Part, textWidth, toneOfType } from './drawing.ts'
import type { Box } from './frame.ts'
import type { Graph, GraphNode } from './graph.ts'
import type { Places } from './network-layout.ts'
import { linkItems, type NetworkChoice, sideBySide } from './network-links.ts'
import { typeIcons } from './type-icons.ts'

const nodeHeight = 30
const labelRoom = 190

/** How wide the box of an entity is, px. */
export function nodeWidth({ name }: GraphNode): number {
  return Math.round(textWidth(cutTo(name, labelRoom), 13.4) + 46)
}

/** A box of a width around its middle, px. */
export function nodeBox([x, y]: readonly [x: number, y: number], w: number): Box {
  return { x: x - w / 2, y: y - nodeHeight / 2, w, h: nodeHeight }
}

/** The rectangle around boxes. */
function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: right - x, h: bottom - y }
}

/** The rectangle around the middles of all entities. */
export function networkBounds({ nodes }: Graph, places: Places): Box {
  return around(nodes.map(({ id }) => ({ x: places[id]?.[0] ?? 0, y: places[id]?.[1] ?? 0, w: 0, h: 0 })))
}

/** An entity: a box with the icon of its type and its name. */
export function nodeParts(node: GraphNode, box: Box, chosen: boolean): Part[] {
  const tone = toneOfType[node.type]
  return [
    {
      x: box.x,
      y: box.y,
      marks: [
        {
          shape: 'rect',
          x: 0,
          y: 0,
          w: box.w,
          h: box.h,
          r: 6,
          fill: 'bg-2',
          stroke: chosen ? 'fg-2' : 'line-2',
          width: chosen ? 1.75 : 1,
        },
        { shape: 'rect', x: 6, y: 5, w: 20, h: 20, r: 4, fill: tone, opacity: 0.12 },
        {
          shape: 'text',
          x: 33,
          y: 19.5,
          runs: [{ text: cutTo(node.name, labelRoom), bold: chosen }],
          whole: node.name,
        },
      ],
    },
    {
      x: box.x + 9,
      y: box.y + 8,
      scale: 14 / 24,
      marks: [{ shape: 'path', d: typeIcons[node.type], stroke: tone, width: 1.9 }],
    },
  ]
}

const nothingChosen: NetworkChoice = { nodeId: null, linkId: null }

/** A whole network as one figure, for files and briefs: every entity with its box, every relation with its name. */
export function networkDrawing({ nodes, links }: Graph, places: Places, title: string): Drawing {
  const boxes = new Map(nodes.map((node) => [node.id, nodeBox(places[node.id] ?? [0, 0], nodeWidth(node))]))
  const nowhere = nodeBox([0, 0], 0)
  const taken = new BoxGrid(128)
  for (const box of boxes.values()) taken.add(box)
  const items = linkItems(links, {
    boxOf: (id) => boxes.get(id) ?? nowhere,
    asides: sideBySide(links),
    choice: nothingChosen,
    taken,
    always: true,
  })
  const names = items.flatMap(({ name }) => name)
  const reach = around([...boxes.values(), ...names.flatMap((mark) => (mark.shape === 'rect' ? [mark] : []))])
  const room = 32
  const parts: Part[] = [
    { x: 0, y: 0, marks: items.flatMap(({ marks }) => marks) },
    ...nodes.flatMap((node) => nodeParts(node, boxes.get(node.id) ?? nowhere, false)),
    { x: 0, y: 0, marks: names },
  ]
  return {
    width: reach.w + 2 * room,
    height: reach.h + 2 * room,
    title,
    parts: parts.map((part) => ({ ...part, x: part.x - reach.x + room, y: part.y - reach.y + room })),
  }
}
