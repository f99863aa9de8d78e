import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { isWritable } from './access.ts'
import type { Actor, Effects, ProjectFiles } from './api.ts'
import { createFile } from './create.ts'
import { failure } from './failures.ts'
import { identify } from './header.ts'
import { type LockHolder, type LockResult, lockHolder, takeLock } from './lock.ts'
import { schemaAfter } from './migrate.ts'
import { migrations } from './migrations/list.ts'
import type { Migration } from './migrations/migration.ts'
import { type OpenedSql, openApart, openInPlace } from './open-database.ts'
import { OpenProject } from './open-project.ts'

/** Stands for nobody: writes of a program that was not told who acts. */
const nobody: Actor = { id: '', name: '', color: null }

/** `ProjectFiles` whose projects can also exchange what was written with other copies. */
export interface LocalProjectFiles extends ProjectFiles {
  create(path: string, title: string): OpenProject
  open(path: string, options?: { readOnly?: boolean }): OpenProject
}

/** What tests set otherwise. */
export interface FileOptions {
  steps?: readonly Migration[]
  /** Updates from which on a replica that is let go is saved as one snapshot. */
  compactFrom?: number
}

/** Opens and creates project files. `actor` is who acts until `Project.actor` is set. */
export function projectFiles(effects: Effects, actor: Actor = nobody, options: FileOptions = {}): LocalProjectFiles {
  const program = { effects, actor, steps: migrations, compactFrom: 200, ...options }
  const open = (path: string, readOnly: boolean) => openProject(program, path, readOnly)
  return {
    create: (path, title) => {
      createFile(path, title, effects, actor)
      return open(path, false)
    },
    open: (path, options = {}) => open(path, options.readOnly ?? false),
  }
}

interface Program {
  effects: Effects
  actor: Actor
  steps: readonly Migration[]
  compactFrom: number
}

function openProject(program: Program, path: string, readOnly: boolean): OpenProject {
  const { effects, actor, steps, compactFrom } = program
  const { schema } = identify(path, steps)
  const access = readOnly ? readAccess(path) : takeAccess(path, actor.name)
  let opened: OpenedSql | undefined
  try {
    opened = access.reason === null ? openInPlace(path, schema, steps) : openReadOnly(path, schema, steps)
    const readOnlyReason = access.reason ?? (opened.losses.length > 0 ? 'damaged' : null)
    const release = () => {
      opened?.cleanUp()
      access.release()
    }
    const { sql, losses } = opened
    const unclean = access.unclean || losses.length > 0
    return new OpenProject({ path, sql, effects, actor, readOnlyReason, losses, release, unclean, compactFrom })
  } catch (error) {
    opened?.sql.close()
    opened?.cleanUp()
    access.release()
    throw failure(error, basename(path), 'Use a backup or an earlier copy.')
  }
}

/** A file that needs its journal rolled back or its schema brought up is read from a copy, itself unchanged. */
function openReadOnly(path: string, schema: number, steps: readonly Migration[]): OpenedSql {
  const isOlder = schema < schemaAfter(steps)
  if (isOlder || isJournalHot(path)) return openApart(path, steps)
  return openInPlace(path, schema, steps, true)
}

/** While another program has the file open, its journal is its own business. */
function isJournalHot(path: string): boolean {
  return existsSync(`${path}-journal`) && lockHolder(path) === null
}

interface Access {
  reason: ProjectInfo['readOnlyReason']
  unclean: boolean
  release(): void
}

function readAccess(path: string): Access {
  return { reason: lockHolder(path) ? 'locked' : 'chosen', unclean: false, release: () => {} }
}

/** Takes the lock; a file that cannot be written is opened for reading. Throws `locked`. */
function takeAccess(path: string, name: string): Access {
  const result = isWritable(path) ? tryLock(path, name) : null
  if (!result) return { reason: 'medium', unclean: false, release: () => {} }
  if (!result.ok) throw lockedError(path, result.holder)
  return { reason: null, unclean: result.unclean, release: () => result.lock.release() }
}

/** Null when the folder cannot be written, as on read-only media. */
function tryLock(path: string, name: string): LockResult | null {
  try {
    return takeLock(path, name)
  } catch {
    return null
  }
}

function lockedError(path: string, { name, host, pid }: LockHolder): DossierError {
  const holder = name || 'another program'
  return new DossierError(
    'locked',
    `“${basename(path)}” is open already: ${holder} has it on ${host} (process ${pid}). Close it there, or open it for reading only.`,
    { holder, host, pid },
  )
}
