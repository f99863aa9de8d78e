import { gradeOfChain, gradeParts, gradeRank } from '../analysis/admiralty.ts'
import { isForecast } from '../analysis/is-forecast.ts'
import type { ClaimProposals } from '../analysis/propose.ts'
import { proposeHorizon } from '../analysis/propose-horizon.ts'
import { type Filtered, holderKey } from '../analysis/view-filter.ts'
import type { ClaimKind } from '../model/claim.ts'
import { type LikelihoodBand, likelihoodBandIds } from '../model/scale.ts'
import type { ArticleRow, ClaimContext, ClaimView } from '../protocol/views.ts'
import { bandProposal } from './depth-proposals.ts'
import { fold } from './match.ts'
import { proposalsIn } from './proposals.ts'

/** How likely somebody holds a claim, in percent. */
export interface CredenceMark {
  credence: number
  own: boolean
}

/** Columns of the claims table, in order. */
export const claimColumns = ['content', 'kind', 'hedge', 'horizon', 'grade', 'article', 'credence', 'links'] as const
/** A column of the claims table. */
export type ClaimColumn = (typeof claimColumns)[number]
/** What the claims table is grouped by. */
export const claimGroupings = ['holder', 'kind', 'grade', 'band', 'article'] as const
export type ClaimGrouping = (typeof claimGroupings)[number] | 'none'

/** A value that is judged, or only proposed from the words. */
interface Shown<V> {
  value: V
  proposed: boolean
}

/** A claim as a line of the table. A proposed value is what the words suggest while nobody has judged it. */
export interface ClaimLine {
  claim: ClaimView
  article: ArticleRow | undefined
  holder: Shown<string> | null
  kind: Shown<ClaimKind> | null
  hedge: Shown<string> | null
  band: Shown<LikelihoodBand> | null
  /** The last day, `YYYY-MM-DD`, and the words. */
  horizon: { on: string | null; words: string | null; proposed: boolean } | null
  grade: string | null
  /** Where the same was said first, and in how many other articles. */
  first: { name: string; others: number; republished: boolean }
  marks: readonly CredenceMark[]
  /** Ids of those who judged it. */
  judges: readonly string[]
  links: { against: number; other: number }
  /** Folded words that a filter looks in. */
  hay: string
}

/** What the table is narrowed to besides the filter that all views share. */
export interface ClaimFilter {
  text: string
  kind: ClaimKind | null
  band: LikelihoodBand | 'none' | null
  grade: (typeof gradeFilters)[number]['value'] | null
}

/** A line of the table, the head of a group of lines, or one of the clusters above them. */
export type ClaimTableRow = { line: ClaimLine } | { group: string; count: number }

/** What a table is made of, besides the claims. */
export interface ClaimSurroundings {
  articles: ReadonlyMap<string, ArticleRow>
  /** The words that proposals are read from, by claim. */
  contexts: ReadonlyMap<string, ClaimContext>
  /** Credences by claim. */
  marks?: ReadonlyMap<string, readonly (CredenceMark & { analyst: string })[]>
  links?: ReadonlyMap<string, { against: number; other: number }>
  /** Claims that say the same, by claim. */
  same?: ReadonlyMap<string, readonly string[]>
}

const nobody: readonly CredenceMark[] = []
const unlinked = { against: 0, other: 0 }

/** Makes lines of claims. */
export function claimLines(claims: readonly ClaimView[], around: ClaimSurroundings): ClaimLine[] {
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, around.articles.get(articleId)]))
  return claims.map((claim) => lineOf(claim, around, articleOf))
}

function lineOf(
  claim: ClaimView,
  { articles, contexts, marks, links, same }: ClaimSurroundings,
  articleOf: ReadonlyMap<string, ArticleRow | undefined>,
): ClaimLine {
  const article = articles.get(claim.articleId)
  const context = contexts.get(claim.id)
  const proposals = readOnce(claim, context, article)
  const kind = settled(claim.kind, proposals.kind?.value)
  const band = settled(claim.band, bandProposal(claim, proposals)?.value)
  const given = marks?.get(claim.id)
  return {
    claim,
    article,
    holder: settled(claim.holder, proposals.holder?.value),
    kind,
    hedge: settled(claim.hedge, proposals.hedge?.value),
    band,
    horizon: horizonOf(claim, kind?.value, context, article),
    grade: gradeOfChain(claim.chain),
    first: firstOf(claim, same, articleOf),
    marks: given ?? nobody,
    judges: given?.map(({ analyst }) => analyst) ?? [],
    links: links?.get(claim.id) ?? unlinked,
    hay: fold([claim.content, claim.holder, claim.hedge, article?.title].filter(Boolean).join(' ')),
  }
}

/** Proposals cost more than all else on a line; they are read again only when the claim or its words are others. */
const known = new WeakMap<
  ClaimView,
  { context: ClaimContext | undefined; article: ArticleRow | undefined; proposals: ClaimProposals }
>()

function readOnce(claim: ClaimView, context: ClaimContext | undefined, article: ArticleRow | undefined) {
  const before = known.get(claim)
  if (before && before.context === context && before.article === article) return before.proposals
  const proposals = proposalsIn(claim, context?.text, article, context?.start)
  known.set(claim, { context, article, proposals })
  return proposals
}

