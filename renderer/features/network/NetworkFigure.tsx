import { memo, type PointerEvent, useMemo } from 'react'
import type { Mark } from '#shared/analysis/figures/drawing.ts'
import type { GraphNode } from '#shared/analysis/figures/graph.ts'
import { crowdMarks, linkItems, type NetworkChoice, nodeParts } from '#shared/analysis/figures/network.ts'
import type { Places } from '#shared/analysis/figures/network-layout.ts'
import { Marks, Parts } from '../figures/Marks.tsx'
import { choose } from './choose.ts'
import { type Camera, follow } from './use-camera.ts'
import type { Network } from './use-network.ts'

/** Above so many entities in sight they are dots. */
const boxesAtMost = 160

interface NetworkFigureProps {
  network: Network
  places: Places
  camera: Camera
  size: { width: number; height: number }
  choice: NetworkChoice
}

/** The network as it is seen: boxes with names where there is room for them, else dots. */
export function NetworkFigure({ network, places, camera, size, choice }: NetworkFigureProps) {
  const { width, height } = size
  const { scale } = camera
  const { nodes } = network.graph
  const seen = useMemo(() => {
    const halfWidth = width / 2 / scale + 120
    const halfHeight = height / 2 / scale + 40
    return nodes.filter(({ id }) => {
      const [x, y] = places[id] ?? [0, 0]
      return Math.abs(x - camera.x) < halfWidth && Math.abs(y - camera.y) < halfHeight
    })
  }, [nodes, places, camera, width, height, scale])
  const move = `translate(${width / 2 - camera.x * scale} ${height / 2 - camera.y * scale}) scale(${scale})`
  return (
    <svg className="network-figure" width={width} height={height} aria-hidden="true">
      <g transform={move}>
        {seen.length > boxesAtMost ? (
          <Crowd network={network} places={places} choice={choice} scale={scale} />
        ) : (
          <Boxes network={network} places={places} choice={choice} scale={scale} seen={seen} />
        )}
      </g>
    </svg>
  )
}

interface PartProps {
  network: Network
  places: Places
  choice: NetworkChoice
  scale: number
}

const SteadyMarks = memo(Marks)

/** Dots; the chosen entity and its neighbours keep their names. */
function Crowd({ network, places, choice, scale }: PartProps) {
  const { graph } = network
  const size = dotSize(scale)
  const marks = useMemo(() => crowdMarks(graph, places, size), [graph, places, size])
  const around = useMemo(() => {
    const { nodeId, linkId } = choice
    const touching = graph.links.filter(({ id, fromId, toId }) => id === linkId || fromId === nodeId || toId === nodeId)
    const links = touching.slice(0, 40)
    const ids = new Set([nodeId, ...links.flatMap(({ fromId, toId }) => [fromId, toId])])
    return { nodes: graph.nodes.filter(({ id }) => ids.has(id)), links }
  }, [graph, choice])
  return (
    <>
      <SteadyMarks marks={marks} />
      {linkItems(around, places, choice).map(({ id, marks: line }) => (
        <LinkItem key={id} id={id} marks={line} network={network} />
      ))}
      {around.nodes.map((node) => (
        <NodeItem key={node.id} node={node} network={network} places={places} choice={choice} scale={scale} />
      ))}
    </>
  )
}

/** Radius of a dot in px of the figure: about 3 px of the screen, in steps so that zooming redraws seldom. */
function dotSize(scale: number): number {
  return 2 ** Math.round(Math.log2(Math.min(24, Math.max(4, 3 / scale))))
}

function Boxes({ network, places, choice, scale, seen }: PartProps & { seen: GraphNode[] }) {
  const { graph } = network
  const near = useMemo(() => {
    const ids = new Set(seen.map(({ id }) => id))
    const links = graph.links.filter(({ fromId, toId }) => ids.has(fromId) || ids.has(toId))
    return linkItems({ nodes: graph.nodes, links }, places, choice)
  }, [graph, seen, places, choice])
  return (
    <>
      {near.map(({ id, marks }) => (
        <LinkItem key={id} id={id} marks={marks} network={network} />
      ))}
      {seen.map((node) => (
        <NodeItem key={node.id} node={node} network={network} places={places} choice={choice} scale={scale} />
      ))}
    </>
  )
}

/** A line with its name; a click chooses it, a second one opens its passage. */
function LinkItem({ id, marks, network }: { id: string; marks: readonly Mark[]; network: Network }) {
  const [line] = marks
  const press = (event: PointerEvent) => {
    const again = choose({ kind: 'relation', id }, event)
    if (again) follow(() => undefined, again(network))
  }
  return (
    <g data-item={id} className="network-item" onPointerDown={press}>
      {line?.shape === 'path' && <path d={line.d} stroke="transparent" strokeWidth={14} fill="none" />}
      <Marks marks={marks} />
    </g>
  )
}

/** An entity; it can be dragged to another place, which is kept. */
function NodeItem({ node, network, places, choice, scale }: PartProps & { node: GraphNode }) {
  const { id } = node
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    const again = choose({ kind: 'entity', id }, event)
    const [x, y] = places[id] ?? [0, 0]
    let moved = false
    follow(
      (move) => {
        const [dx, dy] = [move.clientX - event.clientX, move.clientY - event.clientY]
        if (!moved && Math.hypot(dx, dy) < 4) return
        moved = true
        network.movePlace(id, [Math.round(x + dx / scale), Math.round(y + dy / scale)])
      },
      () => {
        if (!moved) again?.(network)()
      },
    )
  }
  return (
    <g data-item={id} className="network-item" onPointerDown={press}>
      <Parts parts={nodeParts(node, places, id === choice.nodeId)} />
    </g>
  )
}
