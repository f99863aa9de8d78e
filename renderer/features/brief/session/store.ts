import type { LexicalEditor } from 'lexical'
import { create } from 'zustand'
import type { CitationState } from '#shared/protocol/views.ts'
import { type BriefFacts, noFacts } from './facts.ts'

/** Whether what was written is on disk. `at` is the time of the last save, ms UTC. */
export interface Saving {
  state: 'saved' | 'saving' | 'failed'
  at: number | null
}

/** The brief that is open in this window. */
export interface OpenBrief {
  id: string
  title: string
  editor: LexicalEditor
  editable: boolean
  /** The text has arrived in the editor. */
  ready: boolean
  flush(): Promise<void>
  /** Runs a discrete edit of the program's own, which the editor's undo leaves alone. */
  aside(edit: () => void): void
}

interface BriefStore {
  open: OpenBrief | null
  facts: BriefFacts
  /** Words of the text, counted when writing pauses; null until they have been. */
  words: number | null
  /** Whether what is cited still says what it said, by the citing node's key. */
  states: ReadonlyMap<string, CitationState>
  saving: Saving & { id: string | null }
}

const nothing: BriefStore = {
  open: null,
  facts: noFacts,
  words: null,
  states: new Map(),
  saving: { id: null, state: 'saved', at: null },
}

/** The open brief of this window, shared by the page, the sidebar, the status line and the commands. */
export const useBrief = create<BriefStore>(() => nothing)

/** Forgets the open brief, unless another one has taken its place. */
export function closeBrief(id: string): void {
  if (useBrief.getState().open?.id === id) useBrief.setState(nothing)
}

/** Notes how far a brief is saved. */
export function setSaving(id: string, saving: Saving): void {
  if (useBrief.getState().saving.id === id) useBrief.setState({ saving: { ...saving, id } })
}

/** Notes that a brief's text has arrived in its editor. */
export function setReady(id: string): void {
  const { open } = useBrief.getState()
  if (open?.id === id) useBrief.setState({ open: { ...open, ready: true } })
}
