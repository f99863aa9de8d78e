import { type ClaimProposals, proposeClaim } from '#shared/analysis/propose.ts'
import type { Block } from '#shared/model/block.ts'
import type { ClaimView, EntityView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { fold } from '../../ui/match.ts'

const proposableFields = ['holder', 'cue', 'hedge', 'kind', 'polarity'] as const
export type ProposableField = (typeof proposableFields)[number]

/** The canonical text of an article that has been read. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return layOut(blocks).text
}

/** What the words of a claim's first passage suggest, read within a text that holds the passage at its offsets. */
export function proposalsIn(claim: ClaimView, text: string, language: string | null | undefined): ClaimProposals {
  const passage = claim.passages[0]
  return passage ? proposeClaim({ text, start: passage.start, end: passage.end, language }) : {}
}

/** The same from the passage's own quote and the few words around it, for lists in which the article is not at hand. */
export function proposalsFromQuote(claim: ClaimView, language: string | null | undefined): ClaimProposals {
  const passage = claim.passages[0]
  if (!passage) return {}
  const start = passage.prefix.length
  const text = `${passage.prefix}${passage.exact}${passage.suffix}`
  return proposeClaim({ text, start, end: start + passage.exact.length, language })
}

/** The fields that nobody has judged and for which the words suggest something. */
export function openProposals(claim: ClaimView, proposals: ClaimProposals): ProposableField[] {
  return proposableFields.filter((field) => claim[field] === undefined && proposals[field] !== undefined)
}

/** What accepting proposals writes; a holder that is the name or alias of an entity becomes that entity. */
export function acceptedFields(
  fields: readonly ProposableField[],
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
