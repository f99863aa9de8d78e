import { useMemo } from 'react'
import { create } from 'zustand'
import { type Filtered, noFilter, type Place, passesViewFilter, type ViewFilter } from '#shared/analysis/view-filter.ts'
import { useRead } from '../../backend/queries.ts'

interface FilterStore extends ViewFilter {
  set(part: Partial<ViewFilter>): void
  clear(): void
}

/** The one filter that all views of the project share in this window. */
export const useFilter = create<FilterStore>((set) => ({
  ...noFilter,
  set: (part) => set(part),
  clear: () => set(noFilter),
}))

const none: readonly Place[] = []

/** The limits that all views share as they are set now. */
export function useViewFilter(): ViewFilter {
  const articleId = useFilter((state) => state.articleId)
  const holder = useFilter((state) => state.holder)
  const from = useFilter((state) => state.from)
  const to = useFilter((state) => state.to)
  const tagId = useFilter((state) => state.tagId)
  const analyst = useFilter((state) => state.analyst)
  return useMemo(() => ({ articleId, holder, from, to, tagId, analyst }), [articleId, holder, from, to, tagId, analyst])
}

/** Says of a thing whether a filter lets it through. */
export function usePasses(filter: ViewFilter): (thing: Filtered) => boolean {
  const { tagId } = filter
  const tagged = useRead('record/passages', { kind: 'tag', id: tagId ?? '' }, { enabled: tagId !== null }).data ?? none
  return useMemo(() => (thing) => passesViewFilter(thing, filter, tagged), [filter, tagged])
}
