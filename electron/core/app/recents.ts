import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '#shared/protocol/views.ts'
import { readJson, writeJson } from './json-file.ts'

const recentSchema = z.object({
  path: z.string(),
  title: z.string(),
  openedAt: z.number(),
  articles: z.number().catch(0),
  pinned: z.boolean().catch(false),
})
type Recent = z.infer<typeof recentSchema>
const fileSchema = z.object({ recents: z.array(z.unknown()).catch([]) })

const cap = 30

/** Project files opened lately, in `recents.json`; newest first, pinned ones before the rest, 30 at most. */
export interface Recents {
  list(): RecentProject[]
  /** Refreshes a project's title and count; puts it on top when it was opened at `openedAt`. */
  note(project: { path: string; title: string; articles: number }, openedAt: number | null): void
  pin(path: string, pinned: boolean): void
  forget(path: string): void
}

/** Opens the list in the user's folder. `holder` names who has a file open, or is null; it must not open the file. */
export function openRecents(home: string, holder: (path: string) => string | null): Recents {
  const path = join(home, 'recents.json')
  const write = (recents: Recent[]) => writeJson(path, { recents: sorted(recents).slice(0, cap) })
  return {
    list: () => sorted(readRecents(path)).map((recent) => withState(recent, holder)),
    note: (project, openedAt) => {
      const recents = readRecents(path)
      const known = recents.find((recent) => recent.path === project.path)
      const others = recents.filter((recent) => recent !== known)
      if (!known && openedAt === null) return
      write([{ ...project, openedAt: openedAt ?? known?.openedAt ?? 0, pinned: known?.pinned ?? false }, ...others])
    },
    pin: (target, pinned) =>
      write(readRecents(path).map((recent) => (recent.path === target ? { ...recent, pinned } : recent))),
    forget: (target) => write(readRecents(path).filter((recent) => recent.path !== target)),
  }
}

function readRecents(path: string): Recent[] {
  const file = fileSchema.safeParse(readJson(path))
  if (!file.success) return []
  return file.data.recents.flatMap((item) => {
    const recent = recentSchema.safeParse(item)
    return recent.success ? [recent.data] : []
  })
}

function sorted(recents: Recent[]): Recent[] {
  return recents.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || b.openedAt - a.openedAt)
}

function withState(recent: Recent, holder: (path: string) => string | null): RecentProject {
  if (!existsSync(recent.path)) return { ...recent, state: 'missing' }
  const lockedBy = holder(recent.path)
  return lockedBy === null ? { ...recent, state: 'ok' } : { ...recent, state: 'locked', lockedBy }
}
