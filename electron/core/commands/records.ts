import type { CallContext, CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import type { PassageInContext } from '#shared/protocol/views.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import type { Project } from '../project/api.ts'
import { type Environment, longWork } from './environment.ts'
import { planDeletion } from './record-deletion.ts'
import { withParts } from './roots.ts'
import { all } from './rows.ts'
import { inSlices } from './slices.ts'

type Names = 'record/delete' | 'record/history' | 'record/passages'

/** A deletion of more records than this is prepared in slices, with progress. */
const large = 200

/** Commands on records of any kind. */
export function recordHandlers(environment: Environment): Handlers<Names> {
  return {
    'record/delete': (args, context) => remove(environment.project(context), args, context),
    'record/history': ({ kind, id, articleId }, context) => environment.project(context).history(kind, id, articleId),
    'record/passages': (args, context) => passages(environment.project(context), args, context),
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

const asked = '(SELECT value FROM json_each(?))'

const sources = {
  entity: { kind: 'mention', sql: `SELECT id, article_id, start, "end" FROM mentions WHERE entity_id IN ${asked}` },
  claim: {
    kind: 'claim-passage',
    sql: `SELECT id, article_id, start, "end" FROM claim_passages WHERE claim_id IN ${asked}`,
  },
  tag: { kind: 'tagging', sql: `SELECT id, article_id, start, "end" FROM taggings WHERE tag_id IN ${asked}` },
  note: {
    kind: 'note',
    sql: `SELECT id, article_id, start, "end" FROM notes WHERE id IN ${asked} AND start IS NOT NULL`,
  },
  event: {
    kind: 'event-passage',
    sql: `SELECT id, article_id, start, "end" FROM event_passages WHERE event_id IN ${asked}`,
  },
  relation: {
    kind: 'relation-passage',
    sql: `SELECT id, article_id, start, "end" FROM relation_passages WHERE relation_id IN ${asked}`,
  },
} as const

interface PlacedRow {
  id: string
  article_id: string
  start: number
  end: number
}

/** Articles whose texts are read by one query. */
const batch = 50

async function passages(
  project: Project,
  { kind, id, articleId, skip = 0, limit = Number.POSITIVE_INFINITY }: CommandArgs<'record/passages'>,
  context: CallContext,
): Promise<PassageInContext[]> {
  const source = sources[kind]
  const ids = kind === 'entity' ? withParts(project, id) : [id]
  const rows = all<PlacedRow>(project, source.sql, JSON.stringify(ids))
  const byArticle = Map.groupBy(
    rows.filter((row) => articleId === undefined || row.article_id === articleId),
    (row) => row.article_id,
  )
  const found: PassageInContext[] = []
  await inSlices(inOrder(project, byArticle, skip + limit), batch, longWork(context, 'Reading'), (articleIds) => {
    for (const article of textsOf(project, articleIds)) {
      for (const row of byArticle.get(article.id) ?? []) found.push(inText(source.kind, row, article))
    }
  })
  return found.slice(skip, skip + limit)
}

/** Articles in the order they came, so many that `limit` passages lie in them; sorts the passages of each by place. */
function inOrder(project: Project, byArticle: Map<string, PlacedRow[]>, limit: number): string[] {
  const order = all<{ id: string }>(project, 'SELECT id FROM articles ORDER BY imported_at, id')
  const some: string[] = []
  let count = 0
  for (const { id } of order) {
    const rows = byArticle.get(id)
    if (!rows) continue
    if (count >= limit) break
    rows.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
    some.push(id)
    count += rows.length
  }
  return some
}

interface TextRow {
  id: string
  title: string
  text: string
}

function textsOf(project: Project, articleIds: readonly string[]): TextRow[] {
  const sql = `SELECT articles.id, title, text
    FROM json_each(?) AS asked CROSS JOIN articles ON articles.id = asked.value`
  return all<TextRow>(project, sql, JSON.stringify(articleIds))
}

function inText(kind: PassageInContext['kind'], { id, start, end }: PlacedRow, article: TextRow): PassageInContext {
  const { id: articleId, title: articleTitle, text } = article
  const around = surroundings(text, { start, end })
  return { recordId: id, kind, articleId, articleTitle, start, end, ...inContext(text, { start, end }, around) }
}
