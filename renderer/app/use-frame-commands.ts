import type { ProjectInfo } from '#shared/protocol/views.ts'
import { fileName } from '#shared/views/format.ts'
import { send } from '../backend/client.ts'
import { useUndoState } from '../backend/queries.ts'
import { reportError } from '../backend/report.ts'
import { useOrderedArticles } from '../features/articles/article-order.ts'
import { importChosen } from '../features/import/import.ts'
import { openPalette } from '../features/palette/open-palette.ts'
import { notifyError } from '../ui/notify.tsx'
import { runCommand, type UiCommand, useCommands } from './commands.ts'
import { showDialog } from './dialogs.ts'
import { focusColumn, focusText } from './focus.ts'
import { goTo } from './go-to.ts'
import {
  chooseProject,
  closeProject,
  newProject,
  openProject,
  openSample,
  saveCopy,
  stepBack,
} from './project-actions.ts'
import { useApp, type View } from './store.ts'
import type { Layout } from './use-layout.ts'
import { canVisit, visit } from './visited.ts'

/** Registers what can be done in the main window, whatever view it shows. */
export function useFrameCommands(project: ProjectInfo, layout: Layout): void {
  useCommands(fileCommands(project))
  useCommands(fillCommands(project))
  useCommands(useEditCommands())
  useCommands(viewCommands(layout))
  useCommands(goCommands())
  useCommands(useArticleCommands())
}

function fileCommands(project: ProjectInfo): UiCommand[] {
  const group = 'File'
  return [
    { id: 'file.new', title: 'New project…', group, keys: 'Mod+N', run: () => void newProject() },
    { id: 'file.open', title: 'Open a project…', group, keys: 'Mod+O', run: () => void openOther() },
    { id: 'file.sample', title: 'Open the sample', group, run: () => void openSample() },
    { id: 'file.save-copy', title: 'Save a copy…', group, keys: 'Mod+Shift+S', run: () => void saveCopy(project) },
    { id: 'file.check', title: 'Check the project…', group, run: () => showDialog('check') },
    { id: 'file.new-window', title: 'New window', group, keys: 'Mod+Shift+N', run: newWindow },
    { id: 'file.close', title: 'Close the project', group, keys: 'Mod+W', run: () => void closeProject() },
  ]
}

/** What fills and renames a project; not for one that is only read. */
function fillCommands({ readOnly }: ProjectInfo): UiCommand[] {
  const group = 'File'
  const commands: UiCommand[] = [
    { id: 'file.import', title: 'Import files…', group, keys: 'Mod+I', inText: false, run: () => void importChosen() },
    {
      id: 'file.import-url',
      title: 'Import from a web address…',
      group,
      keys: 'Mod+L',
      run: () => showDialog('import-url'),
    },
    { id: 'file.import-paste', title: 'Paste an article…', group, run: () => showDialog('paste') },
    { id: 'file.rename', title: 'Rename the project…', group, run: () => showDialog('rename') },
  ]
  return commands.map((command) => ({ ...command, enabled: () => !readOnly }))
}

function newWindow(): void {
  send('window/new', {}).catch(reportError)
}

async function openOther(): Promise<void> {
  const path = await chooseProject()
  if (!path) return
  const opened = await openProject({ path })
  if (!opened.ok && opened.locked) offerReadOnly(opened.locked.path, opened.locked.message)
}

function offerReadOnly(path: string, message: string) {
  notifyError(message, `${fileName(path)} is open elsewhere`, [
    { label: 'Open read-only', run: () => void openProject({ path, readOnly: true }) },
  ])
}

function useEditCommands(): UiCommand[] {
  const undo = useUndoState().data
  return [
    {
      id: 'edit.undo',
      title: undo?.undo ? `Undo ${undo.undo}` : 'Undo',
      group: 'Edit',
      keys: 'Mod+Z',
      enabled: () => Boolean(undo?.undo),
      run: () => void stepBack('undo'),
    },
    {
      id: 'edit.redo',
      title: undo?.redo ? `Redo ${undo.redo}` : 'Redo',
      group: 'Edit',
      keys: 'Mod+Shift+Z',
      alsoKeys: ['Mod+Y'],
      enabled: () => Boolean(undo?.redo),
      run: () => void stepBack('redo'),
    },
    { id: 'edit.find', title: 'Find', group: 'Edit', keys: 'Mod+F', hidden: true, run: find },
  ]
}

