import { sayingTheSame } from '../analysis/claim-clusters.ts'
import type { Filtered } from '../analysis/view-filter.ts'
import type { AssessmentsView, AssessmentView, ClaimLinkView } from '../protocol/depth-views.ts'
import type { ArticleRow, ClaimContext, ClaimView } from '../protocol/views.ts'
import { linkCounts } from './claim-compare.ts'
import {
  type ClaimColumn,
  type ClaimFilter,
  type ClaimGrouping,
  type ClaimLine,
  type ClaimSurroundings,
  claimColumns,
  claimLines,
  filteredOf,
  filterLines,
  sortLines,
} from './claim-rows.ts'
import type { TableSort } from './table-sort.ts'

/** How the claims table is looked at. */
export interface ClaimsLook extends ClaimFilter {
  sort: TableSort<ClaimColumn>
  grouping: ClaimGrouping
}

/** Every claim, by holder. */
export const wholeClaims: ClaimsLook = {
  text: '',
  kind: null,
  band: null,
  grade: null,
  sort: { by: 'content', reversed: false },
  grouping: 'holder',
}

/** What the lines of claims are made from. */
export interface ClaimLists {
  claims: readonly ClaimView[]
  articles: readonly ArticleRow[]
  contexts: readonly ClaimContext[]
  links: readonly ClaimLinkView[]
  marks: NonNullable<ClaimSurroundings['marks']>
}

/** All claims as lines, in the order of the text. */
export function linesOfClaims({ claims, articles, contexts, links, marks }: ClaimLists): ClaimLine[] {
  return claimLines(claims, {
    articles: new Map(articles.map((row) => [row.id, row])),
    contexts: new Map(contexts.map((context) => [context.claimId, context])),
    marks,
    links: linkCounts(links),
    same: sayingTheSame(links),
  })
}

/** The newest credence of each analyst, by claim; `me` is the analyst whose own are marked. */
export function credenceMarks(assessments: readonly AssessmentsView[], me: string | undefined): ClaimLists['marks'] {
  return new Map(
    assessments.map(({ claimId, given }) => [
      claimId,
      newestOfEach(given).map(({ analyst, credence }) => ({ analyst, credence, own: analyst === me })),
    ]),
  )
}

/** The newest judgement of each analyst, in the order given. */
export function newestOfEach(given: readonly AssessmentView[]): AssessmentView[] {
  const seen = new Set<string>()
  return given.filter(({ analyst }) => {
    if (seen.has(analyst)) return false
    seen.add(analyst)
    return true
  })
}

/** The lines as a table is sorted; by their wording where the column is none of these. */
export function claimsSorted(lines: readonly ClaimLine[], { by, reversed }: ClaimsLook['sort']): ClaimLine[] {
  return sortLines(lines, claimColumns.includes(by) ? by : 'content', reversed)
}

/** The lines that pass the table's own filter and the one that all views share. */
export function claimsPassing(
  lines: readonly ClaimLine[],
  filter: ClaimFilter,
  passes: (thing: Filtered) => boolean,
): ClaimLine[] {
  return filterLines(lines, filter).filter((line) => passes(filteredOf(line)))
}
