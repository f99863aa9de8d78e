import { useMemo } from 'react'
import { sayingTheSame } from '#shared/analysis/claim-clusters.ts'
import { useAppState, useArticles, useClaimContexts, useClaims } from '../../backend/queries.ts'
import { newestOfEach, useAllAssessments } from './assessments.ts'
import { linkCounts } from './claim-compare.ts'
import { useClaimLinks } from './claim-links.ts'
import { type ClaimLine, claimLines } from './claim-rows.ts'

/** All claims of the project as lines of a table, in the order of the text. */
export function useClaimLines(): ClaimLine[] {
  const claims = useClaims().data
  const articles = useArticles().data
  const contexts = useClaimContexts().data
  const links = useClaimLinks().data
  const marks = useMarks()
  return useMemo(
    () =>
      claimLines(claims ?? [], {
        articles: new Map(articles?.map((row) => [row.id, row])),
        contexts: new Map(contexts?.map((context) => [context.claimId, context])),
        marks,
        links: linkCounts(links ?? []),
        same: sayingTheSame(links ?? []),
      }),
    [claims, articles, contexts, links, marks],
  )
}

/** The newest credence of each analyst, by claim. */
function useMarks() {
  const assessments = useAllAssessments().data
  const me = useAppState().data?.analyst?.id
  return useMemo(
    () =>
      new Map(
        assessments?.map(({ claimId, given }) => [
          claimId,
          newestOfEach(given).map(({ analyst, credence }) => ({ analyst, credence, own: analyst === me })),
        ]),
      ),
    [assessments, me],
  )
}
