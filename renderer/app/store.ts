import { create } from 'zustand'
import type { Kind } from '#shared/model/records.ts'

/** The views of the main window. */
export type View =
  | 'articles'
  | 'claims'
  | 'entities'
  | 'entity'
  | 'events'
  | 'relations'
  | 'timeline'
  | 'forecasts'
  | 'network'
  | 'map'
  | 'codebook'
  | 'briefs'
  | 'search'

/** An object selected anywhere: shown in the inspector, drawn strong in the text. */
export interface SelectedRecord {
  kind: Kind
  id: string
  articleId?: string
  /** The mention, tagging or claim-passage that was clicked, where the record is an entity, tag or claim. */
  passageId?: string
}

/** A wish to show a passage in the reader. `nonce` makes the same jump twice two jumps. */
export interface Jump {
  articleId: string
  start: number
  end: number
  nonce: number
}

/** Where the reader is in its article, for the status line. */
export interface Reading {
  words: number
  /** Number of the body paragraph at the top of the view, from 1, and how many there are. */
  paragraph: number
  paragraphs: number
}

interface AppStore {
  view: View
  articleId: string | null
  briefId: string | null
  /** The entity whose page was opened last. */
  entityId: string | null
  /** The view that the way back from an entity's page leads to. */
  cameFrom: Exclude<View, 'entity'>
  selected: SelectedRecord | null
  jump: Jump | null
  /** Sentence in the status line about what is under the pointer. */
  hint: string | null
  reading: Reading | null
  /** Text that the search view looks for. */
  searchText: string
  show(view: View): void
  openArticle(id: string | null): void
  openBrief(id: string | null): void
  /** Shows the page of an entity, which is selected with it. */
  openEntity(id: string): void
  select(record: SelectedRecord | null): void
  /** Opens the article in the reader and scrolls to the passage, which flashes once. */
  jumpTo(target: { articleId: string; start: number; end: number }): void
  setHint(hint: string | null): void
  setReading(reading: Reading | null): void
  /** Shows the search view for a text. */
  searchFor(text: string): void
}

/** What a window shows of a project it has not shown before. */
export const nothingShown = {
  view: 'articles',
  articleId: null,
  briefId: null,
  entityId: null,
  cameFrom: 'entities',
  selected: null,
  jump: null,
} as const

/** State of this window that several features share. What is in the project is not here. */
export const useApp = create<AppStore>((set) => ({
  ...nothingShown,
  hint: null,
  reading: null,
  searchText: '',
  show: (view) => set({ view }),
  openArticle: (articleId) => set({ articleId, view: 'articles' }),
  openBrief: (briefId) => set({ briefId, view: 'briefs' }),
  openEntity: (entityId) =>
    set((state) => ({
      view: 'entity',
      entityId,
      cameFrom: state.view === 'entity' ? state.cameFrom : state.view,
      selected: { kind: 'entity', id: entityId },
    })),
  select: (selected) => set({ selected }),
  jumpTo: (target) =>
    set((state) => ({
      view: 'articles',
      articleId: target.articleId,
      jump: { ...target, nonce: (state.jump?.nonce ?? 0) + 1 },
    })),
  setHint: (hint) => set({ hint }),
  setReading: (reading) => set({ reading }),
  searchFor: (searchText) => set({ searchText, view: 'search' }),
}))

/** Goes back from an entity's page to the view it was opened from. */
export function leaveEntity(): void {
  useApp.setState(({ cameFrom }) => ({ view: cameFrom }))
}
