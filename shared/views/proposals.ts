import { type ClaimProposals, proposeClaim } from '../analysis/propose.ts'
import type { Article } from '../model/article.ts'
import { type JudgedField, judgedFields } from '../model/claim.ts'
import type { ClaimView, EntityView } from '../protocol/views.ts'
import { fold } from './match.ts'

/** An article as far as proposals need to know it. */
type SpokenIn = Pick<Partial<Article>, 'language' | 'publisher' | 'originalSource'>

/** Who speaks in an article where it hands on nobody else's words: the outlet that wrote it, else that which published it. */
function outletOf({ originalSource, publisher }: SpokenIn): string | null {
  return originalSource ?? publisher ?? null
}

/**
 * What the words of a claim's first passage suggest, read within the article's text or the passage's paragraph,
 * which begins at `from`; nothing until that has been read.
 */
export function proposalsIn(
  claim: ClaimView,
  text: string | undefined,
  article: SpokenIn | undefined,
  from = 0,
): ClaimProposals {
  const passage = claim.passages[0]
  if (!passage || text === undefined) return {}
  const { language } = article ?? {}
  const outlet = article && outletOf(article)
  return proposeClaim({ text, start: passage.start - from, end: passage.end - from, language, outlet })
}

/** The fields that nobody has judged and for which the words suggest something. */
export function openProposals(claim: ClaimView, proposals: ClaimProposals): JudgedField[] {
  return judgedFields.filter((field) => claim[field] === undefined && proposals[field] !== undefined)
}

/** What accepting proposals writes; a holder that is the name or alias of an entity becomes that entity. */
export function acceptedFields(
  fields: readonly JudgedField[],
  proposals: ClaimProposals,
  entities: readonly EntityView[],
): Partial<ClaimView> {
  const accepted: Partial<ClaimView> = {}
  for (const field of fields) Object.assign(accepted, { [field]: proposals[field]?.value })
  if (accepted.holder) accepted.holderEntityId = entityNamed(accepted.holder, entities)?.id ?? null
  return accepted
}

/** The entity with exactly this name or alias, whatever the case. */
export function entityNamed(name: string, entities: readonly EntityView[]): EntityView | undefined {
  const wanted = fold(name.trim())
  return (
    entities.find((entity) => fold(entity.name) === wanted) ??
    entities.find((entity) => entity.aliases.some((alias) => fold(alias.text) === wanted))
  )
}
