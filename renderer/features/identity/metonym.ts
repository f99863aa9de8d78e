import { create } from 'zustand'
import { doubtOccurrence } from '#shared/analysis/occurrence-doubt.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import type { ReaderPassage } from '../reader/session/passages.ts'
import type { ReaderSession } from '../reader/session/session.ts'

/** The mention of a place whose actor is being chosen; with an actor where that is chosen already. */
export interface OpenMetonym {
  session: ReaderSession
  mention: ReaderPassage
  actorId?: string
}

/** What the dialog for metonyms is open on, if it is. */
export const useMetonym = create<{ open: OpenMetonym | null }>(() => ({ open: null }))

/** Whether a mention can be said to stand for an actor: it names a place, and itself. */
export function canStand(session: ReaderSession, mention: ReaderPassage | null): mention is ReaderPassage {
  if (mention?.layer !== 'entity' || mention.metonymOf !== undefined) return false
  return session.entity(mention.recordId)?.type === 'place'
}

/** Opens the dialog on a mention. */
export function openMetonym(open: OpenMetonym): void {
  useMetonym.setState({ open })
}

/** The other mentions of the same place in the article, in the order of the text; doubtful where it is likely the place. */
export function othersOf(session: ReaderSession, mention: ReaderPassage): { mention: ReaderPassage; doubt: boolean }[] {
  return [...session.index.values()]
    .filter((one) => one.id !== mention.id && one.recordId === mention.recordId && canStand(session, one))
    .sort((a, b) => a.start - b.start)
    .map((one) => ({
      mention: one,
      doubt: doubtOccurrence('government', session.text.slice(Math.max(0, one.start - 40), one.start)) !== null,
    }))
}

/** The actor a place stands for most often in the article; else a government that is called like it. */
export function likelyActor(session: ReaderSession, placeId: string): EntityView | undefined {
  const counts = new Map<string, number>()
  for (const { metonymOf, recordId } of session.index.values()) {
    if (metonymOf === placeId) counts.set(recordId, (counts.get(recordId) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most) return session.entity(most[0])
  const name = session.entity(placeId)?.name ?? ''
  const governments = session.entities.filter(({ type }) => type === 'government')
  return (
    governments.find(({ aliases }) => aliases.some(({ text }) => text === name)) ??
    governments.find((one) => name !== '' && one.name.includes(name))
  )
}
