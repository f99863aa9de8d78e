import { create } from 'zustand'
import type { TextRange } from '#shared/model/passage.ts'
import { type FoldedText, findAll, foldForFind } from '#shared/text/find.ts'
import { focusText, useReader } from '../reader-store.ts'
import type { ReaderView } from '../view/reader-view.ts'

interface FindState {
  text: string
  found: readonly TextRange[]
  /** Index of the place that is shown; -1 when there is none. */
  at: number
  /** Grows whenever finding is asked for. */
  nonce: number
}

/** What is sought in the article. */
export const useFind = create<FindState>(() => ({ text: '', found: [], at: -1, nonce: 0 }))

/** Folding takes about 20 ms for 100,000 words, so it is done once for a text. */
let folded: { text: string; result: FoldedText } | null = null

function foldedText(text: string): FoldedText {
  if (folded?.text !== text) folded = { text, result: foldForFind(text) }
  return folded.result
}

/** Opens the find field, with what is selected in the text. */
export function openFind(): void {
  const { view } = useReader.getState()
  if (!view) return
  const selected = view.selection()
  const quote = selected ? view.session.quote(selected) : ''
  useReader.setState({ findOpen: true, bar: null, hover: null })
  useFind.setState((state) => ({ nonce: state.nonce + 1 }))
  if (quote && quote.length < 100 && !quote.includes('\n')) setFindText(quote)
}

/** Closes the find field; the keyboard goes back to the text, at the place that was shown. */
export function closeFind(): void {
  const { view } = useReader.getState()
  const { found, at } = useFind.getState()
  useReader.setState({ findOpen: false })
  folded = null
  if (!view) return
  view.painter.mark('dossier-find', [])
  view.painter.show('dossier-find-current', [])
  const place = found[at]
  focusText(view)
  if (place) view.setSelection({ start: place.start, end: place.start })
}

/** Seeks a text; the place at or behind the top of the view becomes the one that is shown. */
export function setFindText(text: string): void {
  const { view } = useReader.getState()
  if (!view) return
  const found = text.trim() === '' ? [] : findAll(foldedText(view.session.text), text)
  const top = view.place().offset
  const before = useFind.getState()
  const shown = before.text === text ? before.found[before.at] : undefined
  const from = shown?.start ?? top
  const at =
    found.length === 0
      ? -1
      : Math.max(
          0,
          found.findIndex(({ start }) => start >= from),
        )
  useFind.setState({ text, found, at })
  show(view, found, at)
}

/** Shows the next place, or the one before; after the last comes the first. */
export function findNext(step: 1 | -1): void {
  const { view } = useReader.getState()
  const { found, at } = useFind.getState()
  if (!view || found.length === 0) return
  const next = (at + step + found.length) % found.length
  useFind.setState({ at: next })
  show(view, found, next)
}

function show(view: ReaderView, found: readonly TextRange[], at: number): void {
  const place = found[at]
  if (place) view.reveal(place)
  view.painter.mark('dossier-find', found)
  view.painter.show('dossier-find-current', place ? [place] : [])
}
