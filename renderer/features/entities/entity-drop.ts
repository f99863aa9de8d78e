import { type DragEvent, useState } from 'react'
import { create } from 'zustand'
import { useReadOnly } from '../../backend/queries.ts'
import { droppedRecord, recordMedia } from '../../ui/drag.ts'

/** One entity was dropped on another, at a point of the window. */
export interface EntityDrop {
  draggedId: string
  targetId: string
  x: number
  y: number
}

/** The drop whose menu is open, if one is. */
export const useEntityDrop = create<{ drop: EntityDrop | null }>(() => ({ drop: null }))

/** Makes a row a target for other entities: dropping one opens the menu of what the two can become. */
export function useDropTarget(targetId: string) {
  const readOnly = useReadOnly()
  const [over, setOver] = useState(false)
  if (readOnly) return { className: '', handlers: {} }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(recordMedia)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      const dropped = droppedRecord(event.dataTransfer)
      if (dropped?.kind !== 'entity' || dropped.id === targetId) return
      event.preventDefault()
      event.stopPropagation()
      useEntityDrop.setState({ drop: { draggedId: dropped.id, targetId, x: event.clientX, y: event.clientY } })
    },
  }
  return { className: over ? ' drop-target' : '', handlers }
}
