/** Counts crashes: `note(now)` answers whether starting again is still sensible, at most twice within a minute (ms). */
export function crashCounter(limit = 2, within = 60_000): { note(now: number): 'again' | 'ask' } {
  let recent: number[] = []
  return {
    note(now) {
      recent = [...recent.filter((at) => now - at < within), now]
      return recent.length > limit ? 'ask' : 'again'
    },
  }
}
