import { useEffect, useState } from 'react'
import type { Box, Frame } from '#shared/analysis/figures/frame.ts'
import type { Camera } from '../network/use-camera.ts'

/** What a figure is drawn for while its camera moves on. */
export interface Still {
  /** The part that is drawn: what was seen, and some way around it. */
  frame: Frame
  /** Whether the camera has moved within the last moments. */
  moving: boolean
}

interface Size {
  width: number
  height: number
}

/** So much of a window's width and height is drawn beside it, on either side. */
const beyond = 0.25

/** What is drawn may be stretched by so much until it is drawn anew. */
const stretch = 2.5

/** The camera rests when it has not moved for so many ms. */
const rest = 150

/**
 * The part of a figure that is drawn. It stays the same while the camera moves, so that moving only shifts and stretches
 * what is there, until the camera rests or leaves it.
 */
export function useStill(camera: Camera, { width, height }: Size): Still {
  const [rested, setRested] = useState(camera)
  const moving = rested !== camera
  useEffect(() => {
    if (!moving) return
    const timer = setTimeout(() => setRested(camera), rest)
    return () => clearTimeout(timer)
  }, [camera, moving])
  const [frame, setFrame] = useState<Frame>(() => drawn(camera, { width, height }))
  const anew = drawn(camera, { width, height })
  const ratio = camera.scale / frame.scale
  const keeps =
    frame.width === anew.width &&
    frame.height === anew.height &&
    contains(windowOf(frame), windowOf({ ...camera, width, height })) &&
    (moving ? ratio < stretch && ratio > 1 / stretch : ratio === 1)
  if (!keeps && !same(anew, frame)) setFrame(anew)
  return { frame, moving }
}

function drawn({ x, y, scale }: Camera, { width, height }: Size): Frame {
  return { x, y, scale, width: width * (1 + 2 * beyond), height: height * (1 + 2 * beyond) }
}

function same(a: Frame, b: Frame): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale && a.width === b.width && a.height === b.height
}

/** What a frame shows, in units of the figure. */
export function windowOf({ x, y, scale, width, height }: Frame): Box {
  return { x: x - width / 2 / scale, y: y - height / 2 / scale, w: width / scale, h: height / scale }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  )
}
