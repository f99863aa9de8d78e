import { Button } from '@mantine/core'
import { IconMap2 } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { type MapDot, mapDots, mapDrawing } from '#shared/analysis/figures/map.ts'
import { positionAt } from '#shared/analysis/figures/map-ground.ts'
import { useApp } from '../../app/store.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { formatNumber } from '../../ui/format.ts'
import { LoadingBar } from '../../ui/LoadingBar.tsx'
import { FigureBar } from '../figures/FigureBar.tsx'
import { useSize } from '../figures/use-size.ts'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useCamera } from '../network/use-camera.ts'
import { MapFigure } from './MapFigure.tsx'
import { MapLegend } from './MapLegend.tsx'
import './map.css'
import { onMapKey } from './map-keys.ts'
import { useMapStore } from './map-store.ts'
import { mapWords } from './map-words.ts'
import { PlacingBar } from './PlacingBar.tsx'
import { setLocation } from './place-actions.ts'
import { pressDot } from './press-dot.ts'
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
  const moves = useMapCamera(ref, { width, height }, map)
  const { camera } = moves
  const readOnly = useReadOnly()
  const placing = useMapStore((state) => state.placingId)
  const open = useMapStore((state) => state.listOpen) ?? body.width >= roomForPanel
  const chosenId = useApp((state) => (state.selected?.kind === 'entity' ? state.selected.id : null))
  const countries = useGround(camera.scale)
  const frame = frameOf(camera, { width, height })
  const towns = useTowns(frame)
  const dots = useMemo(() => mapDots(places, camera.scale), [places, camera.scale])
  const pressedAt = useRef({ x: 0, y: 0 })
  useStopPlacing()
  const putAt = (x: number, y: number) => {
    const at = moves.pointAt(x, y)
    const position = positionAt(at.x, at.y)
    if (!placing || !position) return
    setLocation(placing, position)
    useMapStore.getState().place(null)
  }
  const scene = { map, dots, moves, readOnly, size: { width, height }, putAt }
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      pressedAt.current = { x: event.clientX, y: event.clientY }
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const moved = Math.hypot(event.clientX - pressedAt.current.x, event.clientY - pressedAt.current.y)
      const box = event.currentTarget.getBoundingClientRect()
      if (moved < 4) putAt(event.clientX - box.left, event.clientY - box.top)
    },
    onKeyDown: (event: KeyboardEvent) => onMapKey(event, scene),
  }
  const title = `Map: ${mapWords(map)}`
  return (
    <section className="figure-view" data-column="text" aria-label="Map">
      <FigureBar
        name="Map"
        count={mapWords(map)}
        onZoom={moves.zoom}
        onFit={moves.fit}
        draw={() => mapDrawing({ countries: countries ?? [], places, towns, frame, title })}
      >
        <FilterBar />
        {unplaced.length > 0 && (
          <Button
            variant={open ? 'default' : 'subtle'}
            size="sm"
            aria-pressed={open}
            onClick={() => useMapStore.setState({ listOpen: !open })}
          >
            {`Not on the map: ${formatNumber(unplaced.length)}`}
          </Button>
        )}
      </FigureBar>
      <div ref={body.ref} className="map-body">
        <div ref={ref} className={`map-canvas${placing ? ' placing' : ''}`} {...group} {...handlers}>
          {countries && width > 0 ? (
            <MapFigure
              countries={countries}
              towns={towns}
              dots={dots}
              camera={camera}
              size={{ width, height }}
              chosenId={chosenId}
              onPress={(dot: MapDot, event: PointerEvent) => !placing && pressDot(dot, event, scene)}
            />
          ) : (
            <LoadingBar label="Reading the map" />
          )}
          {placing && <PlacingBar name={map.entities.get(placing)?.name ?? ''} />}
        </div>
        {open && unplaced.length > 0 && (
          <UnplacedPanel
            unplaced={unplaced}
            readOnly={readOnly}
            over={body.width < roomForPanel}
            onPlaced={(location) => moves.show(around(location))}
          />
        )}
      </div>
      <MapLegend frame={frame} />
    </section>
  )
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
