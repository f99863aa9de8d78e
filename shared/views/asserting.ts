import { holderKey, type Place } from '../analysis/view-filter.ts'
import type { ClaimView } from '../protocol/views.ts'

/** Says who asserts what passages tell: those who hold the claims over them; undefined while no holder is asked for. */
export type AssertedBy = (places: readonly Place[], claimIds?: readonly (string | null)[]) => string[] | undefined

/** While no holder is asked for, nobody is looked up. */
export const nobodyAsked: AssertedBy = () => undefined

/** Looks up holders by passage. */
export function assertedBy(claims: readonly ClaimView[]): AssertedBy {
  const held = claims.flatMap((claim) => {
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
}
