import type { Database } from 'better-sqlite3'
import type { SearchKind } from './index-rows.ts'
import { matchExpression, type Term } from './query.ts'
import { prepared } from './statements.ts'

/** A record that matches. `weight` grows with its bm25 rank; null where rank was not asked for. */
export interface Candidate {
  kind: SearchKind
  id: string
  weight: number | null
}

/**
 * Up to this many matching rows are ranked, divided by the number of words asked for. Of more, the latest are taken:
 * bm25 tells little about words that stand everywhere, and costs a millisecond per thousand rows and word.
 */
const mostRanked = 2000
/** A phrase whose words all stand in more rows than this is not ranked: bm25 would walk all their places twice more. */
const frequent = 1500

/** The queries of one FTS5 table. `match` is in the language of FTS5. */
interface Source {
  /** The latest matching rows, unranked. */
  latest(match: string, limit: number): number[]
  ranked(match: string, limit: number): { ord: number; weight: number }[]
}

/** A group of candidates of which each part is found on its own, so that many of one kind never hide the few of another. */
export type Group = 'names' | 'titles' | 'records' | 'articles'

const groupKinds: { [G in Group]: readonly SearchKind[] } = {
  names: ['entity', 'brief'],
  titles: ['article'],
  records: ['claim', 'note', 'brief'],
  articles: ['article'],
}

/**
 * Records of a group that match, best first: `names` and `titles` by what they are called, the others by their text.
 * A record may be in two groups.
 */
export function findCandidates(
  db: Database,
  group: Group,
  { terms, kinds }: { terms: readonly Term[]; kinds: readonly SearchKind[] },
  limit: number,
): Candidate[] {
  const wanted = groupKinds[group].filter((kind) => kinds.includes(kind))
  if (wanted.length === 0) return []
  const match = matchExpression(terms)
  const most = Math.floor(mostRanked / terms.reduce((words, term) => words + term.words.length, 0))
  if (group === 'articles') {
    const articles = articleSource(db)
    return named(db, choose(articles, match, limit, isFrequent(articles, terms) ? 0 : most))
  }
  const asked = group === 'records' ? match : `{title} : (${match})`
  return named(db, choose(recordSource(db, JSON.stringify(wanted)), asked, limit, most))
}

type Weights = Map<number, number | null>

function choose(source: Source, match: string, limit: number, most: number): Weights {
  const latest = source.latest(match, Math.max(most, limit) + 1)
  if (latest.length > limit && latest.length <= most) {
    return new Map(source.ranked(match, limit).map(({ ord, weight }) => [ord, weight]))
  }
  return new Map(latest.slice(0, limit).map((ord) => [ord, null]))
}

function isFrequent(source: Source, terms: readonly Term[]): boolean {
  const phrases = terms.filter((term) => term.words.length > 1)
  return phrases.some(({ words }) => words.every((word) => source.latest(`"${word}"`, frequent).length === frequent))
}

function named(db: Database, chosen: Weights): Candidate[] {
  const rows = prepared<[string], { ord: number; kind: SearchKind; id: string }>(
    db,
    'SELECT r.ord, r.kind, r.id FROM json_each(?) AS asked CROSS JOIN search_rows r ON r.ord = asked.value ORDER BY asked.key',
  ).all(JSON.stringify([...chosen.keys()]))
  return rows.map(({ ord, kind, id }) => ({ kind, id, weight: chosen.get(ord) ?? null }))
}

function articleSource(db: Database): Source {
  const latest = prepared<[string, number], number>(
    db,
    'SELECT rowid FROM search_articles WHERE search_articles MATCH ? ORDER BY rowid DESC LIMIT ?',
  ).pluck()
  const ranked = prepared<[string, number], { ord: number; weight: number }>(
    db,
    `SELECT rowid AS ord, -rank AS weight FROM search_articles
     WHERE search_articles MATCH ? AND rank MATCH 'bm25(8.0, 1.0)' ORDER BY rank LIMIT ?`,
  )
  return {
    latest: (match, limit) => latest.all(match, limit),
    ranked: (match, limit) => ranked.all(match, limit),
  }
}

function recordSource(db: Database, kinds: string): Source {
  const latest = prepared<[string, string, number], number>(
    db,
    `SELECT r.ord FROM search_records f JOIN search_rows r ON r.ord = f.rowid
     WHERE search_records MATCH ? AND r.kind IN (SELECT value FROM json_each(?)) ORDER BY f.rowid DESC LIMIT ?`,
  ).pluck()
  const ranked = prepared<[string, string, number], { ord: number; weight: number }>(
    db,
    `SELECT r.ord, -f.rank AS weight FROM search_records f JOIN search_rows r ON r.ord = f.rowid
     WHERE search_records MATCH ? AND f.rank MATCH 'bm25(8.0, 1.0)'
       AND r.kind IN (SELECT value FROM json_each(?)) ORDER BY f.rank LIMIT ?`,
  )
  return {
    latest: (match, limit) => latest.all(match, kinds, limit),
    ranked: (match, limit) => ranked.all(match, kinds, limit),
  }
}
