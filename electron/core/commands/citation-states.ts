import { citationHash } from '#shared/brief/citation.ts'
import type { ClaimKind, Polarity } from '#shared/model/claim.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { CitationState } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { readJudged } from '../project/read-tables.ts'
import { holderOfRow } from './holder-now.ts'
import { all, first } from './rows.ts'

type CitationRef = CommandArgs<'brief/citation-states'>['citations'][number]

/** Compares what citations cited with what the project says now. */
export function citationStates(project: Project, citations: readonly CitationRef[]): CitationState[] {
  const articles = new Map<string, ArticleNow | null>()
  return citations.map((citation) => {
    const { articleId, claimId, key } = citation
    if (!articles.has(articleId)) articles.set(articleId, articleNow(project, articleId))
    const article = articles.get(articleId) ?? null
    if (article === null) return { key, state: 'deleted', reason: 'article' }
    const { text, ...source } = article
    return { ...(claimId ? claimState(project, citation, claimId) : passageState(text, citation)), source }
  })
}

type ArticleNow = NonNullable<CitationState['source']> & { text: string }

function articleNow(project: Project, id: string): ArticleNow | null {
  const columns = 'title, byline, publisher, published_on AS publishedOn, url, language, direction, text'
  return first<ArticleNow>(project, `SELECT ${columns} FROM articles WHERE id = ?`, id) ?? null
}

interface ClaimRow {
  content: string
  holder: string | null
  holderEntityId: string | null
  hedge: string | null
  kind: string | null
  polarity: string | null
  cue: string | null
}
interface PassageRow {
  start: number
  end: number
  exact: string
}

/** A claim's citation holds while the claim still has that wording and rests on those words. */
function claimState(project: Project, citation: CitationRef, claimId: string): CitationState {
  const { key, articleId, start, end, hash } = citation
  const row = first<ClaimRow>(
    project,
    `SELECT content, holder, holder_entity_id AS holderEntityId, hedge, kind, polarity, cue FROM claims
     WHERE id = ? AND article_id = ?`,
    claimId,
    articleId,
  )
  if (!row) return { key, state: 'deleted', reason: 'claim' }
  const claim = judgedNow(project, row)
  const sql = 'SELECT start, "end", exact FROM claim_passages WHERE claim_id = ? ORDER BY start, "end", id'
  const passages = all<PassageRow>(project, sql, claimId)
  const { content } = row
  const same = passages.find(({ exact }) => citationHash({ exact, content }) === hash)
  if (same) return { key, state: 'current', start: same.start, end: same.end, claim }
  const now = passages.find((passage) => passage.start < end && start < passage.end) ?? passages[0]
  if (!now) return { key, state: 'deleted', reason: 'passage', claim }
  return { key, state: 'changed', start: now.start, end: now.end, now: { exact: now.exact, content }, claim }
}

function judgedNow(project: Project, row: ClaimRow): NonNullable<CitationState['claim']> {
  return {
    holder: holderOfRow(project, row),
    hedge: readJudged(row.hedge),
    kind: readJudged<ClaimKind>(row.kind),
    polarity: readJudged<Polarity>(row.polarity),
    cue: readJudged(row.cue),
  }
}

/** A quotation holds while the article has its words; the nearest place counts where they occur more than once. */
function passageState(text: string, { key, start, end, exact }: CitationRef): CitationState {
  if (exact !== '' && text.slice(start, end) === exact) return { key, state: 'current', start, end }
  const places = [...text.matchAll(wordsOf(exact))]
  const nearest = places.sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start))[0]
  if (!nearest) return { key, state: 'deleted', reason: 'passage' }
  return { key, state: 'current', start: nearest.index, end: nearest.index + nearest[0].length }
}

/** The words of a quotation with any white space between them, as blocks may have been joined since. */
function wordsOf(exact: string): RegExp {
  const words = exact
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return words.length === 0 ? /(?!)/gu : new RegExp(words.join('\\s+'), 'gu')
}
