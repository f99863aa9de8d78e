import type { Citation } from '#shared/brief/citation.ts'
import { useApp } from '../../../app/store.ts'

/** Shows what is cited in the reader, with its claim selected; what was selected before is let go. */
export function showCited({ claimId, articleId }: Citation, place: { articleId: string; start: number; end: number }) {
  const { jumpTo, select } = useApp.getState()
  jumpTo(place)
  select(claimId ? { kind: 'claim', id: claimId, articleId } : null)
}
