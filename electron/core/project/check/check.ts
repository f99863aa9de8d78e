import { checkSearchIndex } from '../../search/integrity.ts'
import type { LongWork } from '../api.ts'
import type { Sql } from '../database.ts'
import { Slices } from '../slices.ts'
import { Findings } from './findings.ts'
import { checkLog } from './log.ts'
import { checkReferences } from './references.ts'
import { checkStructure } from './structure.ts'
import { checkTables } from './tables.ts'

/**
 * Checks a whole file: SQLite's structure, hashes of log, snapshots and blobs, that the tables equal the replicas
 * and the index the tables, and references. Works in slices; writes nothing. Throws `cancelled`.
 */
export async function checkFile(sql: Sql, work: LongWork): Promise<Findings> {
  const findings = new Findings()
  const slices = new Slices(work, steps(sql))
  await slices.letIn()
  let done = 0
  for (const _ of allParts(sql, findings)) {
    done++
    if (slices.due) await slices.pause(done)
  }
  return findings
}

function* allParts(sql: Sql, findings: Findings): Generator<void> {
  yield* checkStructure(sql, findings)
  yield* checkLog(sql, findings)
  yield* checkTables(sql, findings)
  for (const message of checkSearchIndex(sql.db)) findings.add({ code: 'index-differs', severity: 'mismatch', message })
  yield
  yield* checkReferences(sql, findings)
}

/** About how many parts the check has. */
function steps(sql: Sql): number {
  try {
    const row = sql.get<{ n: number }>('SELECT count(*) / 500 + count(DISTINCT replica) AS n FROM log')
    return (row?.n ?? 0) + 20
  } catch {
    return 100
  }
}
