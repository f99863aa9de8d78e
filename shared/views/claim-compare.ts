import type { ComparedClaim } from '../analysis/claim-clusters.ts'
import type { ClaimLinkView } from '../protocol/depth-views.ts'
import type { EntityView } from '../protocol/views.ts'
import type { ClaimLine } from './claim-rows.ts'
import { fold } from './match.ts'

/** Words that the longest name sought in a claim has. */
const longest = 4

/** Lines as they are compared with each other. */
export function comparedClaims(lines: readonly ClaimLine[], entities: readonly EntityView[]): ComparedClaim[] {
  const byName = new Map<string, string>()
  for (const { id, name, aliases } of entities)
    for (const text of [name, ...aliases.map((alias) => alias.text)]) byName.set(fold(text), id)
  return lines.map(({ claim, article, hedge, band }) => ({
    id: claim.id,
    articleId: claim.articleId,
    date: article?.publishedOn ?? null,
    content: claim.content,
    polarity: claim.polarity,
    hedge: hedge?.value,
    band: band?.value,
    entities: named(claim.content, byName),
  }))
}

function named(content: string, byName: ReadonlyMap<string, string>): string[] {
  const words = fold(content).match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= longest; length++) {
      const id = byName.get(words.slice(at, at + length).join(' '))
      if (id) found.add(id)
    }
  }
  return [...found]
}

/** How many links each claim has, contradictions counted apart. */
export function linkCounts(links: readonly ClaimLinkView[]): Map<string, { against: number; other: number }> {
  const counts = new Map<string, { against: number; other: number }>()
  for (const { fromId, toId, type } of links) {
    for (const id of [fromId, toId]) {
      const { against, other } = counts.get(id) ?? { against: 0, other: 0 }
      counts.set(id, type === 'contradicts' ? { against: against + 1, other } : { against, other: other + 1 })
    }
  }
  return counts
}
