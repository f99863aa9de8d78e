import { IconAffiliate, IconFocusCentered, IconRefresh } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo } from 'react'
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
import { choose, openSelected } from './choose.ts'
import { NetworkFigure } from './NetworkFigure.tsx'
import { NetworkLegend } from './NetworkLegend.tsx'
import './network.css'
import { networkWords } from './network-words.ts'
import { nearestNode, nextNode, nextRelation } from './steps.ts'
import { type Moves, useCamera } from './use-camera.ts'
import { type Network, useNetwork } from './use-network.ts'

/** Entities and what relates them; what is chosen stands beside with its passages. */
export function NetworkView() {
  const network = useNetwork()
  const { graph, places, look, setLook } = network
  const { ref, width, height } = useSize<HTMLDivElement>()
  const bounds = useMemo(() => networkBounds(graph, places ?? {}), [graph, places])
  const moves = useCamera(ref, { width, height }, bounds)
  const choice = useChoice()
  const selectedNode = network.all.nodes.find(({ id }) => id === choice.nodeId)
  const { fit } = moves
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the network is seen as a whole
  useEffect(fit, [look.focusId, look.steps])
  if (network.loaded && network.all.links.length === 0) return <NoRelations />
  const focus = () => setLook({ ...look, focusId: look.focusId === null ? (selectedNode?.id ?? null) : null })
  const handlers = {
    onClick: (event: MouseEvent<HTMLElement>) => pickDot(event, network, moves.pointAt),
    onKeyDown: (event: KeyboardEvent) => onKey(event, { network, zoom: moves.zoom, showAll: moves.fit, focus }),
  }
  return (
    <section className="figure-view" data-column="text" aria-label="Network">
      <FigureBar
        name="Network"
        count={networkWords(network)}
        onZoom={moves.zoom}
        onFit={moves.fit}
        draw={() => networkDrawing(graph, places ?? {}, `Network: ${networkWords(network)}`)}
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
            onChange={(steps) => setLook({ ...look, steps: Number(steps ?? 1) })}
          />
        )}
        <IconAction
          label={look.focusId === null ? 'Only what is near the chosen entity' : 'The whole network'}
          keys="F"
          pressed={look.focusId !== null}
          disabled={look.focusId === null && !selectedNode}
          onClick={focus}
        >
          <IconFocusCentered />
        </IconAction>
        <IconAction label="Arrange anew" onClick={network.rearrange}>
          <IconRefresh />
        </IconAction>
      </FigureBar>
      <div ref={ref} className="network-canvas" {...group} {...handlers}>
        {places ? (
          <NetworkFigure
            network={network}
            places={places}
            camera={moves.camera}
            size={{ width, height }}
            choice={choice}
          />
        ) : (
          <LoadingBar label="Arranging the network" />
        )}
      </div>
      <NetworkLegend />
    </section>
  )
}

const group = {
  role: 'application',
  tabIndex: 0,
  'aria-label': 'Network. Arrows go from entity to entity, R to its relations, Enter opens the passage.',
  'data-text': '',
}

/** A click on a dot, or near one, chooses it. */
function pickDot(event: MouseEvent<HTMLElement>, { graph, places }: Network, pointAt: Moves['pointAt']): void {
  if (!places || (event.target instanceof Element && event.target.closest('[data-item]'))) return
  const box = event.currentTarget.getBoundingClientRect()
  const [x, y] = [event.clientX - box.left, event.clientY - box.top]
  const [at, beside] = [pointAt(x, y), pointAt(x + 8, y)]
  const near = nearestNode(graph, places, at, beside.x - at.x)
  if (near) choose({ kind: 'entity', id: near }, event)
}

function useChoice() {
  const selected = useApp((state) => state.selected)
  const nodeId = selected?.kind === 'entity' ? selected.id : null
  const linkId = selected?.kind === 'relation' ? selected.id : null
  return useMemo(() => ({ nodeId, linkId }), [nodeId, linkId])
}

interface Actions {
  network: Network
  zoom(factor: number): void
  showAll(): void
  focus(): void
}

const zooms: { readonly [key: string]: number } = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }
const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function onKey(event: KeyboardEvent, { network, zoom, showAll, focus }: Actions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { selected, select } = useApp.getState()
  const direction = directions[event.key]
  const factor = zooms[event.key]
  if (direction) {
    const next = nextNode(network, selected, direction)
    if (next) select({ kind: 'entity', id: next })
  } else if (factor !== undefined) zoom(factor)
  else if (event.key === '0') showAll()
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
