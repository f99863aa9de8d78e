import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const folders = z.record(z.string(), z.string())

/** The folder last used in each kind of file dialog. */
export interface FolderMemory {
  get(purpose: string): string | null
  set(purpose: string, folder: string): void
}

/** Keeps the folders in a file of the user's folder. A file that cannot be read or written costs the memory only. */
export function folderMemory(home: string): FolderMemory {
  const file = join(home, 'folders.json')
  const known = read(file)
  return {
    get: (purpose) => known[purpose] ?? known.last ?? null,
    set: (purpose, folder) => {
      known[purpose] = folder
      known.last = folder
      try {
        writeFileSync(file, JSON.stringify(known, null, 2))
      } catch {
        return
      }
    },
  }
}

function read(file: string): z.infer<typeof folders> {
  try {
    return folders.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