/** What the native menu calls find: in the article that is open, else in the project. */
function find() {
  if (!runCommand('article.find')) runCommand('go.search')
}

function viewCommands(layout: Layout): UiCommand[] {
  return [
    {
      id: 'view.palette',
      title: 'Search or run a command',
      group: 'View',
      keys: 'Mod+K',
      alsoKeys: ['Mod+Shift+P'],
      hidden: true,
      run: openPalette,
    },
    {
      id: 'view.toggle-sidebar',
      title: layout.columns.side === null ? 'Show the sidebar' : 'Hide the sidebar',
      group: 'View',
      keys: 'Mod+B',
      inText: false,
      run: layout.toggleSide,
    },
    {
      id: 'view.toggle-list',
      title: layout.columns.list === null && !layout.listFloating ? 'Show the article list' : 'Hide the article list',
      group: 'View',
      keys: 'Mod+Shift+L',
      enabled: () => useApp.getState().view === 'articles',
      run: layout.toggleList,
    },
    { id: 'view.next-column', title: 'Next column', group: 'View', keys: 'F6', run: () => focusColumn(1) },
    {
      id: 'view.previous-column',
      title: 'Previous column',
      group: 'View',
      keys: 'Shift+F6',
      run: () => focusColumn(-1),
    },
    {
      id: 'view.text',
      title: 'Back to the text',
      group: 'View',
      keys: 'Escape',
      hidden: true,
      enabled: nothingOpen,
      run: focusText,
    },
  ]
}

/** Esc closes what lies over the frame before it leads back to the text. */
function nothingOpen(): boolean {
  const over = '[role="dialog"], [role="menu"]'
  return (
    !document.activeElement?.closest(over) && !document.querySelector('.mantine-Modal-content, [data-menu-dropdown]')
  )
}

const places: readonly { view: View; title: string; keys?: string }[] = [
  { view: 'articles', title: 'Articles', keys: 'Mod+1' },
  { view: 'claims', title: 'Claims', keys: 'Mod+2' },
  { view: 'entities', title: 'Entities', keys: 'Mod+3' },
  { view: 'events', title: 'Events' },
  { view: 'relations', title: 'Relations' },
  { view: 'briefs', title: 'Briefs', keys: 'Mod+4' },
  { view: 'codebook', title: 'Codebook', keys: 'Mod+5' },
  { view: 'forecasts', title: 'Forecasts', keys: 'Mod+6' },
  { view: 'timeline', title: 'Timeline', keys: 'Mod+7' },
  { view: 'network', title: 'Network', keys: 'Mod+8' },
  { view: 'map', title: 'Map', keys: 'Mod+9' },
]

function goCommands(): UiCommand[] {
  const { searchFor } = useApp.getState()
  return [
    ...places.map(
      ({ view, ...place }): UiCommand => ({ id: `go.${view}`, ...place, group: 'Go', run: () => goTo(view) }),
    ),
    {
      id: 'go.back',
      title: 'Back',
      group: 'Go',
      keys: 'Alt+ArrowLeft',
      enabled: () => canVisit(-1),
      run: () => visit(-1),
    },
    {
      id: 'go.forward',
      title: 'Forward again',
      group: 'Go',
      keys: 'Alt+ArrowRight',
      enabled: () => canVisit(1),
      run: () => visit(1),
    },
    {
      id: 'go.search',
      title: 'Search the project…',
      group: 'Go',
      keys: 'Mod+Shift+F',
      run: () => searchFor(useApp.getState().searchText),
    },
  ]
}

function useArticleCommands(): UiCommand[] {
  const { rows } = useOrderedArticles()
  const go = (step: 1 | -1) => () => {
    const { articleId, openArticle } = useApp.getState()
    const next = rows[rows.findIndex((row) => row.id === articleId) + step]
    if (next) openArticle(next.id)
  }
  return [
    { id: 'article.next', title: 'Next article', group: 'Article', keys: 'Alt+ArrowDown', run: go(1) },
    { id: 'article.previous', title: 'Previous article', group: 'Article', keys: 'Alt+ArrowUp', run: go(-1) },
  ]
}
