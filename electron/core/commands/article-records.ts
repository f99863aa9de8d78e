import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { ArticleRecords, EventMark, MentionView, TaggingView } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { found } from './changes.ts'
import { listClaims } from './claims.ts'
import type { Environment } from './environment.ts'
import { listNotes } from './notes.ts'
import { entityRoots, rooted } from './roots.ts'
import { all, present } from './rows.ts'
import { conditionOf, type Scope } from './scopes.ts'

/** The command that reads some records of an article again. */
export function articleRecordHandlers(environment: Environment): Handlers<'article/records'> {
  return { 'article/records': (args, context) => someRecords(environment.project(context), args) }
}

/** What analysts wrote on an article, each list by place. */
export function allRecords(project: Project, articleId: string): ArticleRecords {
  return {
    mentions: listMentions(project, { articleId }),
    claims: listClaims(project, { articleId }),
    events: listEventMarks(project, { articleId }),
    taggings: listTaggings(project, { articleId }),
    notes: listNotes(project, { articleId }),
  }
}

function someRecords(project: Project, { id: articleId, records }: CommandArgs<'article/records'>): ArticleRecords {
  found(project, 'article', articleId)
  const idsOf = (kind: string) => records.filter((record) => record.kind === kind).map((record) => record.id)
  const claims = [...idsOf('claim'), ...claimsOf(project, idsOf('claim-passage'))]
  return {
    mentions: listMentions(project, { articleId, ids: idsOf('mention') }),
    claims: listClaims(project, { articleId, ids: [...new Set(claims)] }),
    events: listEventMarks(project, { articleId, ids: idsOf('event-passage') }),
    taggings: listTaggings(project, { articleId, ids: idsOf('tagging') }),
    notes: listNotes(project, { articleId, ids: idsOf('note') }),
  }
}

function claimsOf(project: Project, passageIds: readonly string[]): string[] {
  const sql = 'SELECT claim_id FROM claim_passages WHERE id IN (SELECT value FROM json_each(?))'
  return all<{ claim_id: string }>(project, sql, JSON.stringify(passageIds)).map((row) => row.claim_id)
}

type MentionRow = Required<Omit<MentionView, 'certainty' | 'metonymOf'>> & {
  certainty: 'probable' | null
  metonymOf: string | null
}

function listMentions(project: Project, scope: Scope): MentionView[] {
  const { where, values } = conditionOf(scope)
  const columns = `id, entity_id AS entityId, start, "end", nullif(certainty, 'certain') AS certainty,
    metonym_of AS metonymOf, analyst, created_at AS createdAt`
  const rows = all<MentionRow>(project, `SELECT ${columns} FROM mentions ${where}`, ...values)
  const roots = entityRoots(project)
  return rows.map((row) => present({ ...row, entityId: rooted(roots, row.entityId) })).sort(byPlace)
}

function listTaggings(project: Project, scope: Scope): TaggingView[] {
  const { where, values } = conditionOf(scope)
  const columns = `id, tag_id AS tagId, start, "end", nullif(target, '') AS target, nullif(direction, '') AS direction,
    nullif(neutral, '') AS neutral, analyst, created_at AS createdAt`
  const rows = all<Required<TaggingView>>(project, `SELECT ${columns} FROM taggings ${where}`, ...values)
  return rows.map(present).sort(byPlace)
}

function listEventMarks(project: Project, scope: Scope): EventMark[] {
  const { where, values } = conditionOf(scope)
  const columns = 'id, event_id AS eventId, start, "end", analyst, created_at AS createdAt'
  return all<EventMark>(project, `SELECT ${columns} FROM event_passages ${where}`, ...values).sort(byPlace)
}

type Mark = Pick<EventMark, 'id' | 'start' | 'end'>

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}
