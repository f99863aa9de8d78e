import type { TextRange } from '#shared/model/passage.ts'
import type { CallContext, CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { Occurrence } from '#shared/protocol/views.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import { findOccurrences } from '#shared/text/occurrences.ts'
import type { Project } from '../project/api.ts'
import { articlesThatMayHold } from '../search/find.ts'
import { type Environment, longWork } from './environment.ts'
import { inSlices } from './slices.ts'

type Find = CommandArgs<'occurrence/find'>

/** Articles whose texts are looked through by one query; about 10 ms of work. */
const batch = 100

/** The command that finds where else a text occurs. */
export function occurrenceHandlers(environment: Environment): Handlers<'occurrence/find'> {
  return { 'occurrence/find': (args, context) => find(environment.project(context), args, context) }
}

async function find(project: Project, args: Find, context: CallContext): Promise<Occurrence[]> {
  const search = prepare(project, args)
  const hits: Occurrence[] = []
  await inSlices(search.articleIds(), batch, longWork(context, 'Searching'), (ids) => {
    for (const hit of search.in(ids)) hits.push(hit)
  })
  return hits
}

interface Candidate {
  id: string
  text: string
  language: string | null
}

/** The search of one text: which articles there are, and the places in some of them. */
function prepare(project: Project, { text, articleId, entityId }: Find) {
  const { db } = project
  const needle = longestWord(text)
  const candidates = db.prepare<[string, string], Candidate>(
    `SELECT articles.id, text, language FROM json_each(?) AS asked CROSS JOIN articles ON articles.id = asked.value
     WHERE instr(text, ?) > 0`,
  )
  const boilerplate = db.prepare<[string], TextRange>(
    `SELECT start, "end" FROM blocks WHERE article_id = ? AND zone = 'boilerplate'`,
  )
  const taken = takenRanges(project, entityId)
  const inArticle = ({ id, text: whole, language }: Candidate): Occurrence[] => {
    const hits = findOccurrences(whole, text, language)
    if (hits.length === 0) return []
    const furniture = boilerplate.all(id)
    const isTaken = taken(id, hits)
    return hits
      .filter((hit) => !furniture.some((range) => overlap(hit, range)) && !isTaken(hit))
      .map((range) => ({ articleId: id, ...range, ...inContext(whole, range, surroundings(whole, range)) }))
  }
  return {
    articleIds: () => (articleId === undefined ? candidateIds(db, text) : [articleId]),
    // Outside a transaction every statement would lock the file anew.
    in: db.transaction((ids: string[]) => candidates.all(JSON.stringify(ids), needle).flatMap(inArticle)),
  }
}

/** Scripts that write particles as part of a word, so that the index knows the word only with them. */
const attaching = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hangul}]/u

/** Ids of the articles to look through, in the order they came. */
function candidateIds(db: Project['db'], text: string): string[] {
  const ids = db.prepare<[], string>('SELECT id FROM articles ORDER BY imported_at, id').pluck().all()
  const held = attaching.test(text) ? null : articlesThatMayHold(db, text)
  if (held === null) return ids
  const some = new Set(held)
  return ids.filter((id) => some.has(id))
}

type MentionRow = [start: number, end: number, sameEntity: 0 | 1]

/** Tells of an article which of some ascending ranges are mentions already, or lie over a mention of the same entity. */
function takenRanges(project: Project, entityId: string | undefined) {
  const mentions = project.db
    .prepare<[string, string, number, number], MentionRow>(
      'SELECT start, "end", entity_id = ? FROM mentions WHERE article_id = ? AND start < ? AND "end" > ?',
    )
    .raw()
  return (articleId: string, ranges: readonly TextRange[]) => {
    const rows = mentions.all(entityId ?? '', articleId, ranges.at(-1)?.end ?? 0, ranges[0]?.start ?? 0)
    return (hit: TextRange) =>
      rows.some(([start, end, same]) => {
        return same ? overlap(hit, { start, end }) : start === hit.start && end === hit.end
      })
  }
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** A part of the text without white space, which every occurrence holds as it is. */
function longestWord(text: string): string {
  return text.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
