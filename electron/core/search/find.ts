import type { Database } from 'better-sqlite3'
import type { SearchHit } from '#shared/protocol/views.ts'
import { indexForm } from '#shared/text/tokens.ts'
import { findCandidates, type Group } from './candidates.ts'
import { makeHit } from './hits.ts'
import type { SearchKind } from './index-rows.ts'
import { makeFinder } from './locate.ts'
import { parseQuery, type Term } from './query.ts'
import { prepared } from './statements.ts'

const allKinds: readonly SearchKind[] = ['article', 'entity', 'claim', 'note', 'brief']
const defaultLimit = 50
/** How many more candidates are read than shown when several words were asked for. */
const spare = 25

/** What to look for. `limit` is 50 when absent; without `kinds` everything is searched. */
export interface Search {
  text: string
  limit?: number | undefined
  kinds?: readonly SearchKind[] | undefined
}

/**
 * Finds articles, entities, claims, notes and briefs with all words of a query, best first, one hit for each.
 * Whatever is typed is a query; one without words finds nothing.
 */
export function search(db: Database, { text, limit = defaultLimit, kinds = allKinds }: Search): SearchHit[] {
  const terms = parseQuery(text)
  if (terms.length === 0) return []
  return db.transaction(() => collectHits(db, { terms, limit, kinds }))()
}

/** Outside a transaction every statement would lock the file anew, which costs more than most of them. */
function collectHits(
  db: Database,
  { terms, limit, kinds }: { terms: readonly Term[]; limit: number; kinds: readonly SearchKind[] },
): SearchHit[] {
  const finder = makeFinder(terms)
  const hits = new Map<string, SearchHit>()
  const collect = (group: Group, most: number) => {
    const room = hits.size + most
    for (const candidate of findCandidates(db, group, { terms, kinds }, room)) {
      if (hits.size >= room) break
      const key = `${candidate.kind} ${candidate.id}`
      const hit = hits.has(key) ? null : makeHit(db, candidate, finder)
      if (hit) hits.set(key, hit)
    }
  }
  collect('names', limit)
  collect('titles', limit)
  // Whatever the texts hold ranks below names and titles.
  const left = limit - hits.size
  if (left > 0) {
    collect('records', left)
    // Words in one paragraph rank above scattered ones, which only reading the text tells.
    collect('articles', terms.length > 1 ? left + spare : left)
  }
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, limit)
}

/**
 * Ids of the articles whose text outside boilerplate, or title, may hold a text as whole words: none that does is missing,
 * so a search for the exact text need read only these. Null when the text has no word to look for.
 */
export function articlesThatMayHold(db: Database, text: string): string[] | null {
  const words = indexForm(text)
    .replace(/[^\p{L}\p{M}\p{N}\u00B6]+/gu, ' ')
    .toLowerCase()
    .trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  return prepared<[string], string>(
    db,
    `SELECT r.id FROM search_articles f JOIN search_rows r ON r.ord = f.rowid
       WHERE search_articles MATCH ? ORDER BY f.rowid`,
  )
    .pluck()
    .all(`"${words}"`)
}
