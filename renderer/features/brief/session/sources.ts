import { useMemo } from 'react'
import type { Source } from '#shared/brief/sources.ts'
import { useBrief } from './store.ts'

/** The sources of the open brief as the project describes them now; one that is gone as it was cited. */
export function useSources(): Source[] {
  const { sources, cited } = useBrief((state) => state.facts)
  const states = useBrief((state) => state.states)
  return useMemo(
    () =>
      sources.map((source) => {
        const key = cited[source.citations[0]?.index ?? -1]?.key ?? ''
        const now = states.get(key)?.source
        return now ? { ...source, source: now } : source
      }),
    [sources, cited, states],
  )
}
