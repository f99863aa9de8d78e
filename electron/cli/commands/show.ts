import { first } from '#core/commands/rows.ts'
import type { Project } from '#core/project/api.ts'
import type { Row } from '#core/project/database.ts'
import { fromRow, type TableKind, tableKinds, tables } from '#core/project/projection/tables.ts'
import type { Kind } from '#shared/model/records.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { HistoryEntry } from '#shared/protocol/views.ts'
import { lists } from '../lists.ts'
import type { Outcome } from '../outcome.ts'
import { reading } from '../session.ts'
import type { Listed } from '../words.ts'

/** `dossier show`: any record with its history, a deleted one too. */
export function show(file: string, id: string): Promise<Outcome> {
  return reading(file, async (project) => {
    const record = findRecord(project, id)
    if (!record) throw new DossierError('not-found', `it has no record ${id}`)
    const { kind, articleId } = record
    const history = project.history(kind, id, articleId)
    const fields = await fieldsOf(project, kind, id, articleId)
    const deleted = fields === null
    const value = { record: kind, id, ...(articleId === undefined ? {} : { articleId }), ...fields, deleted, history }
    return {
      value,
      lines: [...Object.entries({ ...value, history: undefined }).flatMap(line), ...historyLines(history)],
    }
  })
}

interface Found {
  kind: Kind
  articleId: string | undefined
}

/** What a record is: from its table, or from the log when it is deleted or has no table. */
function findRecord(project: Project, id: string): Found | null {
  for (const kind of tableKinds) {
    const row = rowOf(project, kind, id)
    if (row) return { kind, articleId: typeof row.article_id === 'string' ? row.article_id : undefined }
  }
  const logged = first<{ kind: Kind; replica: string }>(
    project,
    `SELECT log_records.kind, log.replica FROM log_records JOIN log ON log.seq = log_records.log_seq
     WHERE log_records.record_id = ? ORDER BY log.seq LIMIT 1`,
    id,
  )
  if (!logged) return null
  const [scope, articleId] = logged.replica.split('/')
  return { kind: logged.kind, articleId: scope === 'article' ? articleId : undefined }
}

function rowOf(project: Project, kind: TableKind, id: string): Row | undefined {
  return first<Row>(project, `SELECT * FROM ${tables[kind].table} WHERE id = ?`, id)
}

const listOf: { [K in Kind]?: Listed } = {
  article: 'articles',
  mention: 'mentions',
  entity: 'entities',
  claim: 'claims',
  tag: 'tags',
  note: 'notes',
  brief: 'briefs',
}

/** The fields of a record that is there, together with what `ls` tells of it; null when it is deleted. */
async function fieldsOf(
  project: Project,
  kind: Kind,
  id: string,
  articleId: string | undefined,
): Promise<object | null> {
  const tabled = tableKinds.find((one) => one === kind)
  const row = tabled && rowOf(project, tabled, id)
  if (!tabled || !row) return null
  const list = listOf[kind]
  const listing = list && (await lists[list](project, articleId)).find((one) => one.id === id)
  return { ...fromRow(tabled, row, []), ...(typeof row.text === 'string' ? { text: row.text } : {}), ...listing }
}

function line([field, value]: [string, unknown]): string[] {
  if (value === null || value === undefined || field === 'text') return []
  return [`${field}: ${typeof value === 'object' ? JSON.stringify(value) : value}`]
}

function historyLines(history: readonly HistoryEntry[]): string[] {
  return history.map(({ at, analystName, step, action, fields }) => {
    return `${new Date(at).toISOString()}  ${analystName}  ${action}  ${step}  ${JSON.stringify(fields)}`
  })
}
