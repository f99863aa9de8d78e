import type { ClaimLink } from '#shared/model/claim.ts'
import type { ClaimLinkView } from '#shared/protocol/depth-views.ts'
import { paintLists } from '../../backend/paint.ts'
import { useRead } from '../../backend/queries.ts'

/** Links of the project, or those of one claim. */
export const useClaimLinks = (claimId?: string) => useRead('claim-link/list', claimId ? { claimId } : {})

/** Shows a new link in every cached list that it belongs to; returns how to take it back. */
export function paintLink(link: Pick<ClaimLink, 'fromId' | 'toId' | 'type'> & { id: string }): () => void {
  const view: ClaimLinkView = { ...link, note: null, analyst: '', createdAt: Date.now() }
  return paintLists('claim-link/list', (rows, { claimId }) => {
    const concerned = claimId === undefined || claimId === link.fromId || claimId === link.toId
    return concerned ? [...rows, view] : rows
  })
}
