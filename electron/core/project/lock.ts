import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

const holderSchema = z.object({ name: z.string(), host: z.string(), pid: z.number().int(), start: z.string() })

/** Who has a project open. `start` tells a process from a later one with the same number. */
export type LockHolder = z.infer<typeof holderSchema>

/** A lock that was taken, or who holds it. `unclean`: the last holder ended without letting go. */
export type LockResult = { ok: true; lock: Lock; unclean: boolean } | { ok: false; holder: LockHolder }

/** The lock of an open project file. */
export interface Lock {
  release(): void
}

/** Path of the lock file beside a project file. */
export function lockPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`)
}

/**
 * Takes the lock of a project file for this process. A lock whose process is gone is taken over;
 * one of another computer is believed. Throws the file system's error when the folder cannot be written.
 */
export function takeLock(path: string, name: string): LockResult {
  const file = lockPath(path)
  const mine: LockHolder = { name, host: hostname(), pid: process.pid, start: processStart(process.pid) ?? '' }
  const id = randomUUID()
  let unclean = false
  for (;;) {
    if (create(file, mine, id)) return { ok: true, lock: { release: () => release(file, id) }, unclean }
    const held = readLock(file)
    if (held && isAlive(held)) return { ok: false, holder: held }
    unclean = true
    removeStale(file, held)
  }
}

/** The live holder of a project file's lock, or null. */
export function lockHolder(path: string): LockHolder | null {
  const held = readLock(lockPath(path))
  return held && isAlive(held) ? held : null
}

/** A link makes the file appear with its content, or not at all when another is there. */
function create(file: string, holder: LockHolder, id: string): boolean {
  const temporary = `${file}.${id}`
  writeFileSync(temporary, JSON.stringify({ ...holder, id }), { flag: 'wx' })
  try {
    linkSync(temporary, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    return createPlainly(file, holder, id)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** For file systems without links. */
function createPlainly(file: string, holder: LockHolder, id: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ ...holder, id }), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Moves a stale lock away. If another process replaced it meanwhile, its lock is put back. */
function removeStale(file: string, stale: LockHolder | null): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = readLock(aside)
  if (moved && JSON.stringify(moved) !== JSON.stringify(stale) && isAlive(moved)) linkSync(aside, file)
  rmSync(aside, { force: true })
}

function release(file: string, id: string): void {
  try {
    if ((JSON.parse(readFileSync(file, 'utf8')) as { id?: unknown }).id === id) rmSync(file, { force: true })
  } catch {
    // A lock that is gone or unreadable is nobody's.
  }
}

function readLock(file: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  const start = processStart(holder.pid)
  return start === null || holder.start === '' || start === holder.start
}

/** When a process started, in the system's own unit (Linux: clock ticks after boot, with the boot's id); null where unknown. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return null
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
