import { create } from 'zustand'
import { useReader } from '../../reader/reader-store.ts'
import type { Cited } from '../edit/insertable.ts'

/** The stretch of an article that was selected last in the reader, so that a brief can cite it. */
export const useReaderSelection = create<{ cited: Cited | null }>(() => ({ cited: null }))

/** Remembers what is selected in the reader: the tagging bar opens on it. Returns a function that ends it. */
export function followReader(): () => void {
  return useReader.subscribe(({ bar, view }, before) => {
    if (!bar || !view || bar === before.bar) return
    const { start, end } = bar.range
    const exact = view.session.text.slice(start, end)
    if (exact.trim() === '') return
    useReaderSelection.setState({ cited: { articleId: view.session.articleId, start, end, exact } })
  })
}
