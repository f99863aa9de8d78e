import type { ReactNode } from 'react'
import type { Camera } from '../network/use-camera.ts'
import type { Still } from './use-still.ts'

interface PlaneProps {
  still: Still
  camera: Camera
  size: { width: number; height: number }
  /** Shapes in px from the middle of what is drawn. */
  children: ReactNode
}

/**
 * Shapes that were drawn for a frame, shifted and stretched to where the camera is. While it moves they are a picture of
 * their own, which costs nothing to move; at rest they are as sharp as the rest of the page.
 */
export function Plane({ still, camera, size, children }: PlaneProps) {
  const { frame, moving } = still
  const { width, height } = frame
  const { scale } = camera
  const left = size.width / 2 + (frame.x - camera.x) * scale
  const top = size.height / 2 + (frame.y - camera.y) * scale
  const moved = { willChange: 'transform', textRendering: 'geometricPrecision' } as const
  const transform = `translate(${left}px, ${top}px) scale(${scale / frame.scale})`
  return (
    <div className="figure-plane" style={{ transform, ...(moving ? moved : {}) }}>
      <svg
        width={width}
        height={height}
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        style={{ left: -width / 2, top: -height / 2 }}
        aria-hidden="true"
      >
        {children}
      </svg>
    </div>
  )
}
