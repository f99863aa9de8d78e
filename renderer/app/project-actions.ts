import type { CommandArgs } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { fileName } from '#shared/views/format.ts'
import { send } from '../backend/client.ts'
import { setAnswer } from '../backend/query-client.ts'
import { reportError } from '../backend/report.ts'
import { write } from '../backend/write.ts'
import { clearNotices, notifyDone, notifyError } from '../ui/notify.tsx'
import { flushViewState } from './view-state.ts'

/** A project that cannot be opened as asked, because somebody else has it open. */
export interface LockedProject {
  path: string
  message: string
}

type Opened = { ok: true } | { ok: false; locked: LockedProject | null }

/** Opens a project in this window. A locked one is returned, so that the caller can offer to open it read-only. */
export async function openProject(args: CommandArgs<'project/open'>): Promise<Opened> {
  try {
    show(await send('project/open', args))
    return { ok: true }
  } catch (error) {
    const locked = error instanceof DossierError && error.code === 'locked'
    if (locked) return { ok: false, locked: { path: args.path, message: error.message } }
    reportError(error, `${fileName(args.path)} was not opened`)
    return { ok: false, locked: null }
  }
}

/** Asks for a place and makes a project there. Says whether one was made. */
export async function newProject(): Promise<boolean> {
  try {
    const place = await send('dialog/new-project', { suggestedName: 'Untitled.dossier' })
    if (!place) return false
    show(await send('project/create', { path: place.path, title: titleOf(place.path) }))
    return true
  } catch (error) {
    reportError(error, 'No project was made')
    return false
  }
}

/** Asks for a project file; null when the analyst cancels. */
export async function chooseProject(): Promise<string | null> {
  const choice = await send('dialog/open-project', {}).catch(reportError)
  return choice ? choice.path : null
}

/** Opens a fresh copy of the sample. */
export async function openSample(): Promise<void> {
  await send('project/open-sample', {}).then(show, (error) => reportError(error, 'The sample was not opened'))
}

/** Saves what is pending and goes back to the start screen. */
export async function closeProject(): Promise<void> {
  leaveField()
  await flushViewState()
  await send('project/close', {}).then(() => show(null), reportError)
}

/** Writes a copy of the project where the analyst says. */
export async function saveCopy(project: ProjectInfo): Promise<void> {
  try {
    const place = await send('dialog/save-copy', { suggestedName: `${project.title} copy.dossier` })
    if (!place) return
    const { path } = await send('project/save-copy', { path: place.path })
    notifyDone(`A copy is saved as ${fileName(path)}`)
  } catch (error) {
    reportError(error, 'No copy was saved')
  }
}

/** Takes back the last own step, or does it again; says what a colleague's change kept from being undone. */
export async function stepBack(direction: 'undo' | 'redo'): Promise<void> {
  const result = await write(direction === 'undo' ? 'undo/undo' : 'undo/redo', {})
  if (!result || result.conflicts.length === 0) return
  const what = result.conflicts.length === 1 ? 'One record was' : `${result.conflicts.length} records were`
  notifyError(`${what} left as a colleague changed it since. The rest of the step is done.`, result.step ?? undefined)
}

/** Ends the edit in the focused field, which saves it. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Shows a project, or the start screen. What was said of the one before goes with it. */
function show(project: ProjectInfo | null) {
  clearNotices()
  setAnswer('project/info', {}, project)
}

function titleOf(path: string): string {
  return fileName(path).replace(/\.dossier$/i, '')
}
