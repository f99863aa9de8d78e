import { randomUUID } from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { LongWork } from '../api.ts'
import { checkFile } from '../check/check.ts'
import type { Findings } from '../check/findings.ts'
import { freeName, syncFile, syncFolder } from '../copy.ts'
import { applicationId, openDatabase, type Sql } from '../database.ts'
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
  const { sql } = context
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const fresh = openDatabase(temporary)
    try {
      await fill({ ...context, sql: fresh }, sql, work)
    } finally {
      fresh.close()
    }
    syncFile(temporary)
    sql.replaceFile(() => renameSync(temporary, path))
    syncFolder(dirname(path))
  } finally {
    rmSync(temporary, { force: true })
  }
}

async function fill(context: RepairContext, damaged: Sql, work: LongWork): Promise<void> {
  const { sql } = context
  sql.db.pragma(`application_id = ${applicationId}`)
  migrate(sql)
  salvage(damaged, sql)
  const findings = await checkFile(sql, work)
  findings.add({ code: 'structure', severity: 'damage', message: 'Rows may have been lost.' })
  repairInPlace(context, findings)
}