function horizonOf(
  claim: ClaimView,
  kind: ClaimKind | undefined,
  context: ClaimContext | undefined,
  article: ArticleRow | undefined,
): ClaimLine['horizon'] {
  const { horizon, horizonOn, passages } = claim
  if (horizon != null || horizonOn != null) return { on: horizonOn ?? null, words: horizon ?? null, proposed: false }
  const [passage] = passages
  if (horizon === null || !isForecast(claim, kind) || !passage || !context || !article) return null
  const place = { start: passage.start - context.start, end: passage.end - context.start }
  const { language, publishedOn } = article
  const found = proposeHorizon({ ...place, text: context.text, language, publishedOn })
  return found ? { on: found.on, words: found.value, proposed: true } : null
}

/** Who said it first: of all articles in which the same is said the one of the earliest day. */
function firstOf(
  claim: ClaimView,
  same: ClaimSurroundings['same'],
  articleOf: ReadonlyMap<string, ArticleRow | undefined>,
): ClaimLine['first'] {
  const members = same?.get(claim.id) ?? [claim.id]
  const articles = [...new Set(members.flatMap((id) => articleOf.get(id) ?? []))]
  const [first] = articles.sort((a, b) => compareText(a.publishedOn ?? '9999', b.publishedOn ?? '9999'))
  return {
    name: first?.publisher ?? first?.title ?? 'An article that is not here',
    others: Math.max(0, articles.length - 1),
    republished: articles.some(isRepublished),
  }
}

/** Whether an article has its text from another: it says so, or the same text was there before. */
export function isRepublished(article: ArticleRow): boolean {
  return Boolean(article.originalSource) || article.duplicateOf !== null
}

function settled<V>(value: V | null | undefined, proposal: V | undefined): Shown<V> | null {
  if (value !== undefined) return value === null ? null : { value, proposed: false }
  return proposal === undefined ? null : { value: proposal, proposed: true }
}

/** Choices of the grade filter: sources at least that reliable, those nobody could judge, those without a grade. */
export const gradeFilters = [
  { value: 'A', label: 'A' },
  { value: 'B', label: 'A–B' },
  { value: 'C', label: 'A–C' },
  { value: 'D', label: 'A–D' },
  { value: 'E', label: 'A–E' },
  { value: 'F', label: 'F, cannot be judged' },
  { value: 'none', label: 'No grade' },
] as const

function passesGrade(grade: string | null, wanted: string | null): boolean {
  if (wanted === null) return true
  const letter = gradeParts(grade)?.letter
  if (wanted === 'none') return letter === undefined
  if (wanted === 'F') return letter === 'F'
  return letter !== undefined && letter !== 'F' && letter <= wanted
}

/** The lines that pass the table's own filter. */
export function filterLines(lines: readonly ClaimLine[], filter: ClaimFilter): ClaimLine[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  const { kind, band, grade } = filter
  return lines.filter(
    (line) =>
      (kind === null || line.kind?.value === kind) &&
      (band === null || (line.band?.value ?? 'none') === band) &&
      passesGrade(line.grade, grade) &&
      words.every((word) => line.hay.includes(word)),
  )
}

/** What the filter that all views share asks of a claim. */
export function filteredOf({ claim, judges, horizon }: ClaimLine): Filtered {
  const holder = holderKey(claim)
  return {
    places: claim.passages.map(({ start, end }) => ({ articleId: claim.articleId, start, end })),
    holders: holder === null ? [] : [holder],
    analysts: judges,
    time: horizon ? { from: horizon.on, to: horizon.on } : null,
  }
}

/** Words under which a claim's holder is grouped. */
function holderOf(claim: ClaimView): string {
  return claim.holder ?? (claim.holder === null ? 'No holder' : 'Holder open')
}

const { compare: compareText } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** What has no value stands last, whichever way the rest is sorted. */
type SortKey = string | number | null

const sortKeys: { readonly [C in ClaimColumn]: (line: ClaimLine) => SortKey } = {
  content: ({ claim }) => claim.content,
  kind: ({ kind }) => kind?.value ?? null,
  hedge: ({ band }) => (band ? likelihoodBandIds.indexOf(band.value) : null),
  horizon: ({ horizon }) => horizon?.on ?? null,
  grade: ({ grade }) => gradeRank(grade),
  article: ({ first }) => first.name,
  credence: ({ marks }) => (marks.find(({ own }) => own) ?? marks[0])?.credence ?? null,
  links: ({ links }) => (links.against + links.other > 0 ? -(links.against * 1000 + links.other) : null),
}

/** Sorts lines; equal ones stay in the order of the text. */
export function sortLines(lines: readonly ClaimLine[], by: ClaimColumn, reversed: boolean): ClaimLine[] {
  const keyed = lines.map((line) => ({ line, key: sortKeys[by](line) }))
  const turn = reversed ? -1 : 1
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b)
    return turn * compareText(String(a), String(b))
  })
  return keyed.map(({ line }) => line)
}

/** What a group is called to which a line belongs. */
const groupNames: { readonly [G in Exclude<ClaimGrouping, 'none'>]: (line: ClaimLine) => string } = {
  holder: ({ claim }) => holderOf(claim),
  kind: ({ kind }) => (kind ? capital(kind.value) : 'No kind'),
  grade: ({ grade }) => grade ?? 'No grade',
  band: ({ band }) => (band ? capital(band.value.replaceAll('-', ' ')) : 'No band'),
  article: ({ article }) => article?.title ?? 'An article that is not here',
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The lines under heads, the largest group first. */
export function groupLines(lines: readonly ClaimLine[], grouping: ClaimGrouping): ClaimTableRow[] {
  if (grouping === 'none') return lines.map((line) => ({ line }))
  const groups = [...Map.groupBy(lines, groupNames[grouping])]
  groups.sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
  return groups.flatMap(([group, members]): ClaimTableRow[] => [
    { group, count: members.length },
    ...members.map((line) => ({ line })),
  ])
}
