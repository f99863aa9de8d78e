import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type BaseWindow, dialog } from 'electron'
import { type FileRequest, withExtension } from '../core/link/file-request.ts'
import type { FolderMemory } from '../core/link/folder-memory.ts'

/** Asks for files with the system's dialog, which begins in the folder used last. Null when cancelled. */
export async function askForFile(
  request: FileRequest,
  window: BaseWindow,
  memory: FolderMemory,
  documents: string,
): Promise<string[] | null> {
  const folder = memory.get(request.purpose) ?? documents
  const paths = request.mode === 'save' ? await save(request, window, folder) : await open(request, window, folder)
  const [first] = paths ?? []
  if (first !== undefined) memory.set(request.purpose, dirname(first))
  return paths
}

async function open(request: FileRequest, window: BaseWindow, folder: string): Promise<string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: request.title,
    buttonLabel: request.accept,
    defaultPath: folder,
    filters: filters(request),
    properties: ['openFile', ...(request.mode === 'open-many' ? (['multiSelections'] as const) : [])],
  })
  return canceled || filePaths.length === 0 ? null : filePaths
}

async function save(request: FileRequest, window: BaseWindow, folder: string): Promise<string[] | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: request.title,
    buttonLabel: request.accept,
    defaultPath: join(folder, request.suggestedName),
    filters: filters(request),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return null
  const path = withExtension(filePath, request.extension)
  const asked = path === filePath
  return asked || !existsSync(path) || (await mayReplace(path, window)) ? [path] : null
}

/** The system asked about the name that was typed; with our extension it may be another file. */
async function mayReplace(path: string, window: BaseWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${basename(path)} exists already.`,
    detail: 'Replacing it loses what is in it.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

/** An empty list of extensions stands for any file. */
function filters(request: FileRequest): { name: string; extensions: string[] }[] {
  return request.filters.map(({ name, extensions }) => ({
    name,
    extensions: extensions.length > 0 ? extensions : ['*'],
  }))
}
