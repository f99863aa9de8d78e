import { useMemo } from 'react'
import { holderKey, type Place } from '#shared/analysis/view-filter.ts'
import { useClaims } from '../../backend/queries.ts'

/** Says who asserts what passages tell: those who hold the claims over them; undefined while no holder is asked for. */
export type AssertedBy = (places: readonly Place[], claimIds?: readonly (string | null)[]) => string[] | undefined

const nobodyAsked: AssertedBy = () => undefined

/** Looks up holders by passage, where a filter asks for one. */
export function useAssertedBy(asked: boolean): AssertedBy {
  const claims = useClaims().data
  return useMemo(() => {
    if (!asked) return nobodyAsked
    const held = (claims ?? []).flatMap((claim) => {
      const key = holderKey(claim)
      return key === null
        ? []
        : claim.passages.map((at) => ({ ...at, key, claimId: claim.id, articleId: claim.articleId }))
    })
    const byArticle = Map.groupBy(held, ({ articleId }) => articleId)
    const byClaim = new Map(held.map(({ claimId, key }) => [claimId, key]))
    return (places, claimIds = []) => [
      ...new Set([
        ...places.flatMap(({ articleId, start, end }) =>
          (byArticle.get(articleId) ?? []).filter((at) => at.start < end && start < at.end).map(({ key }) => key),
        ),
        ...claimIds.flatMap((id) => byClaim.get(id ?? '') ?? []),
      ]),
    ]
  }, [asked, claims])
}
