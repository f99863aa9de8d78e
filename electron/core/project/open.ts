import { randomUUID } from 'node:crypto'
import { accessSync, constants, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import type { Actor, Effects, Project, ProjectFiles } from './api.ts'
import { syncFile, syncFolder } from './copy.ts'
import { applicationId, openDatabase, type Sql } from './database.ts'
import { failure } from './failures.ts'
import { fileError, identify } from './header.ts'
import { type LockResult, takeLock } from './lock.ts'
import { currentSchema, migrate } from './migrate.ts'
import { OpenProject } from './open-project.ts'

/** Stands for nobody: writes of a program that was not told who acts. */
export const nobody: Actor = { id: '', name: '', color: null }

/** Opens and creates project files. `actor` is who acts until `Project.actor` is set. */
export function projectFiles(effects: Effects, actor: Actor = nobody): ProjectFiles {
  return {
    create: (path, title) => createProject(effects, actor, path, title),
    open: (path, options = {}) => openProject(effects, actor, path, options.readOnly ?? false),
  }
}

function createProject(effects: Effects, actor: Actor, path: string, title: string): Project {
  if (existsSync(path)) throw alreadyThere(path)
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    fill(temporary, effects, actor, title)
    syncFile(temporary)
    place(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    throw error instanceof DossierError ? error : createError(error, path)
  } finally {
    rmSync(temporary, { force: true })
  }
  return openProject(effects, actor, path, false)
}

/** Makes a whole new project under a temporary name, so that a half-made one never bears the real one. */
function fill(temporary: string, effects: Effects, actor: Actor, title: string): void {
  const sql = openDatabase(temporary)
  sql.db.pragma(`application_id = ${applicationId}`)
  migrate(sql)
  sql.run("INSERT INTO meta (key, value) VALUES ('project', ?)", effects.newId())
  const state = { path: temporary, sql, effects, actor, readOnlyReason: null, losses: [], release: () => {} }
  const project = new OpenProject(state)
  const changes = [{ replica: 'case', kind: 'project', id: 'project', fields: { title } } as const]
  project.commit('Create project', changes, { undoable: false })
  project.close()
}

/** Gives the finished file its name without replacing one that appeared meanwhile. */
function place(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (existsSync(path)) throw alreadyThere(path)
    if (error instanceof Error) renameSync(temporary, path)
  }
}

function alreadyThere(path: string): DossierError {
  return new DossierError('already-exists', `“${basename(path)}” is there already. Open it, or choose another name.`)
}

function createError(error: unknown, path: string): unknown {
  if (!existsSync(dirname(path))) {
    return new DossierError('not-found', `The folder ${dirname(path)} is not there. Choose another folder.`)
  }
  const told = failure(error, basename(path))
  return told instanceof DossierError ? told : fileError(error, path)
}

function openProject(effects: Effects, actor: Actor, path: string, readOnly: boolean): Project {
  const { schema } = identify(path, currentSchema)
  const access: Access = readOnly ? { reason: 'chosen' } : takeAccess(path, actor.name)
  try {
    const sql = openSql(path, access.reason !== null, schema)
    const state = {
      path,
      sql,
      effects,
      actor,
      readOnlyReason: access.reason,
      losses: [],
      release: () => access.lock?.release(),
    }
    return new OpenProject(state)
  } catch (error) {
    access.lock?.release()
    throw failure(error, basename(path))
  }
}

interface Access {
  reason: ProjectInfo['readOnlyReason']
  lock?: { release(): void }
}

/** Takes the lock; a file that cannot be written is opened for reading. Throws `locked`. */
function takeAccess(path: string, name: string): Access {
  let result: LockResult
  try {
    accessSync(path, constants.W_OK)
    result = takeLock(path, name)
  } catch {
    return { reason: 'medium' }
  }
  if (result.ok) return { reason: null, lock: result.lock }
  const { holder } = result
  const who = holder.name || 'another program'
  throw new DossierError(
    'locked',
    `“${basename(path)}” is open already: ${who} has it on ${holder.host} (process ${holder.pid}). Close it there, or open it for reading only.`,
    { holder: who, host: holder.host, pid: holder.pid },
  )
}

function openSql(path: string, readOnly: boolean, schema: number): Sql {
  const sql = openDatabase(path, { readOnly })
  try {
    if (!readOnly && schema < currentSchema) migrate(sql)
    sql.get('SELECT count(*) FROM sqlite_schema')
    return sql
  } catch (error) {
    sql.close()
    throw error
  }
}
