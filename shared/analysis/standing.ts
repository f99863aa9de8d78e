/** How far a relation is vouched for: by nobody yet, by one or more articles, or both said and denied. */
export const standings = ['none', 'one', 'several', 'contested'] as const
/** One of the standings. */
export type Standing = (typeof standings)[number]

/** A passage that speaks for or against. */
interface Evidence {
  articleId: string
  stance: 'for' | 'against'
}

/** The standing of a relation, and how many articles speak for and against it. An article counts once for each side. */
export function standingOf(passages: readonly Evidence[]): { standing: Standing; for: number; against: number } {
  const count = (stance: Evidence['stance']) =>
    new Set(passages.filter((one) => one.stance === stance).map((one) => one.articleId)).size
  const [asserting, denying] = [count('for'), count('against')]
  const standing = denying > 0 ? 'contested' : asserting > 1 ? 'several' : asserting === 1 ? 'one' : 'none'
  return { standing, for: asserting, against: denying }
}
