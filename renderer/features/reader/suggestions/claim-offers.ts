import type { Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { ClaimKind } from '#shared/model/claim.ts'
import type { TextRange } from '#shared/model/passage.ts'

/** A sentence that may become a record, and the proposals that say so. */
export interface SentenceOffer extends TextRange {
  exact: string
  /** One sentence: which words led to it. */
  reason: string
  parts: readonly Suggestion[]
}

/** A sentence that may be held as a claim. */
export interface ClaimOffer extends SentenceOffer {
  kind: ClaimKind | null
}

const claimLike: readonly Suggestion['kind'][] = ['claim', 'forecast', 'condition']

/** Candidates for claims by place: proposals that overlap are one. `text` is canonical. */
export function claimOffers(statements: readonly Suggestion[], { text }: { text: string }): ClaimOffer[] {
  const groups: Suggestion[][] = []
  let end = -1
  for (const one of statements) {
    if (!claimLike.includes(one.kind)) continue
    if (one.start < end) groups.at(-1)?.push(one)
    else groups.push([one])
    end = Math.max(end, one.end)
  }
  return groups.map((parts) => offerOf(parts, text))
}

function offerOf(parts: readonly Suggestion[], text: string): ClaimOffer {
  const claim = parts.find((part) => part.kind === 'claim')
  const start = claim?.start ?? Math.min(...parts.map((part) => part.start))
  const end = claim?.end ?? Math.max(...parts.map((part) => part.end))
  const ahead = parts.find(({ kind }) => kind === 'forecast') ?? parts.find(({ kind }) => kind === 'condition')
  return {
    start,
    end,
    exact: text.slice(start, end),
    kind: claim?.claimKind ?? (ahead?.kind === 'forecast' ? 'predictive' : ahead ? 'conditional' : null),
    reason: (ahead ?? claim)?.reason ?? '',
    parts,
  }
}
