import { useMemo } from 'react'
import { create } from 'zustand'
import { useRead } from '../../backend/queries.ts'
import { type Filtered, noFilter, type Place, passesViewFilter, type ViewFilter } from './passes.ts'

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

/** Says of a thing whether the shared filter lets it through. */
export function usePasses(): (thing: Filtered) => boolean {
  const articleId = useFilter((state) => state.articleId)
  const holder = useFilter((state) => state.holder)
  const from = useFilter((state) => state.from)
  const to = useFilter((state) => state.to)
  const tagId = useFilter((state) => state.tagId)
  const analyst = useFilter((state) => state.analyst)
  const tagged = useRead('record/passages', { kind: 'tag', id: tagId ?? '' }, { enabled: tagId !== null }).data ?? none
  return useMemo(() => {
    const filter = { articleId, holder, from, to, tagId, analyst }
    return (thing) => passesViewFilter(thing, filter, tagged)
  }, [articleId, holder, from, to, tagId, analyst, tagged])
}

/** Says whether anything is narrowed. */
export function useIsFiltered(): boolean {
  return useFilter((state) => Object.keys(noFilter).some((name) => state[name as keyof ViewFilter] !== null))
}
