import type { DragEvent } from 'react'
import { create } from 'zustand'
import { dragType, type Insertable } from './insertable.ts'

/** What is being dragged in this window: a browser tells the data of a drag only when it is dropped. */
export const useDragged = create<{ what: Insertable | null }>(() => ({ what: null }))

/** Makes an element of a list something to drag into the brief. */
export function draggable(make: () => Insertable | null) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      const what = make()
      if (!what) return event.preventDefault()
      useDragged.setState({ what })
      event.dataTransfer.setData(dragType, what.kind)
      event.dataTransfer.setData('text/plain', wordsOf(what))
      event.dataTransfer.effectAllowed = 'copy'
      event.stopPropagation()
    },
    onDragEnd: () => useDragged.setState({ what: null }),
  }
}

function wordsOf(what: Insertable): string {
  if (what.kind === 'claim') return what.claim.content
  if (what.kind === 'figure') return what.figure.caption
  return what.kind === 'entity' ? what.entity.name : what.citation.exact
}
