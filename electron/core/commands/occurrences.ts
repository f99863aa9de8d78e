import { setImmediate } from 'node:timers/promises'
import { articlesThatMayHold } from '#core/search/find.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { CallContext, CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Occurrence } from '#shared/protocol/views.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import { findOccurrences } from '#shared/text/occurrences.ts'
import type { Project } from '../project/api.ts'
import type { Environment } from './environment.ts'

type Find = CommandArgs<'occurrence/find'>

/** For how long, in ms, the search runs before it lets other messages in. */
const slice = 20
/** Articles whose texts are looked through by one query; about 5 ms of work. */
const batch = 200

/** The command that finds where else a text occurs. */
export function occurrenceHandlers(environment: Environment): Handlers<'occurrence/find'> {
  return { 'occurrence/find': (args, context) => find(environment.project(context), args, context) }
}

async function find(project: Project, args: Find, context: CallContext): Promise<Occurrence[]> {
  const search = prepare(project, args)
  const ids = search.articleIds()
  const hits: Occurrence[] = []
  let pausedAt = performance.now()
  for (let done = 0; done < ids.length; done += batch) {
    for (const hit of search.in(ids.slice(done, done + batch))) hits.push(hit)
    context.progress({ done: Math.min(done + batch, ids.length), total: ids.length, label: 'Searching' })
    if (performance.now() - pausedAt < slice) continue
    await setImmediate()
    stopIfAsked(context.signal)
    pausedAt = performance.now()
  }
  return hits
}

function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new DossierError('cancelled', 'The search was stopped.')
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
    const isTaken = taken(id)
    return hits
      .filter((hit) => !furniture.some((range) => overlap(hit, range)) && !isTaken(hit))
      .map((range) => ({ articleId: id, ...range, ...inContext(whole, range, surroundings(whole, range)) }))
  }
  return {
    articleIds: () => (articleId === undefined ? candidateIds(db, text) : [articleId]),
    in: (ids: string[]) => candidates.all(JSON.stringify(ids), needle).flatMap(inArticle),
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

type MentionRow = TextRange & { entityId: string }

/** Tells of an article which ranges are mentions already, or lie over a mention of the same entity. */
function takenRanges(project: Project, entityId: string | undefined) {
  const mentions = project.db.prepare<[string], MentionRow>(
    'SELECT start, "end", entity_id AS entityId FROM mentions WHERE article_id = ?',
  )
  return (articleId: string) => {
    const rows = mentions.all(articleId)
    const exact = new Set(rows.map((row) => `${row.start} ${row.end}`))
    const same = rows.filter((row) => row.entityId === entityId)
    return (hit: TextRange) => exact.has(`${hit.start} ${hit.end}`) || same.some((row) => overlap(hit, row))
  }
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** A part of the text without white space, which every occurrence holds as it is. */
function longestWord(text: string): string {
  return text.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
