import { create } from 'zustand'
import type { TextRange } from '#shared/model/passage.ts'
import type { ReaderSession } from '../reader/session/session.ts'

/** A relation that is about to be made: its ends as far as they are known, and the passage that speaks of it. */
export interface Relating {
  fromId: string | null
  toId: string | null
  evidence?: { articleId: string; start: number; end: number; exact: string }
  /** The claim that asserts it there. */
  claimId?: string
}

/** What the dialog for a new relation is open on, if it is. */
export const useRelating = create<{ open: Relating | null }>(() => ({ open: null }))

/** Opens the dialog for a new relation. */
export function relate(open: Relating): void {
  useRelating.setState({ open })
}

/** Opens it on a passage: its ends are the first two entities named in it, the claim one that the passage lies in. */
export function relatePassage(session: ReaderSession, range: TextRange): void {
  const here = session.overlapping(range.start, range.end).toSorted((a, b) => a.start - b.start)
  const named = here
    .filter(({ layer, start, end }) => layer === 'entity' && start >= range.start && end <= range.end)
    .map(({ recordId }) => recordId)
  const [fromId = null, toId = null] = [...new Set(named)]
  const claim = here.find(({ layer }) => layer === 'claim')
  const evidence = { articleId: session.articleId, ...range, exact: session.quote(range) }
  relate({ fromId, toId, evidence, ...(claim ? { claimId: claim.recordId } : {}) })
}
