import type { Citation } from '#shared/brief/citation.ts'
import type { CitationState } from '#shared/protocol/views.ts'

/** How a citation is marked: kept ones lost what they cite, which the analyst has seen. */
type CitedMark = 'current' | 'changed' | 'deleted' | 'kept'

/** The mark of a citation; one that has not been asked about yet counts as current. */
export function markOf(citation: Citation, state: CitationState | undefined): CitedMark {
  if (state === undefined) return 'current'
  return state.state === 'deleted' && citation.kept ? 'kept' : state.state
}

/** What happened to what was cited, as a sentence; empty while it stands. */
export function whatHappened(citation: Citation, state: CitationState | undefined): string {
  if (state?.state === 'changed') {
    const wording = state.now?.content ?? ''
    const rests = state.now?.exact !== citation.exact
    return rests && wording !== ''
      ? `The claim now reads “${wording}” and rests on other words.`
      : `The claim now reads “${wording}”.`
  }
  if (state?.state !== 'deleted') return ''
  if (state.reason === 'article') return 'The article was deleted from the project.'
  if (state.reason === 'claim') return 'The claim was deleted.'
  return citation.claimId ? 'The claim rests on no passage any more.' : 'These words are not in the article any more.'
}

/** Where the cited words are now, or null when there is nothing to jump to. */
export function placeOf(
  citation: Citation,
  state: CitationState | undefined,
): { articleId: string; start: number; end: number } | null {
  if (state?.state === 'deleted' && state.reason === 'article') return null
  const { articleId } = citation
  return { articleId, start: state?.start ?? citation.start, end: state?.end ?? citation.end }
}
