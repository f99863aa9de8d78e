import { counted } from '#shared/text/counted.ts'
import type { Sql } from '../database.ts'
import { isHashOf, isIntact, type LogRow, lostHash, stampHash } from '../log.ts'
import { replicaWords } from '../replica-words.ts'
import type { Findings } from './findings.ts'
import { attempt } from './structure.ts'

const rowsAtOnce = 500

/** Verifies every row of the log, every snapshot and every blob by its hash. Yields between the parts. */
export function* checkLog(sql: Sql, findings: Findings): Generator<void> {
  yield* checkRows(sql, findings)
  attempt(findings, () => checkSnapshots(sql, findings))
  yield
  yield* checkBlobs(sql, findings)
}

function* checkRows(sql: Sql, findings: Findings): Generator<void> {
  let last = 0
  for (;;) {
    const rows = attempt(findings, () =>
      sql.all<LogRow>('SELECT * FROM log WHERE seq > ? ORDER BY seq LIMIT ?', last, rowsAtOnce),
    )
    for (const row of rows ?? []) {
      if (row.seq <= last) return reportDisorder(findings, last)
      reportGap(findings, last, row.seq)
      attempt(findings, () => checkRow(sql, findings, row))
      last = row.seq
    }
    if (!rows || rows.length < rowsAtOnce) break
    yield
  }
  const known = attempt(findings, () =>
    sql.get<{ last: number | null }>('SELECT max(log_seq) AS last FROM log_records'),
  )
  reportGap(findings, last, (known?.last ?? 0) + 1)
}

/** A broken index page can lead round in a circle: reading on would never end. */
function reportDisorder(findings: Findings, last: number): void {
  const message = `The log goes back after number ${last}: what follows cannot be read in order.`
  findings.add({ code: 'structure', severity: 'damage', message })
}

function reportGap(findings: Findings, last: number, next: number): void {
  const missing = next - last - 1
  if (missing <= 0) return
  const message = `${counted(missing, 'change is', 'changes are')} missing from the log (after number ${last}).`
  findings.add({ code: 'log-missing', severity: 'damage', message })
}

function checkRow(sql: Sql, findings: Findings, row: LogRow): void {
  const { replica } = row
  const what = () => `The change ${row.id} to ${replicaWords(sql, replica)}`
  if (row.hash === lostHash) {
    findings.add({ code: 'lost', severity: 'notice', replica, message: `${what()} was lost in an earlier damage.` })
    return
  }
  if (row.data !== null && !isIntact({ data: row.data, hash: row.hash })) {
    findings.add({ code: 'log-damaged', severity: 'damage', replica, record: row.id, message: `${what()} is damaged.` })
  } else if (!row.hash.endsWith(`.${stampHash(row)}`)) {
    const message = `${what()} is whole, but who wrote it or when is damaged.`
    findings.add({ code: 'log-stamp', severity: 'damage', replica, record: row.id, message })
  }
}

function checkSnapshots(sql: Sql, findings: Findings): void {
  for (const { replica, data, hash } of sql.iterate<Pick<LogRow, 'replica' | 'hash'> & { data: Uint8Array }>(
    'SELECT replica, data, hash FROM snapshots',
  )) {
    if (isHashOf(hash, data)) continue
    const message = `The saved state of ${replicaWords(sql, replica)} is damaged.`
    findings.add({ code: 'snapshot-damaged', severity: 'damage', replica, message })
  }
  const bare = sql.all<Pick<LogRow, 'replica'>>(
    `SELECT DISTINCT replica FROM log WHERE data IS NULL AND hash <> '${lostHash}'
     AND replica NOT IN (SELECT replica FROM snapshots)`,
  )
  for (const { replica } of bare) {
    const message = `The saved state of ${replicaWords(sql, replica)} is missing.`
    findings.add({ code: 'snapshot-missing', severity: 'damage', replica, message })
  }
}

function* checkBlobs(sql: Sql, findings: Findings): Generator<void> {
  const hashes = attempt(findings, () => sql.all<{ hash: string }>('SELECT hash FROM blobs')) ?? []
  for (const { hash } of hashes) {
    const row = attempt(findings, () => sql.get<{ bytes: Uint8Array }>('SELECT bytes FROM blobs WHERE hash = ?', hash))
    if (!row || !isHashOf(hash, row.bytes)) {
      const message = `The image or source file ${String(hash).slice(0, 12)}… is damaged.`
      findings.add({ code: 'blob-damaged', severity: 'damage', record: hash, message })
    }
    yield
  }
}
