import { type RefObject, useEffect, useRef } from 'react'
import type { Timeline } from './use-timeline.ts'

/** Ctrl and the wheel zoom about the pointer, Shift and the wheel go along; dragging the axis does too. */
export function useTimePointer(
  ref: RefObject<HTMLElement | null>,
  timeline: Timeline,
  momentAt: (x: number) => number,
): void {
  const latest = useRef({ timeline, momentAt })
  latest.current = { timeline, momentAt }
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const momentOf = (event: MouseEvent) =>
      latest.current.momentAt(event.clientX - element.getBoundingClientRect().left)
    const onWheel = (event: WheelEvent) => {
      const { timeline: now } = latest.current
      const along = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
      if (event.ctrlKey || event.metaKey) now.zoom(Math.exp(-event.deltaY / 300), momentOf(event))
      else if (Math.abs(along) > Math.abs(event.shiftKey ? 0 : event.deltaY)) now.pan(along / element.clientWidth)
      else return
      event.preventDefault()
    }
    const onPointerDown = (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest('.timeline-axis')) return
      element.setPointerCapture(event.pointerId)
      let last = event.clientX
      const onMove = (move: PointerEvent) => {
        const { timeline: now, momentAt: at } = latest.current
        const length = now.span.end - now.span.start
        now.pan((at(last) - at(move.clientX)) / length)
        last = move.clientX
      }
      const onEnd = () => {
        element.removeEventListener('pointermove', onMove)
        element.removeEventListener('lostpointercapture', onEnd)
      }
      element.addEventListener('pointermove', onMove)
      element.addEventListener('lostpointercapture', onEnd)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onPointerDown)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onPointerDown)
    }
  }, [ref])
}
