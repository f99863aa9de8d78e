import type { CheckReport } from '#shared/protocol/views.ts'
import type { LongWork } from './api.ts'
import type { Sql } from './database.ts'

/** Checks the file. */
export async function checkProject(sql: Sql, _repair: boolean, _work?: LongWork): Promise<CheckReport> {
  const verdict = sql.get<{ integrity_check: string }>('PRAGMA integrity_check(20)')?.integrity_check
  const problems = verdict === 'ok' ? [] : [{ code: 'sqlite', message: String(verdict) }]
  return { ok: problems.length === 0, problems }
}
