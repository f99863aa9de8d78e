import type { Database } from 'better-sqlite3'
import type { TextRange } from '#shared/model/passage.ts'
import type { SearchHit } from '#shared/protocol/views.ts'
import { tokens } from '#shared/text/tokens.ts'
import type { Candidate } from './candidates.ts'
import type { SearchKind } from './index-rows.ts'
import { countTerms, type Finder, type Located, locate, matchesIn } from './locate.ts'
import { paragraphsOf } from './paragraphs.ts'
import { cutSnippet } from './snippet.ts'
import { prepared } from './statements.ts'

/**
 * What a hit's score begins with; bm25 decides between hits of one tier. The whole title or name is what was
 * asked for; all words in it; all words in one paragraph; the words scattered over the text.
 */
const tier = { exact: 4, title: 3, paragraph: 2, scattered: 1 } as const

/** What a hit is made from: the text that is shown and the places in it. */
interface Found {
  id: string
  articleId: string | null
  title: string
  /** Names that count like a title. */
  names: string[]
  text: string
  paragraphs: TextRange[]
  /** Where to jump to, for records that are bound to a passage; null when the match itself is the place. */
  passage: TextRange | null
}

/** Makes the hit of a candidate; null when its record is not in the tables any more. */
export function makeHit(db: Database, candidate: Candidate, finder: Finder): SearchHit | null {
  const found = readers[candidate.kind](db, candidate.id)
  if (!found) return null
  const located = locate(found.text, found.paragraphs, finder)
  const start: TextRange = found.paragraphs[0] ?? { start: 0, end: 0 }
  const { snippet, matches, at } = cutSnippet(found.text, located?.paragraph ?? start, located?.matches ?? [])
  const place = found.passage ?? (candidate.kind === 'article' ? at : null)
  return {
    kind: candidate.kind,
    id: found.id,
    ...(found.articleId ? { articleId: found.articleId } : {}),
    title: found.title,
    ...(place ? { start: place.start, end: place.end } : {}),
    snippet,
    matches,
    score: scoreOf(found.names, located, finder, candidate.weight ?? weightOf(located)),
  }
}

function scoreOf(names: readonly string[], located: Located | null, finder: Finder, weight: number): number {
  const best = Math.max(tier.scattered, ...names.map((name) => nameTier(name, finder)))
  const within = located?.terms === finder.terms.length ? tier.paragraph : tier.scattered
  return Math.max(best, within) + weight / (1 + weight)
}

/** In place of bm25 where everything that matches is shown: occurrences in the best paragraph, saturating alike. */
function weightOf(located: Located | null): number {
  const occurrences = located?.matches.length ?? 0
  return (2.2 * occurrences) / (occurrences + 1.2)
}

function nameTier(name: string, finder: Finder): number {
  const matches = matchesIn(name, { start: 0, end: name.length }, finder)
  if (countTerms(matches) < finder.terms.length) return tier.scattered
  const asked = finder.terms.reduce((sum, term) => sum + term.words.length, 0)
  return tokens(name).length === asked ? tier.exact : tier.title
}

type Reader = (db: Database, id: string) => Found | null

const readers: { [K in SearchKind]: Reader } = {
  article: readArticle,
  entity: readEntity,
  claim: readClaim,
  note: readNote,
  brief: readBrief,
}

function readArticle(db: Database, id: string): Found | null {
  const article = prepared<[string], { title: string; text: string; hidden: string | null }>(
    db,
    `SELECT title, text, (
       SELECT group_concat(start || ' ' || "end", ' ' ORDER BY start) FROM blocks
       WHERE article_id = articles.id AND zone = 'boilerplate'
     ) AS hidden FROM articles WHERE id = ?`,
  ).get(id)
  if (!article) return null
  const { title, text, hidden } = article
  const paragraphs = paragraphsOf(text, hidden === null ? [] : rangesOf(hidden))
  return { id, articleId: id, title, names: [title], text, paragraphs, passage: null }
}

function rangesOf(listed: string): TextRange[] {
  const numbers = listed.split(' ').map(Number)
  const starts = numbers.filter((_, index) => index % 2 === 0)
  return starts.map((start, index) => ({ start, end: numbers[2 * index + 1] ?? start }))
}

function readEntity(db: Database, id: string): Found | null {
  const entity = prepared<[string], { name: string }>(db, 'SELECT name FROM entities WHERE id = ?').get(id)
  if (!entity) return null
  const aliases = prepared<[string], string>(db, 'SELECT text FROM aliases WHERE entity_id = ? ORDER BY created_at, id')
    .pluck()
    .all(id)
  const names = [entity.name, ...aliases]
  const text = names.join(', ')
  return { id, articleId: null, title: entity.name, names, text, paragraphs: whole(text), passage: null }
}

function readClaim(db: Database, id: string): Found | null {
  const claim = prepared<[string], { text: string; articleId: string; title: string }>(
    db,
    `SELECT c.content AS text, c.article_id AS articleId, a.title
       FROM claims c JOIN articles a ON a.id = c.article_id WHERE c.id = ?`,
  ).get(id)
  if (!claim) return null
  const passage = prepared<[string], TextRange>(
    db,
    'SELECT start, "end" FROM claim_passages WHERE claim_id = ? ORDER BY start LIMIT 1',
  ).get(id)
  return { id, ...claim, names: [], paragraphs: whole(claim.text), passage: passage ?? null }
}

function readNote(db: Database, id: string): Found | null {
  const note = prepared<
    [string],
    { text: string; articleId: string; title: string; start: number | null; end: number | null }
  >(
    db,
    `SELECT n.text, n.article_id AS articleId, a.title, n.start, n."end"
       FROM notes n JOIN articles a ON a.id = n.article_id WHERE n.id = ?`,
  ).get(id)
  if (!note) return null
  const { text, articleId, title, start, end } = note
  const passage = start === null || end === null ? null : { start, end }
  return { id, articleId, title, names: [], text, paragraphs: whole(text), passage }
}

function readBrief(db: Database, id: string): Found | null {
  const brief = prepared<[string], { title: string; text: string }>(
    db,
    'SELECT title, text FROM briefs WHERE id = ?',
  ).get(id)
  if (!brief) return null
  return { id, articleId: null, ...brief, names: [brief.title], paragraphs: paragraphsOf(brief.text), passage: null }
}

function whole(text: string): TextRange[] {
  return [{ start: 0, end: text.length }]
}
