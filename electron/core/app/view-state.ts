import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { Json } from '#shared/model/record.ts'
import { readJson, writeJson } from './json-file.ts'

const fileSchema = z.object({ scope: z.string(), values: z.record(z.string(), z.json()) })

/** Open article, column widths, read marks and the like, one file per scope (a project id, or `app`). */
export interface ViewState {
  load(scope: string, key: string): Json
  save(scope: string, key: string, value: Json): void
}

/** Opens the view state in the user's folder. A scope names its file by hash, so that it may be any text. */
export function openViewState(home: string): ViewState {
  const fileOf = (scope: string) =>
    join(home, 'views', `${createHash('sha256').update(scope).digest('hex').slice(0, 32)}.json`)
  const values = (scope: string) => {
    const file = fileSchema.safeParse(readJson(fileOf(scope)))
    return new Map<string, Json>(file.success ? Object.entries(file.data.values) : [])
  }
  return {
    load: (scope, key) => values(scope).get(key) ?? null,
    save: (scope, key, value) => {
      const next = values(scope).set(key, value)
      writeJson(fileOf(scope), { scope, values: Object.fromEntries(next) })
    },
  }
}
