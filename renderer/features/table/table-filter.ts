import { useCallback } from 'react'
import { create } from 'zustand'

const useFilters = create<{ readonly [table: string]: object }>(() => ({}))

/** What a table is narrowed to besides the filter that all views share; kept while the window shows the project. */
export function useTableFilter<F extends object>(table: string, initial: F): [F, (filter: F) => void] {
  const kept = useFilters((state) => state[table])
  const set = useCallback((filter: F) => useFilters.setState({ [table]: filter }), [table])
  return [(kept as F | undefined) ?? initial, set]
}

/** What a table is narrowed to now. */
export function peekTableFilter(table: string): object {
  return useFilters.getState()[table] ?? {}
}

/** Lets all tables show everything, when another project is opened. */
export function clearTableFilters(): void {
  useFilters.setState({}, true)
}
