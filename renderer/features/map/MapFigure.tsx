import { memo, type PointerEvent, useMemo } from 'react'
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
import type { Box } from '#shared/analysis/figures/network.ts'
import type { TownView } from '#shared/protocol/depth-views.ts'
import { useApp } from '../../app/store.ts'
import { Marks } from '../figures/Marks.tsx'
import { type Camera, follow } from '../network/use-camera.ts'
import { placeWords } from './map-words.ts'

interface MapFigureProps {
  countries: readonly Country[]
  towns: readonly TownView[]
  dots: readonly MapDot[]
  /** The scale that dots are laid out for. */
  step: number
  /** The stretch of the ground that is drawn. */
  region: Box
  camera: Camera
  size: { width: number; height: number }
  chosenId: string | null
  /** A press on a dot; what follows a drag to another point of the screen and its end. */
  onPress(dot: MapDot, event: PointerEvent): void
}

/** The map as it is seen: land, names of countries and towns for orientation, and a dot for every place. */
export function MapFigure({ camera, size, countries, step, region, ...seen }: MapFigureProps) {
  const { scale } = camera
  const { width, height } = size
  const move = `translate(${width / 2 - camera.x * scale} ${height / 2 - camera.y * scale})`
  return (
    <svg className="map-figure" width={width} height={height} aria-hidden="true">
      <g transform={`${move} scale(${scale})`}>
        <Land countries={countries} region={region} scale={scale} step={step} />
      </g>
      <g transform={`${move} scale(${scale / step})`}>
        <Dots countries={countries} step={step} {...seen} />
      </g>
    </svg>
  )
}

type DotsProps = Omit<MapFigureProps, 'camera' | 'size' | 'region'>

/** Names and dots, laid out for a step of the scale. */
const Dots = memo(({ countries, towns, dots, step, chosenId, onPress }: DotsProps) => {
  const layout = useMemo(
    () => mapLayout({ dots, countries, towns }, step, chosenId),
    [dots, countries, towns, step, chosenId],
  )
  return (
    <>
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
            transform={`translate(${dot.x * step} ${dot.y * step})`}
            onPointerDown={(event) => onPress(dot, event)}
            onPointerEnter={() => useApp.getState().setHint(hintOf(dot))}
            onPointerLeave={() => useApp.getState().setHint(null)}
          >
            <circle r={Math.max(12, dot.radius + 3)} fill="transparent" />
            <Marks marks={dotMarks(dot, layout.labels.get(dot), { chosen, rim: dots.length <= rimmedAtMost })} />
          </g>
        )
      })}
    </>
  )
})

type OutlineProps = Pick<MapFigureProps, 'countries' | 'region' | 'step'>

/** Land with its borders; the line is as wide at every scale. */
function Land({ scale, ...shown }: OutlineProps & { scale: number }) {
  const { fill, stroke, width } = landLook
  return (
    <g fill={`var(--${fill})`} stroke={`var(--${stroke})`} strokeWidth={width / scale} strokeLinejoin="round">
      <Outlines {...shown} />
    </g>
  )
}

/** Outlines are many points: they are made for a region and a step of the scale, and only moved and scaled between. */
const Outlines = memo(({ countries, region, step }: OutlineProps) =>
  countries.map((country) => {
    const d = outline(country, region, 0.6 / step)
    return d && <path key={country.name} d={d} />
  }),
)

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
