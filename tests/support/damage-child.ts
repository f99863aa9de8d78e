import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type LocalProjectFiles, projectFiles } from '#core/project/open.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { projectedTables } from './project-dump.ts'
import { type Random, seeded } from './random.ts'

/** What became of one damaged file. */
export interface DamageOutcome {
  number: number
  what: string
  end: 'opened' | 'read-only' | 'refused' | 'wrong'
  /** Why it is wrong. */
  message?: string
  restored?: number
}

/** What the undamaged file holds: rows of projected tables by table and id, rows of the log by id. */
interface Original {
  rows: Map<string, Map<string, string>>
  log: Map<string, { replica: string; text: string }>
}

const pageSize = 4096
let now = 1_800_000_000_000
const effects = { now: () => (now += 1), newId: () => crypto.randomUUID() }
const files: LocalProjectFiles = projectFiles(effects, { id: 'ada', name: 'Ada', color: null })

if (process.argv[1] === import.meta.filename) {
  const [base = '', seed = '0', from = '0', to = '0'] = process.argv.slice(2)
  const original = readOriginal(base)
  for (let number = Number(from); number < Number(to); number++) {
    writeSync(1, `${JSON.stringify({ begin: number })}\n`)
    writeSync(1, `${JSON.stringify(await runCase(base, original, Number(seed), number))}\n`)
  }
}

async function runCase(base: string, original: Original, seed: number, number: number): Promise<DamageOutcome> {
  const path = join(dirname(base), `damaged-${number}.dossier`)
  copyFileSync(base, path)
  const what = damage(path, seeded(seed * 1000 + number), number)
  try {
    return { number, what, ...(await judge(path, original)) }
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { number, what, end: 'wrong', message }
  } finally {
    for (const name of [path, path.replace('.dossier', '.damaged.dossier')]) rmSync(name, { force: true })
  }
}

/** Overwrites one byte, a few, or a whole page (with zeros, noise or another page). */
function damage(path: string, random: Random, number: number): string {
  const bytes = readFileSync(path)
  const pages = bytes.length / pageSize
  const page = random.below(pages)
  if (number % 2 === 0) {
    const at = number % 20 === 0 ? random.below(100) : random.below(bytes.length)
    bytes[at] = ((bytes[at] ?? 0) + 1 + random.below(255)) % 256
    writeFileSync(path, bytes)
    return `byte ${at} (page ${Math.floor(at / pageSize) + 1} of ${pages})`
  }
  const target = bytes.subarray(page * pageSize, (page + 1) * pageSize)
  const way = random.below(3)
  if (way === 0) target.fill(0)
  else if (way === 1) for (let at = 0; at < pageSize; at++) target[at] = random.below(256)
  else bytes.copy(target, 0, random.below(pages) * pageSize)
  writeFileSync(path, bytes)
  return `page ${page + 1} of ${pages} overwritten with ${['zeros', 'noise', 'another page'][way]}`
}

async function judge(path: string, original: Original): Promise<Omit<DamageOutcome, 'number' | 'what'>> {
  const bytes = readFileSync(path)
  const survivors = readSurvivors(path, original)
  let project: ReturnType<LocalProjectFiles['open']>
  try {
    project = files.open(path)
  } catch (error) {
    return { end: 'refused', ...sentence(error), ...unchanged(path, bytes) }
  }
  const report = await project.check(false)
  const { readOnly, losses } = project.info()
  if (readOnly) {
    if (losses.length === 0) return wrong('It is read-only and does not say what is lost')
    const refused = refusal(() =>
      project.commit('X', [{ replica: 'case', kind: 'tag', id: 'x', fields: { name: 'X' } }]),
    )
    if (refused !== 'read-only') return wrong(`A write was answered with ${refused}`)
  }
  if (!readFileSync(path).equals(bytes)) return wrong('Looking at it changed it')
  const unread = missing(project.db, survivors)
  if (readOnly && unread.length > 0)
    return wrong(`Cannot be read although it is there: ${unread.slice(0, 3).join(', ')}`)
  const repaired = report.ok ? report : await project.check(true)
  if (!repaired.ok) return wrong(`The repair left ${JSON.stringify(repaired.problems.slice(0, 3))}`)
  project.close()
  const db = new Database(path, { readonly: true })
  const lost = missing(db, survivors)
  db.close()
  if (lost.length > 0) return wrong(`Lost although it was still there: ${lost.slice(0, 3).join(', ')}`)
  return { end: readOnly ? 'read-only' : 'opened', restored: survivors.length }
}

