import { randomUUID } from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { LongWork } from '../api.ts'
import { checkFile } from '../check/check.ts'
import type { Findings } from '../check/findings.ts'
import { freeName, syncFile, syncFolder } from '../copy.ts'
import { applicationId, openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { type RepairContext, repairInPlace } from './in-place.ts'
import { salvage } from './salvage.ts'

/**
 * Repairs a file. What is damaged is first copied beside it as it is (`….damaged.dossier`); a file whose SQLite
 * structure is broken is written anew from what can be read. Nothing changes when it throws.
 */
export async function repairFile(
  context: RepairContext,
  path: string,
  findings: Findings,
  work: LongWork,
): Promise<void> {
  if (findings.has('damage')) keepDamaged(path)
  if (findings.all.some((one) => one.code === 'structure')) await rewrite(context, path, work)
  else repairInPlace(context, findings)
}

function keepDamaged(path: string): void {
  const kept = freeName(path, 'damaged')
  copyFileSync(path, kept)
  syncFile(kept)
}

async function rewrite(context: RepairContext, path: string, work: LongWork): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await writeAnew(context, temporary, work)
    syncFile(temporary)
    context.sql.reopen(path, () => renameSync(temporary, path))
    syncFolder(dirname(path))
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Writes what can still be read of a damaged file to a new one at `path`, repaired. `context.sql` is the damaged file. */
export async function writeAnew(context: RepairContext, path: string, work: LongWork): Promise<void> {
  const fresh = openDatabase(path)
  try {
    fresh.db.pragma('synchronous = OFF')
    fresh.db.pragma(`application_id = ${applicationId}`)
    migrate(fresh)
    salvage(context.sql, fresh)
    const findings = await checkFile(fresh, work)
    findings.add({ code: 'structure', severity: 'damage', message: 'Rows may have been lost.' })
    repairInPlace({ ...context, sql: fresh }, findings)
  } finally {
    fresh.close()
  }
}
