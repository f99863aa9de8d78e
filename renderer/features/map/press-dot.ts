import type { PointerEvent } from 'react'
import type { MapDot } from '#shared/analysis/figures/map.ts'
import { groundPoint, positionAt } from '#shared/analysis/figures/map-ground.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import type { Moves } from '../network/use-camera.ts'
import { dragDot } from './MapFigure.tsx'
import { setLocation } from './place-actions.ts'
import type { WorldMap } from './use-map.ts'

/** What a key or a press on the map works on. */
export interface Scene {
  map: WorldMap
  dots: readonly MapDot[]
  moves: Moves
  readOnly: boolean
  size: { width: number; height: number }
  /** Puts what is to be placed at a point of the canvas, in px. */
  putAt(x: number, y: number): void
}

/**
 * The first press chooses a place. On a chosen one a drag moves it and a click opens its passage; where a dot is several
 * places the click shows them nearer, or chooses the next where they lie on one point.
 */
export function pressDot(dot: MapDot, event: PointerEvent, scene: Scene): void {
  if (event.button !== 0) return
  const { selected, select } = useApp.getState()
  const chosen = dot.places.find(({ id }) => selected?.kind === 'entity' && selected.id === id)
  if (!chosen) {
    const [first] = dot.places
    if (first) select({ kind: 'entity', id: first.id })
    return
  }
  const canvas = event.currentTarget.closest('.map-canvas')?.getBoundingClientRect()
  dragDot(event, (at) => {
    if (at === null) again(dot, chosen.id, scene)
    else if (canvas && !scene.readOnly) moveTo(chosen.id, at.x - canvas.left, at.y - canvas.top, scene)
  })
}

function moveTo(id: string, x: number, y: number, { moves }: Scene): void {
  const at = moves.pointAt(x, y)
  const position = positionAt(at.x, at.y)
  if (position) setLocation(id, position)
}

function again({ places }: MapDot, id: string, { map, moves }: Scene): void {
  if (places.length === 1) {
    openPlace(id, map)
    return
  }
  const points = places.map(({ latitude, longitude }) => groundPoint(latitude, longitude))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  const apart = Math.max(right - left, bottom - top)
  if (apart > 8) {
    moves.show({
      x: left - apart * 0.3,
      y: top - apart * 0.3,
      w: right - left + apart * 0.6,
      h: bottom - top + apart * 0.6,
    })
    return
  }
  const next = places[(places.findIndex((place) => place.id === id) + 1) % places.length]
  if (next) useApp.getState().select({ kind: 'entity', id: next.id })
}

/** Shows the next passage that names a place, else one of what happened there, else one that names it literally. */
export function openPlace(id: string, { places, eventsAt, literallyAt }: WorldMap): void {
  const mentions = places.find((place) => place.id === id)?.mentions ?? 0
  const passage = eventsAt(id).flatMap(({ passages }) => passages)[0] ?? literallyAt(id)
  if (mentions === 0 && passage) useApp.getState().jumpTo(passage)
  else void pick({ kind: 'entity', id })
}
