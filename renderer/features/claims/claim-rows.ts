import type { ClaimKind } from '#shared/model/claim.ts'
import type { ArticleRow, ClaimContext, ClaimView } from '#shared/protocol/views.ts'
import { matchesFilter } from '../../ui/match.ts'
import { proposalsIn } from './proposals.ts'

/** Columns of the claims table, in order. */
export const claimColumns = ['content', 'holder', 'kind', 'hedge', 'article'] as const
/** A column of the claims table. */
export type ClaimColumn = (typeof claimColumns)[number]
/** What the claims table is grouped by. */
export type ClaimGrouping = 'holder' | 'article' | 'none'

/** A claim as a line of the table. A proposed value is what the words suggest while nobody has judged it. */
export interface ClaimLine {
  claim: ClaimView
  article: ArticleRow | undefined
  holder: { value: string; proposed: boolean } | null
  kind: { value: ClaimKind; proposed: boolean } | null
  hedge: { value: string; proposed: boolean } | null
}

/** What the table is narrowed to. */
export interface ClaimFilter {
  text: string
  kind: string | null
  holder: string | null
  articleId: string | null
}

/** A line of the table, or the head of a group of lines. */
export type ClaimTableRow = { line: ClaimLine } | { group: string; count: number }

/** Makes lines of claims; `contexts` holds the words that proposals are read from, by claim. */
export function claimLines(
  claims: readonly ClaimView[],
  articles: ReadonlyMap<string, ArticleRow>,
  contexts: ReadonlyMap<string, ClaimContext>,
): ClaimLine[] {
  return claims.map((claim) => {
    const article = articles.get(claim.articleId)
    const context = contexts.get(claim.id)
    const proposals = proposalsIn(claim, context?.text, article?.language, context?.start)
    return {
      claim,
      article,
      holder: settled(claim.holder, proposals.holder?.value),
      kind: settled(claim.kind, proposals.kind?.value),
      hedge: settled(claim.hedge, proposals.hedge?.value),
    }
  })
}

function settled<V>(value: V | null | undefined, proposal: V | undefined): { value: V; proposed: boolean } | null {
  if (value !== undefined) return value === null ? null : { value, proposed: false }
  return proposal === undefined ? null : { value: proposal, proposed: true }
}

/** Says whether a line passes the filter. */
export function passes({ claim, article, kind }: ClaimLine, filter: ClaimFilter): boolean {
  return (
    (filter.kind === null || kind?.value === filter.kind) &&
    (filter.holder === null || holderOf(claim) === filter.holder) &&
    (filter.articleId === null || claim.articleId === filter.articleId) &&
    matchesFilter(filter.text, claim.content, claim.holder, claim.hedge, article?.title)
  )
}

/** Words under which a claim's holder is grouped and filtered. */
export function holderOf(claim: ClaimView): string {
  return claim.holder ?? (claim.holder === null ? 'No holder' : 'Holder open')
}

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const sortKeys: { readonly [C in ClaimColumn]: (line: ClaimLine) => string } = {
  content: ({ claim }) => claim.content,
  holder: ({ claim }) => claim.holder ?? '\uffff',
  kind: ({ kind }) => kind?.value ?? '\uffff',
  hedge: ({ hedge }) => hedge?.value ?? '\uffff',
  article: ({ article }) => article?.title ?? '\uffff',
}

/** Sorts lines; equal ones stay in the order of the text. */
export function sortLines(lines: readonly ClaimLine[], by: ClaimColumn, reversed: boolean): ClaimLine[] {
  const key = sortKeys[by]
  return [...lines].sort((a, b) => (reversed ? -1 : 1) * compare(key(a), key(b)))
}

/** The lines under heads, the largest group first. */
export function groupLines(lines: readonly ClaimLine[], grouping: ClaimGrouping): ClaimTableRow[] {
  if (grouping === 'none') return lines.map((line) => ({ line }))
  const name = (line: ClaimLine) =>
    grouping === 'holder' ? holderOf(line.claim) : (line.article?.title ?? 'An article that is not here')
  const groups = [...Map.groupBy(lines, name)].sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]))
  return groups.flatMap(([group, members]): ClaimTableRow[] => [
    { group, count: members.length },
    ...members.map((line) => ({ line })),
  ])
}
