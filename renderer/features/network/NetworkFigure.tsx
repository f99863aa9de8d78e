import { memo, type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Mark } from '#shared/analysis/figures/drawing.ts'
import type { NetworkChoice } from '#shared/analysis/figures/network-links.ts'
import { measuredGraph, type NetworkSight, networkSight } from '#shared/analysis/figures/network-sight.ts'
import { Marks, Parts } from '../figures/Marks.tsx'
import { Plane } from '../figures/Plane.tsx'
import { type Still, useStill } from '../figures/use-still.ts'
import { choose } from './choose.ts'
import { type Camera, follow, type Moves } from './use-camera.ts'
import type { Network } from './use-network.ts'

/** What is drawn of a network, and of what part. */
export interface NetworkScene {
  still: Still
  sight: NetworkSight
}

/** Draws a network for where its camera rests. */
export function useScene(network: Network, { camera }: Moves, size: Size, choice: NetworkChoice): NetworkScene {
  const still = useStill(camera, size)
  const { frame } = still
  const graph = useMemo(() => measuredGraph(network.graph), [network.graph])
  const { places } = network
  const sight = useMemo(
    () => (places ? networkSight({ graph, places, frame, choice }) : nothingSeen),
    [graph, places, frame, choice],
  )
  return { still, sight }
}

interface Size {
  width: number
  height: number
}
const nothingSeen: NetworkSight = { ground: [], links: [], nodes: [] }

interface NetworkFigureProps {
  network: Network
  scene: NetworkScene
  camera: Camera
  size: Size
}

/** The network as it is seen: boxes with names where there is room for them, dots elsewhere. */
export function NetworkFigure({ network, scene: { still, sight }, camera, size }: NetworkFigureProps) {
  const latest = useRef(network)
  latest.current = network
  return (
    <Plane still={still} camera={camera} size={size}>
      <Shapes sight={sight} latest={latest} scale={still.frame.scale} />
    </Plane>
  )
}

/** The network as it is when something is pressed. */
interface Latest {
  readonly current: Network
}

interface ShapesProps {
  sight: NetworkSight
  latest: Latest
  scale: number
}

/** Lines lie under boxes, names on top; none of it is drawn anew when the network only moves. */
const Shapes = memo(({ sight, latest, scale }: ShapesProps) => (
  <>
    <Marks marks={sight.ground} />
    {sight.nodes.map(({ node, parts }) => (
      <NodeItem key={node.id} id={node.id} latest={latest} scale={scale}>
        <Parts parts={parts} />
      </NodeItem>
    ))}
    {sight.links.map(({ id, name }) => name.length > 0 && <LinkName key={id} id={id} latest={latest} marks={name} />)}
  </>
))

interface ItemProps {
  id: string
  latest: Latest
  children: ReactNode
}

/** The name of a relation; a click chooses it, a second one opens its passage. */
function LinkName({ id, latest, marks }: Omit<ItemProps, 'children'> & { marks: readonly Mark[] }) {
  const press = (event: PointerEvent) => {
    const again = choose({ kind: 'relation', id }, event)
    if (again) follow(() => undefined, again(latest.current))
  }
  return (
    <g data-item={id} className="network-item" onPointerDown={press}>
      <Marks marks={marks} />
    </g>
  )
}

/** An entity; it can be dragged to another place, which is kept. */
function NodeItem({ id, latest, scale, children }: ItemProps & { scale: number }) {
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    const again = choose({ kind: 'entity', id }, event)
    const [x, y] = latest.current.places?.[id] ?? [0, 0]
    let moved = false
    follow(
      (move) => {
        const [dx, dy] = [move.clientX - event.clientX, move.clientY - event.clientY]
        if (!moved && Math.hypot(dx, dy) < 4) return
        moved = true
        latest.current.movePlace(id, [Math.round(x + dx / scale), Math.round(y + dy / scale)])
      },
      () => {
        if (!moved) again?.(latest.current)()
      },
    )
  }
  return (
    <g data-item={id} className="network-item" onPointerDown={press}>
      {children}
    </g>
  )
}
