import { openProject } from '../../app/project-actions.ts'
import { bridge } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'
import { notifyError } from '../../ui/notify.tsx'
import { importFiles, importPaths, importText, importUrl } from './import.ts'
import type { Incoming } from './incoming.ts'

/** Imports what was dropped or pasted into a project that is open. */
export async function receiveArticles(incoming: Incoming): Promise<void> {
  if (incoming.type === 'url') await importUrl(incoming.url)
  else if (incoming.type === 'text') await importText({ text: incoming.text, format: incoming.format })
  else await receiveFiles(incoming.files)
}

async function receiveFiles(files: readonly File[]): Promise<void> {
  const projects = files.filter(isProject)
  const articles = files.filter((file) => !isProject(file))
  if (articles.length > 0) {
    const paths = pathsOf(articles)
    await (paths ? importPaths(paths) : importFiles(articles))
  }
  if (projects[0]) await receiveProject(projects[0])
}

/** Opens a dropped project file where the host learns its path; says what to do where it does not. */
export async function receiveProject(file: File): Promise<void> {
  const path = pathsOf([file])?.[0]
  if (!path) {
    notifyError(
      'A browser does not tell where a dropped file lies. Choose Open and pick it there.',
      `${file.name} was not opened`,
    )
    return
  }
  const opened = await openProject({ path })
  if (!opened.ok && opened.locked) notifyError(opened.locked.message, `${file.name} was not opened`)
}

/** Says whether a file is a project and not an article. */
export function isProject(file: File): boolean {
  return /\.dossier$/i.test(file.name)
}

/** The paths of dropped files, or null where the host gives none. */
function pathsOf(files: readonly File[]): string[] | null {
  try {
    const paths = files.map((file) => bridge.grantDroppedFile?.(file) ?? '')
    return paths.every((path) => path !== '') ? paths : null
  } catch (error) {
    reportError(error)
    return null
  }
}
