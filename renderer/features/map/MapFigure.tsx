import { memo, type PointerEvent, useMemo } from 'react'
import type { Frame } from '#shared/analysis/figures/frame.ts'
import {
  countryMark,
  dotMarks,
  landLook,
  type MapDot,
  mapLayout,
  rimmedAtMost,
  townMarks,
} from '#shared/analysis/figures/map.ts'
import { type Country, outline } from '#shared/analysis/figures/map-ground.ts'
import type { TownView } from '#shared/protocol/depth-views.ts'
import { placeWords } from '#shared/views/map-words.ts'
import { useApp } from '../../app/store.ts'
import { Marks } from '../figures/Marks.tsx'
import { Plane } from '../figures/Plane.tsx'
import { type Still, windowOf } from '../figures/use-still.ts'
import { type Camera, follow } from '../network/use-camera.ts'

interface MapFigureProps {
  countries: readonly Country[]
  towns: readonly TownView[]
  dots: readonly MapDot[]
  /** What is drawn while the camera moves. */
  still: Still
  camera: Camera
  size: { width: number; height: number }
  chosenId: string | null
  /** A press on a dot; what follows a drag to another point of the screen and its end. */
  onPress(dot: MapDot, event: PointerEvent): void
}

/** The map as it is seen: land, names of countries and towns for orientation, and a dot for every place. */
export function MapFigure({ camera, size, still, countries, ...seen }: MapFigureProps) {
  const { frame } = still
  return (
    <Plane still={still} camera={camera} size={size}>
      <Land countries={countries} frame={frame} />
      <Dots countries={countries} frame={frame} {...seen} />
    </Plane>
  )
}

interface InFrame {
  frame: Frame
}
type DotsProps = Omit<MapFigureProps, 'camera' | 'size' | 'still'> & InFrame

/** Moves the ground so that the middle of a frame is where the plane begins. */
const toMiddle = ({ x, y, scale }: Frame) => `translate(${-x * scale} ${-y * scale})`

/** Names and dots, laid out for a frame. */
const Dots = memo(({ countries, towns, dots, frame, chosenId, onPress }: DotsProps) => {
  const { scale } = frame
  const layout = useMemo(
    () => mapLayout({ dots, countries, towns }, scale, chosenId),
    [dots, countries, towns, scale, chosenId],
  )
  return (
    <g transform={toMiddle(frame)}>
      <g className="map-names">
        <Marks marks={layout.countries.map(countryMark)} />
        <Marks marks={townMarks(layout.towns)} />
      </g>
      {dots.toReversed().map((dot) => {
        const [first] = dot.places
        const chosen = dot.places.some(({ id }) => id === chosenId)
        return (
          <g
            key={first?.id}
            data-item={first?.id}
            className="map-dot"
            transform={`translate(${dot.x * scale} ${dot.y * scale})`}
            onPointerDown={(event) => onPress(dot, event)}
            onPointerEnter={() => useApp.getState().setHint(hintOf(dot))}
            onPointerLeave={() => useApp.getState().setHint(null)}
          >
            <circle r={Math.max(12, dot.radius + 3)} fill="transparent" />
            <Marks marks={dotMarks(dot, layout.labels.get(dot), { chosen, rim: dots.length <= rimmedAtMost })} />
          </g>
        )
      })}
    </g>
  )
})

/** Land with its borders. */
const Land = memo(({ countries, frame }: Pick<MapFigureProps, 'countries'> & InFrame) => {
  const { fill, stroke, width } = landLook
  const { scale } = frame
  const region = windowOf(frame)
  return (
    <g
      transform={`${toMiddle(frame)} scale(${scale})`}
      fill={`var(--${fill})`}
      stroke={`var(--${stroke})`}
      strokeWidth={width / scale}
      strokeLinejoin="round"
    >
      {countries.map((country) => {
        const d = outline(country, region, 0.6 / scale)
        return d && <path key={country.name} d={d} />
      })}
    </g>
  )
})

function hintOf({ places }: MapDot): string {
  const told = places.slice(0, 3).map((place) => `${place.name}: ${placeWords(place)}`)
  return places.length > 3 ? `${told.join('; ')}; ${places.length - 3} more here` : told.join('; ')
}

/** Follows a dragged dot. Ends with the point of the screen it was let go at, or null where it was only clicked. */
export function dragDot(event: PointerEvent, onEnd: (at: { x: number; y: number } | null) => void): void {
  const group = event.currentTarget
  const from = { x: event.clientX, y: event.clientY }
  const before = group.getAttribute('transform') ?? ''
  let at: { x: number; y: number } | null = null
  follow(
    (move) => {
      const [dx, dy] = [move.clientX - from.x, move.clientY - from.y]
      if (at === null && Math.hypot(dx, dy) < 4) return
      at = { x: move.clientX, y: move.clientY }
      group.setAttribute('transform', `translate(${dx} ${dy}) ${before}`)
    },
    () => {
      group.setAttribute('transform', before)
      onEnd(at)
    },
  )
}
