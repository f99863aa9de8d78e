import { mkdir, readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import type { FolderEntry, FolderListing } from '#shared/protocol/file-dialog.ts'

/** Shortcuts of the dialog: those that exist of home, documents, desktop, downloads. */
export async function places(home = homedir()): Promise<{ name: string; path: string }[]> {
  const wanted = [
    { name: 'Home', path: home },
    ...['Documents', 'Desktop', 'Downloads'].map((name) => ({ name, path: join(home, name) })),
  ]
  const there = await Promise.all(wanted.map(({ path }) => isFolder(path)))
  return wanted.filter((_place, index) => there[index])
}

/** The remembered folder if it still exists, else documents, else home. */
export async function startFolder(remembered: string | null, home = homedir()): Promise<string> {
  for (const folder of [remembered, join(home, 'Documents'), home]) {
    if (folder !== null && (await isFolder(folder))) return folder
  }
  return parse(process.cwd()).root
}

/** Reads a folder: folders first, then by name as people sort. */
export async function listFolder(wanted: string): Promise<FolderListing> {
  const folder = resolve(expandHome(wanted))
  const base = { folder, crumbs: crumbs(folder) }
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
    const entries = await Promise.all(names.map((name) => entry(folder, name)))
    return { ...base, entries: entries.filter((one) => one !== null).sort(byName) }
  } catch (thrown) {
    return { ...base, entries: [], error: unreadable(folder, thrown) }
  }
}

/** Makes a folder and reads it. */
export async function makeFolder(folder: string, name: string): Promise<FolderListing> {
  if (basename(name) !== name || name === '.' || name === '..') {
    return { ...(await listFolder(folder)), error: `“${name}” cannot be a folder's name.` }
  }
  try {
    await mkdir(join(folder, name))
    return await listFolder(join(folder, name))
  } catch (thrown) {
    return { ...(await listFolder(folder)), error: `The folder ${name} could not be made: ${reason(thrown)}.` }
  }
}

/** A path with `~` at its beginning replaced by the user's folder. */
export function expandHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}

function crumbs(folder: string): FolderListing['crumbs'] {
  const above = dirname(folder)
  const own = { name: basename(folder) || folder, path: folder }
  return above === folder ? [own] : [...crumbs(above), own]
}

async function entry(folder: string, name: string): Promise<FolderEntry | null> {
  try {
    const facts = await stat(join(folder, name))
    return { name, folder: facts.isDirectory(), size: facts.size, changedAt: Math.round(facts.mtimeMs) }
  } catch {
    return null
  }
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function byName(a: FolderEntry, b: FolderEntry): number {
  return Number(b.folder) - Number(a.folder) || collator.compare(a.name, b.name)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

function unreadable(folder: string, thrown: unknown): string {
  return `${folder} cannot be read: ${reason(thrown)}. Choose another folder.`
}

function reason(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission'
  if (code === 'ENOENT') return 'it does not exist'
  if (code === 'ENOTDIR') return 'it is not a folder'
  if (code === 'EEXIST') return 'something has this name already'
  if (code === 'EROFS') return 'the disk is read-only'
  return thrown instanceof Error ? thrown.message : String(thrown)
}
