import { memo, type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Mark } from '#shared/analysis/figures/drawing.ts'
import type { Places } from '#shared/analysis/figures/network-layout.ts'
import type { NetworkChoice } from '#shared/analysis/figures/network-links.ts'
import { measuredGraph, type NetworkSight, networkSight } from '#shared/analysis/figures/network-sight.ts'
import { Marks, Parts } from '../figures/Marks.tsx'
import { Plane } from '../figures/Plane.tsx'
import { useStill } from '../figures/use-still.ts'
import { choose } from './choose.ts'
import { type Camera, follow } from './use-camera.ts'
import type { Network } from './use-network.ts'

interface NetworkFigureProps {
  network: Network
  places: Places
  camera: Camera
  size: { width: number; height: number }
  choice: NetworkChoice
}

/** The network as it is seen: boxes with names where there is room for them, dots elsewhere. */
export function NetworkFigure({ network, places, camera, size, choice }: NetworkFigureProps) {
  const still = useStill(camera, size)
  const graph = useMemo(() => measuredGraph(network.graph), [network.graph])
  const sight = useMemo(
    () => networkSight({ graph, places, frame: still.frame, choice }),
    [graph, places, still.frame, choice],
  )
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

/** Lines lie under names, names under boxes; none of it is drawn anew when the network only moves. */
const Shapes = memo(({ sight, latest, scale }: ShapesProps) => (
  <>
    <Marks marks={sight.crowd} />
    {sight.links.map(({ id, marks }) => (
      <LinkLine key={id} id={id} marks={marks} latest={latest} />
    ))}
    {sight.links.map(
      ({ id, name }) =>
        name.length > 0 && (
          <LinkPart key={id} id={id} latest={latest}>
            <Marks marks={name} />
          </LinkPart>
        ),
    )}
    {sight.nodes.map(({ node, parts }) => (
      <NodeItem key={node.id} id={node.id} latest={latest} scale={scale}>
        <Parts parts={parts} />
      </NodeItem>
    ))}
  </>
))

interface ItemProps {
  id: string
  latest: Latest
  children: ReactNode
}

/** A line with room around it for the pointer. */
function LinkLine({ id, marks, latest }: Omit<ItemProps, 'children'> & { marks: readonly Mark[] }) {
  const [line] = marks
  return (
    <LinkPart id={id} latest={latest}>
      {line?.shape === 'path' && <path d={line.d} stroke="transparent" strokeWidth={14} fill="none" />}
      <Marks marks={marks} />
    </LinkPart>
  )
}

/** Part of a relation; a click chooses it, a second one opens its passage. */
function LinkPart({ id, latest, children }: ItemProps) {
  const press = (event: PointerEvent) => {
    const again = choose({ kind: 'relation', id }, event)
    if (again) follow(() => undefined, again(latest.current))
  }
  return (
    <g data-item={id} className="network-item" onPointerDown={press}>
      {children}
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
