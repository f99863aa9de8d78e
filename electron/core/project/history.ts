import type { Kind } from '#shared/model/records.ts'
import type { HistoryEntry } from '#shared/protocol/views.ts'
import type { Sql } from './database.ts'

interface HistoryRow {
  at: number
  analyst: string
  name: string | null
  step: string | null
  origin: string
  action: HistoryEntry['action']
  fields: string
}

/** Every write to a record, newest first. `articleId` is needed for kinds whose ids are not random. */
export function readHistory(sql: Sql, kind: Kind, id: string, articleId?: string): HistoryEntry[] {
  const rows = sql.all<HistoryRow>(
    `SELECT log.at, log.analyst, analysts.name, log.step, log.origin, log_records.action, log_records.fields
     FROM log_records JOIN log ON log.seq = log_records.log_seq LEFT JOIN analysts ON analysts.id = log.analyst
     WHERE log_records.record_id = ? AND log_records.kind = ? AND (? IS NULL OR log.replica IN ('case', ?))
     ORDER BY log.at DESC, log.seq DESC`,
    id,
    kind,
    articleId ?? null,
    `article/${articleId ?? ''}`,
  )
  return rows.map((row) => ({
    at: row.at,
    analyst: row.analyst,
    analystName: row.name ?? row.analyst,
    step: row.step ?? (JSON.parse(row.origin) as { type: string }).type,
    action: row.action,
    fields: JSON.parse(row.fields) as HistoryEntry['fields'],
  }))
}
