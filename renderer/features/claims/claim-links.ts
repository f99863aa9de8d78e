import type { ClaimLink } from '#shared/model/claim.ts'
import type { ClaimLinkView } from '#shared/protocol/depth-views.ts'
import { useRead } from '../../backend/queries.ts'
import { queryClient } from '../../backend/query-client.ts'

/** Links of the project, or those of one claim. */
export const useClaimLinks = (claimId?: string) => useRead('claim-link/list', claimId ? { claimId } : {})

/** Shows a new link in every cached list that it belongs to; returns how to take it back. */
export function paintLink(link: Pick<ClaimLink, 'fromId' | 'toId' | 'type'> & { id: string }): () => void {
  const view: ClaimLinkView = { ...link, note: null, analyst: '', createdAt: Date.now() }
  const lists = queryClient.getQueriesData<ClaimLinkView[]>({ queryKey: ['claim-link/list'] })
  for (const [key, rows] of lists) {
    const claimId = (key[1] as { claimId?: string } | undefined)?.claimId
    const concerned = claimId === undefined || claimId === link.fromId || claimId === link.toId
    if (rows && concerned) queryClient.setQueryData(key, [...rows, view])
  }
  return () => {
    for (const [key, rows] of lists) queryClient.setQueryData(key, rows)
  }
}
