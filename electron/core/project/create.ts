import { randomUUID } from 'node:crypto'
import { existsSync, linkSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Actor, Effects } from './api.ts'
import { removeIfThere, syncFile, syncFolder } from './copy.ts'
import { applicationId, openDatabase, sqliteCode } from './database.ts'
import { failure } from './failures.ts'
import { migrate } from './migrate.ts'
import { OpenProject } from './open-project.ts'

/**
 * Makes a new, empty project file. It is made under a temporary name, so that a half-made one never bears the real one.
 * Throws `DossierError`: already-exists, not-found (the folder), io.
 */
export function createFile(path: string, title: string, effects: Effects, actor: Actor): void {
  if (existsSync(path)) throw alreadyThere(path)
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    fill(temporary, title, effects, actor)
    syncFile(temporary)
    place(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    throw error instanceof DossierError ? error : createError(error, path)
  } finally {
    removeIfThere(temporary)
  }
}

function fill(path: string, title: string, effects: Effects, actor: Actor): void {
  const sql = openDatabase(path)
  sql.db.pragma(`application_id = ${applicationId}`)
  migrate(sql)
  const opened = { readOnlyReason: null, losses: [], unclean: false, compactFrom: Number.POSITIVE_INFINITY }
  const project = new OpenProject({ path, sql, effects, actor, ...opened, release: () => {} })
  const changes = [{ replica: 'case', kind: 'project', id: 'project', fields: { title } } as const]
  project.commit('Create project', changes, { undoable: false })
  sql.run("INSERT INTO meta (key, value) SELECT 'project', id FROM log WHERE seq = 1")
  project.close()
}

/** Gives the finished file its name without replacing one that appeared meanwhile. */
function place(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch {
    if (existsSync(path)) throw alreadyThere(path)
    renameSync(temporary, path)
  }
}

function alreadyThere(path: string): DossierError {
  return new DossierError('already-exists', `“${basename(path)}” is there already. Open it, or choose another name.`)
}

function createError(error: unknown, path: string): unknown {
  const folder = dirname(path)
  if (!existsSync(folder)) {
    return new DossierError('not-found', `The folder ${folder} is not there. Choose another folder.`)
  }
  if (sqliteCode(error)?.startsWith('SQLITE_FULL')) return failure(error, basename(path))
  const reason = error instanceof Error ? error.message : String(error)
  return new DossierError(
    'io',
    `“${basename(path)}” cannot be made in ${folder}: ${reason}. Choose a folder you may write to.`,
  )
}
