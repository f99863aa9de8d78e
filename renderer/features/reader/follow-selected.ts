import { useApp } from '../../app/store.ts'
import { afterPaint } from '../tagging/after-paint.ts'
import { selectedPassage, selectPassage } from './reader-store.ts'
import type { ReaderPassage } from './session/passages.ts'
import type { ReaderSession } from './session/session.ts'

/**
 * Keeps a selected passage selected as one of what it belongs to now, also after an undo, a merge, a split or a
 * colleague's change. Returns how to stop.
 */
export function followSelected(session: ReaderSession): () => void {
  return session.subscribe(() => {
    if (strayed()) afterPaint(bringBack)
  })
}

/** The selected passage, where it belongs to another record than the one that is selected with it, and does not name it literally. */
function strayed(): ReaderPassage | null {
  const { selected } = useApp.getState()
  const passage = selected?.passageId ? selectedPassage() : null
  if (!passage || passage.layer !== selected?.kind) return null
  return [passage.recordId, passage.metonymOf].includes(selected.id) ? null : passage
}

function bringBack(): void {
  const passage = strayed()
  if (passage) selectPassage(passage)
}
