import { Button } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import type { Box } from '#shared/analysis/figures/frame.ts'
import { type MapDot, mapDots, mapDrawing } from '#shared/analysis/figures/map.ts'
import { positionAt } from '#shared/analysis/figures/map-ground.ts'
import { formatNumber } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LoadingBar } from '../../ui/LoadingBar.tsx'
import { FigureBar } from '../figures/FigureBar.tsx'
import { useSize } from '../figures/use-size.ts'
import { useStill, windowOf } from '../figures/use-still.ts'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useCamera } from '../network/use-camera.ts'
import { MapFigure } from './MapFigure.tsx'
import { MapLegend } from './MapLegend.tsx'
import './map.css'
import { mapWords } from '#shared/views/map-words.ts'
import { onMapKey } from './map-keys.ts'
import { useMapStore } from './map-store.ts'
import { PlacingBar } from './PlacingBar.tsx'
import { setLocation } from './place-actions.ts'
import { pressDot, type Scene } from './press-dot.ts'
import { UnplacedPanel } from './UnplacedPanel.tsx'
import { useGround } from './use-ground.ts'
import { around, frameOf, useMap, type WorldMap } from './use-map.ts'
import { useTowns } from './use-towns.ts'

/** Places with what happened and is named there; those without a position wait beside. */
export function MapView() {
  const map = useMap()
  if (map.loaded && map.placed === 0 && map.unplaced.length === 0) return <NoPlaces />
  return <Shown map={map} />
}

/** A panel beside the map needs so much room, in px. */
const roomForPanel = 720

function Shown({ map }: { map: WorldMap }) {
  const { places, unplaced } = map
  const body = useSize<HTMLDivElement>()
  const { ref, width, height } = useSize<HTMLDivElement>()
  const size = { width, height }
  const moves = useMapCamera(ref, size, map)
  const { camera } = moves
  const readOnly = useReadOnly()
  const placing = useMapStore((state) => state.placingId)
  const open = useMapStore((state) => state.listOpen) ?? body.width >= roomForPanel
  const chosenId = useApp((state) => (state.selected?.kind === 'entity' ? state.selected.id : null))
  const still = useStill(camera, size)
  const drawn = still.frame
  const countries = useGround(drawn.scale)
  const frame = frameOf(camera, size)
  const towns = useTowns(frameOf(drawn, size))
  const dots = useMemo(() => mapDots(places, drawn.scale), [places, drawn.scale])
  const seen = useMemo(() => dots.filter((dot) => isIn(dot, windowOf(drawn))), [dots, drawn])
  useStopPlacing()
  const putAt = (x: number, y: number) => {
    const at = moves.pointAt(x, y)
    const position = positionAt(at.x, at.y)
    if (!placing || !position) return
    setLocation(placing, position)
    useMapStore.getState().place(null)
  }
  const title = `Map: ${mapWords(map)}`
  const draw = () => mapDrawing({ countries: countries ?? [], places, towns, frame, title })
  const latest = useRef({ map, dots, moves, readOnly, size, putAt, draw })
  latest.current = { map, dots, moves, readOnly, size, putAt, draw }
  const onPress = useCallback((dot: MapDot, event: PointerEvent) => {
    if (useMapStore.getState().placingId === null) pressDot(dot, event, latest.current)
  }, [])
  return (
    <section className="figure-view" data-column="text" aria-label="Map">
      <Bar words={mapWords(map)} unplaced={unplaced.length} open={open} latest={latest} />
      <div ref={body.ref} className="map-body">
        <div ref={ref} className={`map-canvas${placing ? ' placing' : ''}`} {...group} {...useHandlers(latest)}>
          {countries && width > 0 ? (
            <MapFigure
              countries={countries}
              towns={towns}
              dots={seen}
              still={still}
              camera={camera}
              size={size}
              chosenId={chosenId}
              onPress={onPress}
            />
          ) : (
            <LoadingBar label="Reading the map" />
          )}
          {placing && <PlacingBar name={map.entities.get(placing)?.name ?? ''} />}
        </div>
        {open && unplaced.length > 0 && (
          <List unplaced={unplaced} readOnly={readOnly} over={body.width < roomForPanel} latest={latest} />
        )}
      </div>
      <MapLegend frame={frame} />
    </section>
  )
}

/** What is at hand for those parts that are not drawn anew when the map only moves. */
type Latest = RefObject<Scene & { draw(): Drawing }>

interface BarProps {
  words: string
  unplaced: number
  open: boolean
  latest: Latest
}

const Bar = memo(({ words, unplaced, open, latest }: BarProps) => (
  <FigureBar
    name="Map"
    count={words}
    onZoom={(factor) => latest.current.moves.zoom(factor)}
    onFit={() => latest.current.moves.fit()}
    draw={() => latest.current.draw()}
  >
    <FilterBar />
    {unplaced > 0 && (
      <Button
        variant={open ? 'default' : 'subtle'}
        size="sm"
        aria-pressed={open}
        onClick={() => useMapStore.setState({ listOpen: !open })}
      >
        {`Not on the map: ${formatNumber(unplaced)}`}
      </Button>
    )}
  </FigureBar>
))

interface ListProps {
  unplaced: WorldMap['unplaced']
  readOnly: boolean
  over: boolean
  latest: Latest
}

const List = memo(({ latest, ...props }: ListProps) => (
  <UnplacedPanel {...props} onPlaced={(location) => latest.current.moves.show(around(location))} />
))

/** A click puts what is to be placed; a drag of the map is none. */
function useHandlers(latest: Latest) {
  const pressedAt = useRef({ x: 0, y: 0 })
  return {
    onPointerDown: (event: PointerEvent) => {
      pressedAt.current = { x: event.clientX, y: event.clientY }
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const moved = Math.hypot(event.clientX - pressedAt.current.x, event.clientY - pressedAt.current.y)
      const box = event.currentTarget.getBoundingClientRect()
      if (moved < 4) latest.current.putAt(event.clientX - box.left, event.clientY - box.top)
    },
    onKeyDown: (event: KeyboardEvent) => onMapKey(event, latest.current),
  }
}

function isIn({ x, y }: MapDot, region: Box): boolean {
  return x > region.x && x < region.x + region.w && y > region.y && y < region.y + region.h
}

const group = {
  role: 'application',
  tabIndex: 0,
  'aria-label': 'Map. Arrows go from place to place, with Shift they move the map, Enter opens the passage.',
  'data-text': '',
}

/** The smallest scale shows the world in a narrow window, the largest a street's length on the screen. */
const scales = { least: 0.004, most: 6 }

function useMapCamera(
  ref: Parameters<typeof useCamera>[0],
  size: { width: number; height: number },
  { bounds, camera, setCamera }: WorldMap,
) {
  return useCamera(ref, size, bounds, {
    ...scales,
    kept: [camera, (next) => setCamera(next && { ...next, width: size.width })],
  })
}

/** Whoever leaves the map puts nothing on it any more. */
function useStopPlacing() {
  useEffect(() => () => useMapStore.getState().place(null), [])
}

function NoPlaces() {
  return (
    <div className="figure-view" data-column="text" tabIndex={-1}>
      <EmptyState
        Icon={IconMap2}
        title="No places yet"
        text="Entities of type place or site stand here, with the events and mentions of each. Mark one in an article."
      />
    </div>
  )
}
