import { citationHash } from '#shared/brief/citation.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { CitationState } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { all, first } from './rows.ts'

type CitationRef = CommandArgs<'brief/citation-states'>['citations'][number]

/** Compares what citations cited with what the project says now. */
export function citationStates(project: Project, citations: readonly CitationRef[]): CitationState[] {
  const texts = new Map<string, string | null>()
  return citations.map((citation) => {
    const { articleId, claimId, key } = citation
    if (!texts.has(articleId)) texts.set(articleId, articleText(project, articleId))
    const text = texts.get(articleId) ?? null
    if (text === null) return { key, state: 'deleted', reason: 'article' }
    return claimId ? claimState(project, citation, claimId) : passageState(text, citation)
  })
}

function articleText(project: Project, id: string): string | null {
  return first<{ text: string }>(project, 'SELECT text FROM articles WHERE id = ?', id)?.text ?? null
}

interface PassageRow {
  start: number
  end: number
  exact: string
}

/** A claim's citation holds while the claim still has that wording and rests on those words. */
function claimState(project: Project, citation: CitationRef, claimId: string): CitationState {
  const { key, articleId, start, end, hash } = citation
  const claim = first<{ content: string }>(
    project,
    'SELECT content FROM claims WHERE id = ? AND article_id = ?',
    claimId,
    articleId,
  )
  if (!claim) return { key, state: 'deleted', reason: 'claim' }
  const sql = 'SELECT start, "end", exact FROM claim_passages WHERE claim_id = ? ORDER BY start, "end", id'
  const passages = all<PassageRow>(project, sql, claimId)
  const { content } = claim
  const same = passages.find(({ exact }) => citationHash({ exact, content }) === hash)
  if (same) return { key, state: 'current', start: same.start, end: same.end }
  const now = passages.find((passage) => passage.start < end && start < passage.end) ?? passages[0]
  if (!now) return { key, state: 'deleted', reason: 'passage' }
  return { key, state: 'changed', start: now.start, end: now.end, now: { exact: now.exact, content } }
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
