import type { SearchHit } from '#shared/protocol/views.ts'

/** Words kept before the first match, so that a narrow line still shows it, in UTF-16 units. */
const lead = 32

/** The snippet from a few words before its first match on. */
/** A snippet cut so that its first match stands near its start; the ranges move with it. */
export function startingNearMatch({ snippet, matches }: Pick<SearchHit, 'snippet' | 'matches'>) {
  const first = Math.min(...matches.map((match) => match.start))
  if (!Number.isFinite(first) || first <= lead) return { title: snippet, matches }
  const space = snippet.indexOf(' ', first - lead)
  const from = space >= 0 && space < first ? space + 1 : first
  const shift = from - 1
  const kept = matches.filter((match) => match.start >= from)
  return {
    title: `…${snippet.slice(from)}`,
    matches: kept.map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  }
}
