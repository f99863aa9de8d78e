import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { DossierError } from '#shared/protocol/errors.ts'
import { openDatabase, type Sql } from './database.ts'

/** Writes a compact copy of the open database to `path`, replacing what is there only when the copy is whole and on disk. */
export function saveCopy(sql: Sql, path: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    sql.run('VACUUM INTO ?', temporary)
    assertWhole(temporary)
    syncFile(temporary)
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } finally {
    removeIfThere(temporary)
  }
}

function assertWhole(path: string): void {
  const copy = openDatabase(path, { readOnly: true })
  try {
    const verdict = copy.get<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check
    if (verdict !== 'ok') throw new DossierError('io', `The copy came out damaged (${verdict}). Choose another disk.`)
  } finally {
    copy.close()
  }
}

/** Removes a file that may be there; where it cannot be removed, whatever made that so is told elsewhere. */
export function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // `force` does not cover a folder of the path that is a file.
  }
}

/** Waits until a file is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes a rename in a folder survive power loss. Where folders cannot be opened (Windows) the system does it itself. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // The rename itself succeeded.
  }
}

/** A name beside a file that is not taken: `name.word.dossier`, `name.word-2.dossier` … */
export function freeName(path: string, word: string): string {
  const extension = extname(path)
  const stem = join(dirname(path), basename(path, extension))
  for (let number = 1; ; number++) {
    const name = `${stem}.${word}${number === 1 ? '' : `-${number}`}${extension}`
    if (!existsSync(name)) return name
  }
}
