import { useLayoutEffect, useRef } from 'react'
import { on } from '../backend/client.ts'
import { matchesKeys, takesText } from '../ui/keys.ts'
import { followFields, undoesItself, undoInField } from './field-undo.ts'

/** The groups in which commands are listed, in order. */
export const commandGroups = ['File', 'Edit', 'View', 'Go', 'Article', 'Tag', 'Brief', 'Help'] as const
type CommandGroup = (typeof commandGroups)[number]

/** Something the analyst can do, from the palette, the native menu, a button or a key. */
export interface UiCommand {
  /** Stable name, shared with the native menu: `file.new`, `go.claims`. */
  id: string
  title: string
  group: CommandGroup
  /** Shortcut as `keys.ts` writes it. */
  keys?: string
  /** Further shortcuts that are not shown. */
  alsoKeys?: readonly string[]
  /** The shortcut also acts while the analyst types in a field. Default: only those with Mod; undo and redo unless they are the field's own. */
  inText?: boolean
  /** Left out of the palette, e.g. the command that opens it. */
  hidden?: boolean
  enabled?(): boolean
  run(): void
}

const registered: UiCommand[] = []

/** All commands that are registered now, in the order they came; of two with one id the one mounted last. */
export function allCommands(): readonly UiCommand[] {
  return [...new Map(registered.map((command) => [command.id, command])).values()]
}

/** The command of an id as mounted last, or undefined. */
export function findCommand(id: string): UiCommand | undefined {
  return registered.findLast((command) => command.id === id)
}

/** Runs a command if it is there and enabled; says whether it ran. */
export function runCommand(id: string): boolean {
  const command = findCommand(id)
  if (!command || command.enabled?.() === false) return false
  command.run()
  return true
}

/** Registers commands while the component is mounted. The list may be new at every render. */
export function useCommands(list: readonly UiCommand[]): void {
  const latest = useRef(list)
  latest.current = list
  const ids = list.map((command) => command.id).join(' ')
  // Before the paint: a key works as soon as what it belongs to is seen.
  useLayoutEffect(() => {
    const mine = ids
      .split(' ')
      .filter(Boolean)
      .map((id) => follow(id, latest))
    registered.push(...mine)
    return () => {
      for (const command of mine) registered.splice(registered.indexOf(command), 1)
    }
  }, [ids])
}

/** A command that reads its newest version whenever it is asked. */
function follow(id: string, list: { current: readonly UiCommand[] }): UiCommand {
  const now = () => list.current.find((command) => command.id === id)
  return new Proxy({} as UiCommand, {
    get: (_target, name: keyof UiCommand) => now()?.[name],
  })
}

/** Runs the command whose shortcut the event is; says whether one ran. */
function runByKey(event: KeyboardEvent): boolean {
  const inText = takesText(event.target)
  const command = allCommands().find(
    (candidate) =>
      [candidate.keys, ...(candidate.alsoKeys ?? [])].some((keys) => keys !== undefined && matchesKeys(event, keys)) &&
      (!inText || actsInText(candidate, event.target)) &&
      candidate.enabled?.() !== false,
  )
  command?.run()
  return command !== undefined
}

function actsInText(command: UiCommand, field: EventTarget | null): boolean {
  if (command.inText !== undefined) return command.inText
  if (command.id === 'edit.undo' || command.id === 'edit.redo') return !undoesItself(field)
  return /Mod|^F\d/.test(command.keys ?? '')
}

/** Listens to the keyboard and to the native menu for as long as the page lives. */
export function followKeysAndMenu(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    if (runByKey(event)) event.preventDefault()
  })
  followFields()
  on('menu/command', ({ command }) => {
    if (!undoInField(command)) runCommand(command)
  })
}
