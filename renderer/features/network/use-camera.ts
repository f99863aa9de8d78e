import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Box } from '#shared/analysis/figures/frame.ts'

/** What part of a figure is seen: the point at the middle of the window, and px of the screen per px of the figure. */
export interface Camera {
  x: number
  y: number
  scale: number
}

/** The camera and what moves it. */
export interface Moves {
  camera: Camera
  zoom(factor: number, at?: { x: number; y: number }): void
  fit(): void
  /** Moves what is seen by px of the screen. */
  pan(dx: number, dy: number): void
  /** Shows a part of the figure as large as it fits. */
  show(part: Box): void
  /** The point of the figure under a point of the screen, relative to the window. */
  pointAt(x: number, y: number): { x: number; y: number }
}

interface CameraOptions {
  /** Smallest and largest scale. */
  least?: number
  most?: number
  /** Px beside what is shown as a whole. */
  room?: { x: number; y: number }
  /** Where the camera is kept; null until something is moved. */
  kept?: readonly [Camera | null, (camera: Camera | null) => void]
}

/** Zoom by wheel about the pointer, and pan by dragging the ground. Until something is moved all is in sight. */
export function useCamera(
  ref: RefObject<HTMLElement | null>,
  { width, height }: { width: number; height: number },
  bounds: Box,
  { least = 0.02, most = 4, room = noRoom, kept }: CameraOptions = {},
): Moves {
  const here = useState<Camera | null>(null)
  const [own, setOwn] = kept ?? here
  const camera = useMemo(
    () => own ?? fitting({ width: width - 2 * room.x, height: height - 2 * room.y }, bounds, least),
    [own, width, height, bounds, least, room],
  )
  const pointAt = (x: number, y: number) => ({
    x: camera.x + (x - width / 2) / camera.scale,
    y: camera.y + (y - height / 2) / camera.scale,
  })
  const now = useRef(camera)
  now.current = camera
  const move = (next: Camera) => {
    now.current = next
    setOwn(next)
  }
  const zoom = (factor: number, at = { x: width / 2, y: height / 2 }) => {
    const { x, y, scale } = now.current
    const [dx, dy] = [at.x - width / 2, at.y - height / 2]
    const next = Math.min(most, Math.max(least, scale * factor))
    move({ scale: next, x: x + dx / scale - dx / next, y: y + dy / scale - dy / next })
  }
  const pan = (dx: number, dy: number) => {
    const { x, y, scale } = now.current
    move({ scale, x: x + dx / scale, y: y + dy / scale })
  }
  const latest = useRef({ zoom, pan })
  latest.current = { zoom, pan }
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      const box = element.getBoundingClientRect()
      const at = { x: event.clientX - box.left, y: event.clientY - box.top }
      latest.current.zoom(Math.exp(-event.deltaY / 400), at)
      event.preventDefault()
    }
    const onPointerDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('[data-item]'))) return
      let [x, y] = [event.clientX, event.clientY]
      follow((move) => {
        latest.current.pan(x - move.clientX, y - move.clientY)
        ;[x, y] = [move.clientX, move.clientY]
      })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onPointerDown)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onPointerDown)
    }
  }, [ref])
  const show = (part: Box) => setOwn(fitting({ width, height }, part, least, most))
  return { camera, zoom, fit: () => setOwn(null), pan, show, pointAt }
}

/** Follows the pointer until it is let go. */
export function follow(onMove: (event: PointerEvent) => void, onEnd?: () => void): void {
  const end = () => {
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    onEnd?.()
  }
  window.addEventListener('pointermove', onMove)
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
}

const noRoom = { x: 0, y: 0 }

function fitting(size: { width: number; height: number }, bounds: Box, least: number, most = 1): Camera {
  const scale = Math.min(most, size.width / Math.max(1, bounds.w), size.height / Math.max(1, bounds.h))
  return { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2, scale: Math.max(least, scale) }
}
