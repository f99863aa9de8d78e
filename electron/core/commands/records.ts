import type { CallContext, CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import type { PassageInContext } from '#shared/protocol/views.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import type { Project } from '../project/api.ts'
import { type Environment, longWork } from './environment.ts'
import { planDeletion } from './record-deletion.ts'
import { all } from './rows.ts'
import { textOf } from './texts.ts'

type Names = 'record/delete' | 'record/history' | 'record/passages'

/** A deletion of more records than this is prepared in slices, with progress. */
const large = 200

/** Commands on records of any kind. */
export function recordHandlers(environment: Environment): Handlers<Names> {
  return {
    'record/delete': (args, context) => remove(environment.project(context), args, context),
    'record/history': ({ kind, id, articleId }, context) => environment.project(context).history(kind, id, articleId),
    'record/passages': (args, context) => passages(environment.project(context), args),
  }
}

async function remove(
  project: Project,
  { records }: CommandArgs<'record/delete'>,
  context: CallContext,
): Promise<CommandResult<'record/delete'>> {
  const { step, changes } = planDeletion(project, records)
  if (changes.length <= large) project.commit(step, changes)
  else await project.commitLarge(step, changes, changes.length, longWork(context, 'Deleting'))
  return { deleted: changes.length }
}

const sources = {
  entity: { kind: 'mention', sql: 'SELECT id, article_id, start, "end" FROM mentions WHERE entity_id = ?' },
  claim: { kind: 'claim-passage', sql: 'SELECT id, article_id, start, "end" FROM claim_passages WHERE claim_id = ?' },
  tag: { kind: 'tagging', sql: 'SELECT id, article_id, start, "end" FROM taggings WHERE tag_id = ?' },
  note: { kind: 'note', sql: 'SELECT id, article_id, start, "end" FROM notes WHERE id = ? AND start IS NOT NULL' },
} as const

interface PlacedRow {
  id: string
  article_id: string
  start: number
  end: number
}

function passages(project: Project, args: CommandArgs<'record/passages'>): PassageInContext[] {
  const { kind, sql } = sources[args.kind]
  const { skip = 0, limit = Number.POSITIVE_INFINITY } = args
  const places = new Map(articleOrder(project).map((id, place) => [id, place]))
  const rows = all<PlacedRow>(project, sql, args.id)
    .filter((row) => args.articleId === undefined || row.article_id === args.articleId)
    .filter((row) => places.has(row.article_id))
    .sort((a, b) => (places.get(a.article_id) ?? 0) - (places.get(b.article_id) ?? 0) || byPlace(a, b))
    .slice(skip, skip + limit)
  const byArticle = Map.groupBy(rows, (row) => row.article_id)
  return [...byArticle].flatMap(([id, inIt]) => inArticle(project, kind, id, inIt))
}

function articleOrder(project: Project): string[] {
  return all<{ id: string }>(project, 'SELECT id FROM articles ORDER BY imported_at, id').map(({ id }) => id)
}

function byPlace(a: PlacedRow, b: PlacedRow): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
}

function inArticle(project: Project, kind: PassageInContext['kind'], articleId: string, rows: PlacedRow[]) {
  const { title, text } = textOf(project, articleId)
  return rows.map(({ id, start, end }) => ({
    recordId: id,
    kind,
    articleId,
    articleTitle: title,
    start,
    end,
    ...inContext(text, { start, end }, surroundings(text, { start, end })),
  }))
}
