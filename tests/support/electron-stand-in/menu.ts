import { isReady } from './app.ts'
import { strict } from './strict.ts'

const roles = new Set(
  [
    'appMenu',
    'fileMenu',
    'editMenu',
    'viewMenu',
    'windowMenu',
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ].concat(['togglefullscreen', 'quit', 'close', 'minimize', 'about']),
)
const keyName = /^([A-Z0-9]|F\d{1,2}|[=\-,./]|Plus|Up|Down|Left|Right|Delete|Escape|Space|Tab|Enter)$/
const modifier = /^(CommandOrControl|CmdOrCtrl|Alt|Shift|Control|Ctrl)$/

interface Template {
  label?: string
  id?: string
  role?: string
  type?: string
  accelerator?: string
  registerAccelerator?: boolean
  enabled?: boolean
  checked?: boolean
  submenu?: Template[]
  click?: (item: Template, window: unknown, event: object) => void
}

/** A pressed key as the page reports it. */
export interface Pressed {
  key: string
  ctrl: boolean
  shift: boolean
  alt: boolean
}

let current: Template[] | null = null

/** Electron's `Menu`, without pixels. */
export const Menu = strict('Menu', {
  buildFromTemplate(template: Template[]): Template[] {
    check(template)
    return template
  },
  setApplicationMenu(menu: Template[] | null) {
    if (!isReady()) throw new Error('Menu.setApplicationMenu before ready')
    current = menu
  },
})

/** All entries of the menu bar, with their submenus' labels before them. */
export function menuEntries(items = current ?? [], above: string[] = []): { path: string[]; item: Template }[] {
  return items.flatMap((item) => {
    const path = [...above, item.label ?? item.role ?? item.type ?? '']
    return [{ path, item }, ...menuEntries(item.submenu ?? [], path)]
  })
}

/** Chooses an entry by its id, as a click on it in a window would. */
export function chooseMenu(id: string, window: unknown): void {
  const found = menuEntries().find(({ item }) => item.id === id)
  if (found === undefined) throw new Error(`The menu has no entry ${id}`)
  if (found.item.enabled === false) throw new Error(`The menu's entry ${id} is not enabled`)
  found.item.click?.(found.item, window, {})
}

/** The entry whose shortcut the key is, if it takes the key. */
export function entryOfKey(pressed: Pressed): Template | undefined {
  const takes = (item: Template) => item.registerAccelerator !== false && item.accelerator !== undefined
  return menuEntries().find(({ item }) => takes(item) && matches(item.accelerator ?? '', pressed))?.item
}

function matches(accelerator: string, pressed: Pressed): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1)?.toLowerCase()
  const has = (name: RegExp) => parts.some((part) => name.test(part))
  return (
    key === pressed.key.toLowerCase() &&
    has(/^(CommandOrControl|CmdOrCtrl|Control|Ctrl)$/) === pressed.ctrl &&
    has(/^Shift$/) === pressed.shift &&
    has(/^Alt$/) === pressed.alt
  )
}

function check(template: Template[]): void {
  const ids = new Set<string>()
  for (const { item } of menuEntries(template)) {
    if (item.role === undefined && item.type !== 'separator' && !item.label) throw new Error('menu entry without label')
    if (item.role !== undefined && !roles.has(item.role)) throw new Error(`unknown role ${item.role}`)
    if (item.accelerator !== undefined) checkAccelerator(item.accelerator)
    if (item.id !== undefined && ids.has(item.id)) throw new Error(`menu id ${item.id} twice`)
    if (item.id !== undefined) ids.add(item.id)
  }
}

function checkAccelerator(accelerator: string): void {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  if (!keyName.test(key) || !parts.every((part) => modifier.test(part)))
    throw new Error(`bad accelerator ${accelerator}`)
}
