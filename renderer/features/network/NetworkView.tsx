import { IconAffiliate, IconFocusCentered, IconRefresh } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { networkBounds, networkDrawing } from '#shared/analysis/figures/network.ts'
import { useApp } from '../../app/store.ts'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { Key } from '../../ui/KeyCaps.tsx'
import { LoadingBar } from '../../ui/LoadingBar.tsx'
import { FigureBar, zoomStep } from '../figures/FigureBar.tsx'
import { useSize } from '../figures/use-size.ts'
import { FilterBar } from '../filter/FilterBar.tsx'
import { NoRecords } from '../table/NoRecords.tsx'
import { openSelected } from './choose.ts'
import { NetworkFigure, useScene } from './NetworkFigure.tsx'
import { NetworkLegend } from './NetworkLegend.tsx'
import './network.css'
import type { NetworkLook } from '#shared/views/graph-shown.ts'
import { networkWords } from '#shared/views/network-words.ts'
import { nextNode, nextRelation } from './steps.ts'
import { isItem, nameUnder, pickUnder } from './under-pointer.ts'
import { type Moves, useCamera } from './use-camera.ts'
import { type Network, useNetwork } from './use-network.ts'

/** Entities and what relates them; what is chosen stands beside with its passages. */
export function NetworkView() {
  const network = useNetwork()
  const { graph, places, look } = network
  const { ref, width, height } = useSize<HTMLDivElement>()
  const bounds = useMemo(() => networkBounds(graph, places ?? {}), [graph, places])
  const moves = useCamera(ref, { width, height }, bounds, reach)
  const choice = useChoice()
  const scene = useScene(network, moves, { width, height }, choice)
  const pressed = useRef<{ x: number; y: number } | null>(null)
  const selectedNode = network.all.nodes.find(({ id }) => id === choice.nodeId)
  const { fit } = moves
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the network is seen as a whole
  useEffect(fit, [look.focusId, look.steps])
  const words = networkWords(network)
  const actions: Actions = {
    network,
    moves,
    focus: () => network.setLook({ ...look, focusId: look.focusId === null ? (selectedNode?.id ?? null) : null }),
    draw: () => networkDrawing(graph, places ?? {}, `Network: ${words}`),
  }
  const latest = useRef(actions)
  latest.current = actions
  if (network.loaded && network.all.links.length === 0) return <NoRelations />
  const handlers = {
    onPointerDown: ({ clientX, clientY, target }: PointerEvent) => {
      pressed.current = isItem(target) ? null : { x: clientX, y: clientY }
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const at = pressed.current
      if (at && Math.hypot(event.clientX - at.x, event.clientY - at.y) < 4) pickUnder(event, { network, scene, moves })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => nameUnder(event, { network, scene, moves }),
    onPointerLeave: () => useApp.getState().setHint(null),
    onKeyDown: (event: KeyboardEvent) => onKey(event, latest.current),
  }
  return (
    <section className="figure-view" data-column="text" aria-label="Network">
      <Bar words={words} look={look} canFocus={selectedNode !== undefined} latest={latest} />
      <div ref={ref} className="network-canvas" {...group} {...handlers}>
        {places ? (
          <NetworkFigure network={network} scene={scene} camera={moves.camera} size={{ width, height }} />
        ) : (
          <LoadingBar label="Arranging the network" />
        )}
      </div>
      <NetworkLegend />
    </section>
  )
}

/** The largest scale leaves room for every box of a large network; what is shown as a whole is clear of the edges. */
const reach = { most: 16, room: { x: 112, y: 40 } }

interface BarProps {
  words: string
  look: NetworkLook
  canFocus: boolean
  latest: RefObject<Actions>
}

/** The bar is not drawn anew when the network only moves. */
const Bar = memo(({ words, look, canFocus, latest }: BarProps) => (
  <FigureBar
    name="Network"
    count={words}
    onZoom={(factor) => latest.current.moves.zoom(factor)}
    onFit={() => latest.current.moves.fit()}
    draw={() => latest.current.draw()}
  >
    <FilterBar />
    {look.focusId !== null && (
      <FilterMenu
        label="Steps"
        options={[
          { value: '1', label: 'One' },
          { value: '2', label: 'Two' },
        ]}
        value={String(look.steps)}
        onChange={(steps) => latest.current.network.setLook({ ...look, steps: Number(steps ?? 1) })}
      />
    )}
    <IconAction
      label={look.focusId === null ? 'Only what is near the chosen entity' : 'The whole network'}
      keys="F"
      pressed={look.focusId !== null}
      disabled={look.focusId === null && !canFocus}
      onClick={() => latest.current.focus()}
    >
      <IconFocusCentered />
    </IconAction>
    <IconAction label="Arrange anew" onClick={() => latest.current.network.rearrange()}>
      <IconRefresh />
    </IconAction>
  </FigureBar>
))

const group = {
  role: 'application',
  tabIndex: 0,
  'aria-label': 'Network. Arrows go from entity to entity, R to its relations, Enter opens the passage.',
  'data-text': '',
}

function useChoice() {
  const selected = useApp((state) => state.selected)
  const nodeId = selected?.kind === 'entity' ? selected.id : null
  const linkId = selected?.kind === 'relation' ? selected.id : null
  return useMemo(() => ({ nodeId, linkId }), [nodeId, linkId])
}

/** What the bar and the keys work on. */
interface Actions {
  network: Network
  moves: Moves
  focus(): void
  draw(): Drawing
}

const zooms: { readonly [key: string]: number } = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }
const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function onKey(event: KeyboardEvent, { network, moves, focus }: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { selected, select } = useApp.getState()
  const direction = directions[event.key]
  const factor = zooms[event.key]
  if (direction) {
    const next = nextNode(network, selected, direction)
    if (next) select({ kind: 'entity', id: next })
  } else if (factor !== undefined) moves.zoom(factor)
  else if (event.key === '0') moves.fit()
  else if (event.key === 'f') focus()
  else if (event.key === 'r') {
    const next = nextRelation(network, selected)
    if (next) select({ kind: 'relation', id: next })
  } else if (event.key === 'Enter') openSelected(network)
  else if (event.key === 'Escape' && selected) select(null)
  else return
  event.preventDefault()
}

function NoRelations() {
  return (
    <NoRecords
      Icon={IconAffiliate}
      title="No network yet"
      text={
        <>
          Entities stand here with the relations between them. In an article, select a passage that names two entities
          and press <Key name="R" />, or drag one entity of a list onto another.
        </>
      }
    />
  )
}
