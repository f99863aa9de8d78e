/** A menu entry as data; a command's id is also its id in the page's palette. */
export interface MenuEntry {
  label?: string
  /** Command of the page's palette, or one of the shell's own (`shell.…`). */
  id?: string
  role?: 'appMenu' | 'editMenu' | 'windowMenu' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'quit'
  accelerator?: string
  /** Shown beside the entry but left to the page, which knows whether a field has the focus. Linux and Windows. */
  registerAccelerator?: boolean
  type?: 'separator' | 'checkbox'
  checked?: boolean
  enabled?: boolean
  /** File that the entry opens. */
  path?: string
  submenu?: MenuEntry[]
}

/** What the menu shows besides the fixed entries. */
export interface MenuState {
  recents: readonly { path: string; title: string }[]
  theme: 'system' | 'light' | 'dark'
}

const line: MenuEntry = { type: 'separator' }

/** The menu bar of a platform. */
export function menuFor(platform: NodeJS.Platform, state: MenuState): MenuEntry[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: fileMenu(mac, state) },
    { label: '&Edit', submenu: editMenu() },
    { label: '&View', submenu: viewMenu(state) },
    { label: '&Go', submenu: goMenu() },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    {
      label: '&Help',
      submenu: [
        { label: 'Keyboard', id: 'help.keyboard' },
        ...(mac ? [] : [{ label: 'About Dossier', id: 'shell.about' }]),
      ],
    },
  ]
}

/** A command of the page; its shortcut is the page's own. */
function page(id: string, label: string, accelerator?: string): MenuEntry {
  return { id, label, ...(accelerator ? { accelerator, registerAccelerator: false } : {}) }
}

function fileMenu(mac: boolean, { recents }: MenuState): MenuEntry[] {
  const recent = recents
    .slice(0, 12)
    .map(({ path, title }) => ({ id: 'shell.open-recent', label: escaped(title), path }))
  return [
    page('file.new', 'New project…', 'CommandOrControl+N'),
    page('file.open', 'Open a project…', 'CommandOrControl+O'),
    { label: 'Open recent', enabled: recent.length > 0, submenu: recent },
    page('file.sample', 'Open the sample'),
    line,
    page('file.import', 'Import files…', 'CommandOrControl+I'),
    page('file.import-url', 'Import from a web address…', 'CommandOrControl+L'),
    page('file.import-paste', 'Paste an article…'),
    line,
    page('file.save-copy', 'Save a copy…', 'CommandOrControl+Shift+S'),
    page('brief.export-pdf', 'Export the brief as PDF…'),
    page('file.check', 'Check the project…'),
    line,
    page('file.new-window', 'New window', 'CommandOrControl+Shift+N'),
    page('file.close', 'Close the project', 'CommandOrControl+W'),
    { id: 'shell.close-window', label: 'Close the window', accelerator: 'CommandOrControl+Shift+W' },
    ...(mac ? [] : [line, { role: 'quit' as const, label: 'Quit', accelerator: 'CommandOrControl+Q' }]),
  ]
}

/** Undo and redo have no role: the page knows whether they are the field's or the project's. The others act in fields. */
function editMenu(): MenuEntry[] {
  return [
    page('edit.undo', 'Undo', 'CommandOrControl+Z'),
    page('edit.redo', 'Redo', 'CommandOrControl+Shift+Z'),
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    page('article.find', 'Find in the article…', 'CommandOrControl+F'),
    page('go.search', 'Search the project…', 'CommandOrControl+Shift+F'),
  ]
}

function viewMenu({ theme }: MenuState): MenuEntry[] {
  const choice = (value: MenuState['theme'], label: string): MenuEntry => ({
    ...page(`view.theme.${value}`, label),
    type: 'checkbox',
    checked: theme === value,
  })
  return [
    page('view.palette', 'Search or run a command…', 'CommandOrControl+K'),
    line,
    { label: 'Theme', submenu: [choice('system', 'As the system'), choice('light', 'Light'), choice('dark', 'Dark')] },
    page('view.text-larger', 'Larger text', 'CommandOrControl+='),
    page('view.text-smaller', 'Smaller text', 'CommandOrControl+-'),
    page('view.text-reset', 'Text in its normal size', 'CommandOrControl+0'),
    line,
    page('view.toggle-list', 'Article list', 'CommandOrControl+Shift+L'),
    page('view.toggle-sidebar', 'Sidebar', 'CommandOrControl+B'),
    { role: 'togglefullscreen' },
    line,
    page('view.settings', 'Settings…', 'CommandOrControl+,'),
  ]
}

function goMenu(): MenuEntry[] {
  return [
    page('go.articles', 'Articles', 'CommandOrControl+1'),
    page('go.claims', 'Claims', 'CommandOrControl+2'),
    page('go.entities', 'Entities', 'CommandOrControl+3'),
    page('go.briefs', 'Briefs', 'CommandOrControl+4'),
    page('go.codebook', 'Codebook', 'CommandOrControl+5'),
    page('go.timeline', 'Timeline', 'CommandOrControl+7'),
    page('go.network', 'Network', 'CommandOrControl+8'),
    page('go.map', 'Map', 'CommandOrControl+9'),
    line,
    page('article.next', 'Next article', 'Alt+Down'),
    page('article.previous', 'Previous article', 'Alt+Up'),
  ]
}

/** In a label an ampersand marks the key to choose by. */
function escaped(label: string): string {
  return label.replace(/&/g, '&&')
}
