import { join } from 'node:path'
import { z } from 'zod'
import type { AnalystView, Settings } from '#shared/protocol/views.ts'
import type { Actor, Effects } from '../project/api.ts'
import { readJson, writeJson } from './json-file.ts'

const profileSchema = z.object({
  analyst: z
    .object({ id: z.string().min(1), name: z.string(), color: z.string().nullable().catch(null) })
    .nullable()
    .catch(null),
  /** Ids of analysts named with `--analyst`, by name. */
  others: z.record(z.string(), z.string()).catch({}),
  settings: z
    .object({
      theme: z.enum(['system', 'light', 'dark']).catch('system'),
      textSize: z.number().min(13).max(28).catch(17),
      snapToWords: z.boolean().catch(true),
      allowPrivateAddresses: z.boolean().catch(false),
    })
    .catch({ theme: 'system', textSize: 17, snapToWords: true, allowPrivateAddresses: false }),
})
type ProfileData = z.infer<typeof profileSchema>

/** Colours that analysts are given in turn, by the first letter of their id. */
const colors = ['#0f6e74', '#a3472f', '#5b5ea6', '#7a6a1f', '#2f7d4f', '#96527f'] as const

/** The analyst's identity and settings, in `profile.json`; read anew each time, since several programs share it. */
export interface Profile {
  analyst(): AnalystView | null
  setAnalyst(name: string, color?: string): void
  settings(): Settings
  setSettings(patch: Partial<Settings>): void
  /** Who acts: the named analyst where a name is given, else the one of the settings (named "Analyst" until asked). */
  actor(name?: string): Actor
}

/** Opens the profile in the user's folder. */
export function openProfile(home: string, effects: Effects): Profile {
  const path = join(home, 'profile.json')
  const read = () => profileSchema.parse(readJson(path) ?? {})
  const change = (patch: Partial<ProfileData>) => writeJson(path, { ...read(), ...patch }, true)
  const own = () => {
    const known = read().analyst
    if (known) return known
    const made = newAnalyst(effects, '')
    change({ analyst: made })
    return made
  }
  const named = (name: string): Actor => {
    const mine = own()
    if (mine.name === name) return mine
    const id = read().others[name] ?? effects.newId()
    if (read().others[name] === undefined) change({ others: { ...read().others, [name]: id } })
    return { id, name, color: colorOf(id) }
  }
  return {
    analyst: () => {
      const known = read().analyst
      return known && known.name !== '' ? known : null
    },
    setAnalyst: (name, color) => {
      const known = own()
      change({ analyst: { ...known, name, color: color ?? known.color } })
    },
    settings: () => read().settings,
    setSettings: (patch) => change({ settings: { ...read().settings, ...patch } }),
    actor: (name) => (name === undefined ? { ...own(), name: own().name || 'Analyst' } : named(name)),
  }
}

function newAnalyst(effects: Effects, name: string): Actor {
  const id = effects.newId()
  return { id, name, color: colorOf(id) }
}

function colorOf(id: string): string {
  return colors[id.charCodeAt(0) % colors.length] ?? colors[0]
}
