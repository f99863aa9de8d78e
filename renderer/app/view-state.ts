import { useCallback, useSyncExternalStore } from 'react'
import { send } from '../backend/client.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface Entry {
  value: Json | undefined
  loaded: boolean
  loading: boolean
  dirty: boolean
  listeners: Set<() => void>
}

const entries = new Map<string, Entry>()
const saveAfter = 250
let timer: ReturnType<typeof setTimeout> | undefined
let project: string | null = null

/** Sets the project whose view state is meant by scope `project`. Saves what the one before still had to save. */
export function setViewProject(projectId: string | null): void {
  if (project === projectId) return
  flushViewState()
  project = projectId
}

type ViewScope = 'project' | 'app'

function nameOf(key: string, scope: ViewScope): string {
  return JSON.stringify([scope === 'app' ? 'app' : (project ?? 'none'), key])
}

function entryOf(name: string): Entry {
  const found = entries.get(name)
  if (found) return found
  const entry: Entry = { value: undefined, loaded: false, loading: false, dirty: false, listeners: new Set() }
  entries.set(name, entry)
  return entry
}

async function load(name: string): Promise<void> {
  const entry = entryOf(name)
  if (entry.loaded || entry.loading) return
  entry.loading = true
  const [scope, key] = JSON.parse(name) as [string, string]
  const stored = await send('view/load', { scope, key }).catch(() => null)
  entry.loading = false
  if (!entry.dirty && stored !== null && stored !== undefined) entry.value = stored as Json
  entry.loaded = true
  for (const listener of entry.listeners) listener()
}

/** Reads view state before the first paint of what needs it. */
export async function loadViewState(keys: readonly string[], scope: ViewScope = 'project'): Promise<void> {
  await Promise.all(keys.map((key) => load(nameOf(key, scope))))
}

/** The value of a key as known now; undefined when nothing is stored or it has not been read yet. */
export function peekViewState<T>(key: string, scope: ViewScope = 'project'): T | undefined {
  return entries.get(nameOf(key, scope))?.value as T | undefined
}

/** Stores a value; it is on disk within 250 ms, or when the window closes. */
export function saveViewState(key: string, value: unknown, scope: ViewScope = 'project'): void {
  const entry = entryOf(nameOf(key, scope))
  entry.value = value as Json
  entry.dirty = true
  entry.loaded = true
  for (const listener of entry.listeners) listener()
  timer ??= setTimeout(flushViewState, saveAfter)
}

/** Sends everything that is not stored yet; resolves when it is. */
export async function flushViewState(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const dirty = [...entries].filter(([, entry]) => entry.dirty)
  await Promise.all(
    dirty.map(([name, entry]) => {
      entry.dirty = false
      const [scope, key] = JSON.parse(name) as [string, string]
      return send('view/save', { scope, key, value: entry.value ?? null }).catch(() => null)
    }),
  )
}

/**
 * A piece of view state that survives closing the window: widths, open article, scroll positions.
 * Returns the value, its setter, and whether the stored value has been read (`initial` is given until then).
 */
export function useViewState<T>(
  key: string,
  initial: T,
  scope: ViewScope = 'project',
): [value: T, set: (value: T) => void, loaded: boolean] {
  const name = nameOf(key, scope)
  const subscribe = useCallback(
    (listener: () => void) => {
      const entry = entryOf(name)
      entry.listeners.add(listener)
      void load(name)
      return () => entry.listeners.delete(listener)
    },
    [name],
  )
  const value = useSyncExternalStore(subscribe, () => entries.get(name)?.value)
  const loaded = useSyncExternalStore(subscribe, () => entries.get(name)?.loaded ?? false)
  const set = useCallback((next: T) => saveViewState(key, next, scope), [key, scope])
  return [value === undefined || value === null ? initial : (value as T), set, loaded]
}
