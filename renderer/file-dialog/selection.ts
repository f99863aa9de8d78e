import type { FolderEntry } from '#shared/protocol/file-dialog.ts'

/** Which lines are chosen, and where the keyboard is. */
export interface Selection {
  chosen: ReadonlySet<string>
  /** Line of the keyboard; -1 when there is none. */
  at: number
  /** Line from which Shift extends. */
  anchor: number
}

/** Nothing is chosen. */
export const nothing: Selection = { chosen: new Set(), at: -1, anchor: -1 }

/** The entries that the filter lets through; folders always. An empty filter lets all through. */
export function visible(entries: FolderEntry[], extensions: string[]): FolderEntry[] {
  if (extensions.length === 0) return entries
  const fits = (name: string) => extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  return entries.filter((entry) => entry.folder || fits(entry.name))
}

/** Moves to a line, alone or, where several may be chosen, with Shift to a range and with Ctrl by one more. */
export function moveTo(
  entries: FolderEntry[],
  selection: Selection,
  to: number,
  how: 'alone' | 'range' | 'toggle' = 'alone',
): Selection {
  const at = Math.max(0, Math.min(entries.length - 1, to))
  const entry = entries[at]
  if (entry === undefined) return nothing
  if (how === 'toggle') return { chosen: toggled(selection.chosen, entry), at, anchor: at }
  if (how === 'alone' || selection.anchor < 0) return { chosen: new Set([entry.name]), at, anchor: at }
  const [from, until] = [Math.min(at, selection.anchor), Math.max(at, selection.anchor)]
  const range = entries.slice(from, until + 1).filter((one) => !one.folder)
  return { chosen: new Set(range.map((one) => one.name)), at, anchor: selection.anchor }
}

/** All files, for Ctrl+A. */
export function chooseAll(entries: FolderEntry[], selection: Selection): Selection {
  return { ...selection, chosen: new Set(entries.filter((one) => !one.folder).map((one) => one.name)) }
}

/** The next line after `from` whose name begins with what was typed, or -1. */
export function findTyped(entries: FolderEntry[], typed: string, from: number): number {
  const starts = (entry: FolderEntry) => entry.name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase())
  const order = entries.map((_entry, index) => (from + index + entries.length) % entries.length)
  return order.find((index) => entries[index] !== undefined && starts(entries[index])) ?? -1
}

function toggled(chosen: ReadonlySet<string>, entry: FolderEntry): Set<string> {
  const next = new Set(chosen)
  if (!next.delete(entry.name)) next.add(entry.name)
  return next
}
