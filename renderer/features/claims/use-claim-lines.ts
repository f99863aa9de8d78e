import { useMemo } from 'react'
import type { ClaimLine } from '#shared/views/claim-rows.ts'
import { credenceMarks, linesOfClaims } from '#shared/views/claims-shown.ts'
import { useAppState, useArticles, useClaimContexts, useClaims } from '../../backend/queries.ts'
import { useAllAssessments } from './assessments.ts'
import { useClaimLinks } from './claim-links.ts'

/** All claims of the project as lines of a table, in the order of the text. */
export function useClaimLines(): ClaimLine[] {
  const claims = useClaims().data
  const articles = useArticles().data
  const contexts = useClaimContexts().data
  const links = useClaimLinks().data
  const marks = useMarks()
  return useMemo(
    () =>
      linesOfClaims({
        claims: claims ?? [],
        articles: articles ?? [],
        contexts: contexts ?? [],
        links: links ?? [],
        marks,
      }),
    [claims, articles, contexts, links, marks],
  )
}

/** The newest credence of each analyst, by claim. */
function useMarks() {
  const assessments = useAllAssessments().data
  const me = useAppState().data?.analyst?.id
  return useMemo(() => credenceMarks(assessments ?? [], me), [assessments, me])
}