function wrong(message: string): Omit<DamageOutcome, 'number' | 'what'> {
  return { end: 'wrong', message }
}

function sentence(error: unknown): { message?: string; end?: 'wrong' } {
  if (error instanceof DossierError && error.message.length > 20) return { message: `${error.code}: ${error.message}` }
  return { end: 'wrong', message: `Not a sentence: ${String(error)}` }
}

function unchanged(path: string, bytes: Buffer): { message?: string; end?: 'wrong' } {
  return readFileSync(path).equals(bytes) ? {} : { end: 'wrong', message: 'Refusing it changed it' }
}

function refusal(work: () => void): string {
  try {
    work()
    return 'success'
  } catch (error) {
    return error instanceof DossierError ? error.code : String(error)
  }
}

function readOriginal(path: string): Original {
  const db = new Database(path, { readonly: true })
  const rows = new Map(projectedTables.map((table) => [table, readTable(db, table)]))
  const log = new Map(
    db
      .prepare<[], { id: string; replica: string }>('SELECT id, replica, data, hash FROM log')
      .all()
      .map((row) => [row.id, { replica: row.replica, text: JSON.stringify(row) }]),
  )
  db.close()
  return { rows, log }
}

function readTable(db: Database.Database, table: string): Map<string, string> {
  const rows = db.prepare<[], { [column: string]: unknown }>(`SELECT * FROM ${table}`).all()
  return new Map(rows.map((row) => [keyOf(table, row), JSON.stringify(row)]))
}

function keyOf(table: string, row: { [column: string]: unknown }): string {
  return table === 'blocks' ? `${row.article_id}/${row.position}` : String(row.id)
}

/**
 * Rows of the tables that are still there by the plainest reading of the damaged file: the row itself can be read and
 * is what it was, or every row of its replica's log is.
 */
function readSurvivors(path: string, original: Original): { table: string; key: string; text: string }[] {
  let db: Database.Database
  try {
    db = new Database(path, { readonly: true })
  } catch {
    return []
  }
  const whole = wholeReplicas(db, original)
  const readRow = rowReader(db)
  const survivors: { table: string; key: string; text: string }[] = []
  for (const [table, rows] of original.rows) {
    for (const [key, text] of rows) {
      const { article_id: article, id } = JSON.parse(text) as { article_id?: string; id?: string }
      const needed = article ? ['case', `article/${article}`] : table === 'briefs' ? ['case', `brief/${id}`] : ['case']
      const inLog = needed.every((replica) => whole.has(replica))
      if (inLog || readRow(table, key) === text) survivors.push({ table, key, text })
    }
  }
  db.close()
  return survivors
}

function wholeReplicas(db: Database.Database, original: Original): Set<string> {
  const broken = new Set<string>()
  const select = attempt(() => db.prepare<[string], unknown>('SELECT id, replica, data, hash FROM log WHERE id = ?'))
  for (const [id, { replica, text }] of original.log) {
    if (JSON.stringify(attempt(() => select?.get(id))) !== text) broken.add(replica)
  }
  return new Set([...original.log.values()].map((row) => row.replica).filter((replica) => !broken.has(replica)))
}

/** Reads single rows by their key; null when one is not there or cannot be read. */
function rowReader(db: Database.Database): (table: string, key: string) => string {
  const statements = new Map<string, Database.Statement<string[]> | undefined>()
  return (table, key) => {
    if (!statements.has(table)) {
      const where = table === 'blocks' ? 'article_id = ? AND position = ?' : 'id = ?'
      statements.set(
        table,
        attempt(() => db.prepare<string[]>(`SELECT * FROM ${table} WHERE ${where}`)),
      )
    }
    const parts = table === 'blocks' ? key.split('/') : [key]
    return JSON.stringify(attempt(() => statements.get(table)?.get(...parts)) ?? null)
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** What survived the damage and is not in a database. */
function missing(db: Database.Database, survivors: readonly { table: string; key: string; text: string }[]): string[] {
  const readRow = rowReader(db)
  return survivors
    .filter(({ table, key, text }) => readRow(table, key) !== text)
    .map(({ table, key }) => `${table} ${key}`)
}

/** Size of a file in pages, for the report. */
export function pagesOf(path: string): number {
  return statSync(path).size / pageSize
}
