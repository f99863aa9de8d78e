import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './resize-handle.css'

interface ResizeHandleProps {
  label: string
  /** Size of the column or pane it changes, in px. */
  size: number
  min: number
  max: number
  /** Which way the size grows as the pointer moves: to the right, left, or up. */
  grows: 'right' | 'left' | 'up'
  onResize(size: number): void
}

const keyStep = 16

/** A hairline between two columns that is dragged, or moved with the arrow keys, to change their sizes. */
export function ResizeHandle({ label, size, min, max, grows, onResize }: ResizeHandleProps) {
  const start = useRef<{ at: number; size: number } | null>(null)
  const vertical = grows === 'up'
  const clamp = (value: number) => Math.round(Math.max(min, Math.min(max, value)))
  const place = (event: PointerEvent) => (vertical ? event.clientY : event.clientX)
  const sign = grows === 'right' ? 1 : -1

  const onPointerDown = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { at: place(event), size }
  }
  const onPointerMove = (event: PointerEvent<HTMLHRElement>) => {
    if (start.current) onResize(clamp(start.current.size + sign * (place(event) - start.current.at)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = vertical
      ? ['ArrowDown', 'ArrowUp']
      : grows === 'right'
        ? ['ArrowLeft', 'ArrowRight']
        : ['ArrowRight', 'ArrowLeft']
    if (event.key === less) onResize(clamp(size - keyStep))
    else if (event.key === more) onResize(clamp(size + keyStep))
    else return
    event.preventDefault()
  }
  return (
    <hr
      className={`resize ${vertical ? 'resize-row' : 'resize-column'}`}
      aria-label={label}
      aria-orientation={vertical ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
      onKeyDown={onKeyDown}
    />
  )
}
