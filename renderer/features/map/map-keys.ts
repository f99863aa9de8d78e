import type { KeyboardEvent } from 'react'
import { useApp } from '../../app/store.ts'
import { isDeleteKey } from '../../ui/keys.ts'
import { zoomStep } from '../figures/FigureBar.tsx'
import { nextNode } from '../network/steps.ts'
import { useMapStore } from './map-store.ts'
import { setLocation } from './place-actions.ts'
import { openPlace, type Scene } from './press-dot.ts'
import { placesOf } from './steps.ts'

const zooms: { readonly [key: string]: number } = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }
const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Keys of the map; while something is being placed the arrows move the map under the middle of it. */
export function onMapKey(event: KeyboardEvent, scene: Scene): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (useMapStore.getState().placingId !== null ? placingKey(event, scene) : freeKey(event, scene))
    event.preventDefault()
}

function freeKey(event: KeyboardEvent, scene: Scene): boolean {
  const { selected, select } = useApp.getState()
  const direction = directions[event.key]
  const id = selected?.kind === 'entity' ? selected.id : null
  if (direction && !event.shiftKey) {
    const next = nextNode(placesOf(scene.dots, id), selected, direction)
    if (next) {
      select({ kind: 'entity', id: next })
      bringIntoSight(next, scene)
    }
    return true
  }
  if (moveMap(event, scene, 80)) return true
  if (event.key === 'Enter' && id) openPlace(id, scene.map)
  else if (event.key === 'Escape' && selected) select(null)
  else if (isDeleteKey(event) && id) {
    if (!scene.readOnly && scene.map.entities.get(id)?.location) setLocation(id, null)
  } else return false
  return true
}

function placingKey(event: KeyboardEvent, scene: Scene): boolean {
  if (event.key === 'Enter') scene.putAt(scene.size.width / 2, scene.size.height / 2)
  else if (event.key === 'Escape') useMapStore.getState().place(null)
  else return moveMap(event, scene, event.shiftKey ? 80 : 12)
  return true
}

function moveMap({ key }: KeyboardEvent, { moves }: Scene, px: number): boolean {
  const direction = directions[key]
  const factor = zooms[key]
  if (direction) moves.pan(direction[0] * px, direction[1] * px)
  else if (factor !== undefined) moves.zoom(factor)
  else if (key === '0') moves.fit()
  else return false
  return true
}

/** Moves the map where a place lies outside of what is seen. */
function bringIntoSight(id: string, { dots, moves, size }: Scene): void {
  const dot = dots.find(({ places }) => places.some((place) => place.id === id))
  if (!dot) return
  const { x, y, scale } = moves.camera
  const [dx, dy] = [(dot.x - x) * scale, (dot.y - y) * scale]
  if (Math.abs(dx) > size.width / 2 - 20 || Math.abs(dy) > size.height / 2 - 20) moves.pan(dx, dy)
}
