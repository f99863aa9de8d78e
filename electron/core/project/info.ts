import { basename } from 'node:path'
import { type Redirect, rootsOf } from '#shared/analysis/merged.ts'
import type { ProjectCounts, ProjectInfo } from '#shared/protocol/views.ts'
import type { Sql } from './database.ts'
import { extension } from './names.ts'

/** What a project says of itself. A damaged table counts as empty. */
export function projectInfo(sql: Sql, known: Pick<ProjectInfo, 'path' | 'readOnlyReason' | 'losses'>): ProjectInfo {
  return {
    ...known,
    projectId: projectId(sql),
    title: titleOf(sql) ?? basename(known.path, extension),
    readOnly: known.readOnlyReason !== null,
    blindFirst: blindFirst(sql),
    counts: projectCounts(sql),
  }
}

/** Random id of the project, which is also the id of the first change; empty when neither can be read. */
function projectId(sql: Sql): string {
  const stated = tryRead(() => sql.get<{ value: string }>("SELECT value FROM meta WHERE key = 'project'")?.value)
  return stated ?? tryRead(() => sql.get<{ id: string }>('SELECT id FROM log WHERE seq = 1')?.id) ?? ''
}

function titleOf(sql: Sql): string | undefined {
  return tryRead(() => sql.get<{ title: string }>("SELECT title FROM project WHERE id = 'project'")?.title)
}

function blindFirst(sql: Sql): boolean {
  const row = tryRead(() =>
    sql.get<{ blind: number | null }>("SELECT blind_first AS blind FROM project WHERE id = 'project'"),
  )
  return row?.blind === 1
}

/** How much there is of what. */
function projectCounts(sql: Sql): ProjectCounts {
  const count = (statement: string) => tryRead(() => sql.get<{ n: number }>(statement)?.n) ?? 0
  return {
    articles: count('SELECT count(*) AS n FROM articles'),
    entities: count('SELECT count(*) AS n FROM entities') - mergedCount(sql),
    claims: count('SELECT count(*) AS n FROM claims'),
    tags: count('SELECT count(*) AS n FROM tags'),
    notes: count('SELECT count(*) AS n FROM notes'),
    briefs: count('SELECT count(*) AS n FROM briefs'),
    mentions: count('SELECT count(*) AS n FROM mentions'),
    events: count('SELECT count(*) AS n FROM events'),
    relations: count('SELECT count(*) AS n FROM relations'),
    due: count(
      `SELECT count(*) AS n FROM claims
       WHERE horizon_on > '' AND horizon_on < date('now', 'localtime') AND coalesce(outcome, 'null') = 'null'`,
    ),
  }
}

/** How many entities are taken to be another one. */
function mergedCount(sql: Sql): number {
  const statement = `SELECT id, merged_into AS mergedInto FROM entities
    WHERE merged_into IS NOT NULL AND merged_into IN (SELECT id FROM entities)`
  return rootsOf(tryRead(() => sql.all<Redirect>(statement)) ?? []).size
}

function tryRead<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
