import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { type FileRequest, withExtension } from '../core/link/file-request.ts'
import type { FolderMemory } from '../core/link/folder-memory.ts'
import { expandHome, listFolder, makeFolder, places, startFolder } from './folders.ts'

/** A dialog that waits for the user. */
export interface OpenDialog {
  request: FileRequest
  memory: FolderMemory
  settle(paths: string[] | null): void
}

const path = z.string().max(4096)
const chosen = z.strictObject({ folder: path, names: z.array(path.min(1)).min(1).max(5000), overwrite: z.boolean() })

/** What choosing comes to: done, a folder to go into, a question, or a sentence why not. */
export type Choice = { done: true } | { enter: string } | { exists: string } | { error: string }

/** Answers one question of a dialog's page. */
export async function answerDialog(dialog: OpenDialog, question: string, body: unknown): Promise<unknown> {
  switch (question) {
    case '/api/start': {
      const folder = await startFolder(dialog.memory.get(dialog.request.purpose))
      return { request: dialog.request, places: await places(), listing: await listFolder(folder) }
    }
    case '/api/list':
      return listFolder(z.strictObject({ folder: path }).parse(body).folder)
    case '/api/make-folder': {
      const { folder, name } = z.strictObject({ folder: path, name: z.string().min(1).max(255) }).parse(body)
      return makeFolder(folder, name)
    }
    case '/api/choose':
      return choose(dialog, chosen.parse(body))
    case '/api/cancel':
      dialog.settle(null)
      return { done: true }
    default:
      return { error: 'The dialog asked for something unknown.' }
  }
}

async function choose(dialog: OpenDialog, { folder, names, overwrite }: z.infer<typeof chosen>): Promise<Choice> {
  const paths = names.map((name) => resolve(folder, expandHome(name)))
  const choice = dialog.request.mode === 'save' ? await save(dialog, paths, overwrite) : await open(dialog, paths)
  return choice
}

async function open({ settle, memory, request }: OpenDialog, paths: string[]): Promise<Choice> {
  for (const path of paths) {
    const kind = await kindOf(path)
    if (kind === 'nothing') return { error: `${path} does not exist. Check the name.` }
    if (kind === 'folder')
      return paths.length === 1 ? { enter: path } : { error: `${path} is a folder. Choose files only.` }
  }
  memory.set(request.purpose, dirname(paths[0] ?? ''))
  settle(paths)
  return { done: true }
}

async function save(
  { settle, memory, request }: OpenDialog,
  [wanted = '']: string[],
  overwrite: boolean,
): Promise<Choice> {
  if ((await kindOf(wanted)) === 'folder') return { enter: wanted }
  const path = withExtension(wanted, request.extension)
  const kind = await kindOf(path)
  if (kind === 'folder') return { error: `${path} is a folder. Choose another name.` }
  if ((await kindOf(dirname(path))) !== 'folder') return { error: `The folder ${dirname(path)} does not exist.` }
  if (kind === 'file' && !overwrite) return { exists: path }
  memory.set(request.purpose, dirname(path))
  settle([path])
  return { done: true }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}
