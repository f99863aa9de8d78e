import { create } from 'zustand'
import type { TextRange } from '#shared/model/passage.ts'
import { useApp } from '../../app/store.ts'
import type { Layer, ReaderPassage } from './session/passages.ts'
import { nameAt, openCard } from './suggestions/suggestion-store.ts'
import type { ReaderView } from './view/reader-view.ts'

/** What the tagging bar makes. */
export type BarTab = 'entity' | 'tag' | 'note'

/** The tagging bar, open on a range; with `change`, on a mention whose entity is to change. */
export interface Bar {
  range: TextRange
  tab: BarTab
  change?: ReaderPassage
}

/** What is under the resting pointer. */
export interface Hover {
  passages: readonly ReaderPassage[]
  /** Address of a link under the pointer. */
  link: string | null
  /** Where the card points, in the window. */
  rect: DOMRect
}

/** The block menu: the block it is of, and the point of the window it opens at. */
interface BlockMenuState {
  position: number
  x: number
  y: number
}

interface ReaderStore {
  view: ReaderView | null
  hidden: ReadonlySet<Layer>
  bar: Bar | null
  hover: Hover | null
  menu: BlockMenuState | null
  findOpen: boolean
  /** Whether a ring shows that the text has the keyboard: not where a selection or the pointer shows it. */
  ring: boolean
  /** Sentence for the screen reader. */
  announced: string
  toggleLayer(layer: Layer): void
}

/** What the parts of the reader share: the article on the page and what is open over it. */
export const useReader = create<ReaderStore>((set) => ({
  view: null,
  hidden: new Set<Layer>(),
  bar: null,
  hover: null,
  menu: null,
  findOpen: false,
  ring: false,
  announced: '',
  toggleLayer: (layer) =>
    set((state) => {
      const hidden = new Set(state.hidden)
      if (!hidden.delete(layer)) hidden.add(layer)
      state.view?.hide(hidden)
      return { hidden }
    }),
}))

/** Says a sentence to the screen reader. */
export function announce(sentence: string): void {
  useReader.setState({ announced: sentence })
}

/** Selects a passage: its record is shown in the inspector, the passage is drawn strong. */
export function selectPassage(passage: ReaderPassage): void {
  const { view } = useReader.getState()
  if (!view) return
  useApp.getState().select({
    kind: passage.layer,
    id: passage.recordId,
    articleId: view.session.articleId,
    passageId: passage.id,
  })
}

/** The passage of this article that is selected now, if one is. */
export function selectedPassage(): ReaderPassage | null {
  const { view } = useReader.getState()
  const { selected } = useApp.getState()
  if (!view || !selected) return null
  const id = selected.passageId ?? (selected.kind === 'note' ? selected.id : undefined)
  if (id) return view.session.index.get(id) ?? null
  if (selected.kind === 'event') return firstOf(view, selected.id)
  if (selected.kind !== 'claim') return null
  const [first] = view.session.claims.get(selected.id)?.passages ?? []
  return first ? (view.session.index.get(first.id) ?? null) : null
}

/** The first passage of an event in the article. */
function firstOf({ session }: ReaderView, eventId: string): ReaderPassage | null {
  const all = [...session.index.values()].filter(({ layer, recordId }) => layer === 'event' && recordId === eventId)
  return all.toSorted((a, b) => a.start - b.start)[0] ?? null
}

/** Passages at an offset that are drawn now, the shortest first. */
export function visibleAt(view: ReaderView, offset: number): ReaderPassage[] {
  const { hidden } = useReader.getState()
  return view.session.index.at(offset).filter(({ layer }) => !hidden.has(layer))
}

/**
 * Opens the proposal at an offset where it is shorter than all passages there; else selects the shortest passage, and
 * when one of them is selected already, the next longer one.
 */
export function selectAt(view: ReaderView, offset: number): void {
  const found = visibleAt(view, offset)
  if (openProposal(offset, found[0])) return
  const current = selectedPassage()
  const at = current ? found.findIndex(({ id }) => id === current.id) : -1
  const next = found[(at + 1) % found.length]
  if (next) selectPassage(next)
  else useApp.getState().select(null)
}

function openProposal(offset: number, shortest: ReaderPassage | undefined): boolean {
  const name = nameAt(offset)
  const under = shortest && (name === answered || shortest.end - shortest.start < (name?.end ?? 0) - (name?.start ?? 0))
  answered = name && !under ? name : null
  if (!name || under) return false
  useReader.setState({ hover: null })
  openCard(name)
  return true
}

/** The proposal whose card the last click opened: a second click goes on to what lies under it. */
let answered: ReturnType<typeof nameAt> | null = null

/** Opens the tagging bar on a range. */
export function openBar(range: TextRange, tab: BarTab = 'entity'): void {
  useReader.setState({ bar: { range, tab }, hover: null })
}

/** Closes the tagging bar; the keyboard goes back to the text. */
export function closeBar(): void {
  const { view, bar } = useReader.getState()
  if (!bar) return
  if (view) handBack(view, bar.range.end)
  useReader.setState({ bar: null })
  useApp.getState().setHint(null)
}

/** Puts the caret into the text, before anything is drawn anew: later the browser would lay the page out for it twice. */
function handBack(view: ReaderView, caret: number): void {
  view.setSelection({ start: caret, end: caret })
  focusText(view)
}

/** Gives the keyboard back to the text, where the selection already shows that it is there. */
export function focusText(view: ReaderView): void {
  view.root.focus({ preventScroll: true })
  useReader.setState({ ring: false })
}

/** Whether keys without Mod may act on the text: nothing else has the keyboard. */
export function inReader(): boolean {
  const active = document.activeElement
  return !active || active === document.body || active.closest('.reader, .col-reader') !== null
}
