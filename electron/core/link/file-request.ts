import type { CommandArgs, HostCommandName } from '#shared/protocol/commands.ts'
import type { FileQuestion } from '#shared/protocol/file-dialog.ts'

/** The commands that ask the user for a file. */
export type DialogName = Extract<HostCommandName, `dialog/${string}`>

/** What a file dialog asks for, and for which command. */
export interface FileRequest extends FileQuestion {
  purpose: DialogName
}

const projects = { name: 'Dossier projects', extensions: ['dossier'] }
const sources = { name: 'Articles', extensions: ['md', 'markdown', 'html', 'htm', 'xhtml', 'txt', 'text'] }
const anyFile = { name: 'All files', extensions: [] }
const exports = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  md: { name: 'Markdown', extensions: ['md'] },
  svg: { name: 'SVG', extensions: ['svg'] },
  png: { name: 'PNG', extensions: ['png'] },
}

const openProject = { mode: 'open', title: 'Open a project', accept: 'Open', filters: [projects] } as const
const importFiles = {
  mode: 'open-many',
  title: 'Import articles',
  accept: 'Import',
  filters: [sources, anyFile],
} as const
const newProject = { mode: 'save', title: 'New project', accept: 'Create', filters: [projects] } as const
const saveCopy = { mode: 'save', title: 'Save a copy', accept: 'Save', filters: [projects] } as const

/** The dialog that a `dialog/…` command asks for. */
export function fileRequest<N extends DialogName>(purpose: N, args: CommandArgs<N>): FileRequest {
  const base = { purpose, suggestedName: '', extension: '' }
  const name = suggested(args)
  if (purpose === 'dialog/open-project') return { ...base, ...copied(openProject) }
  if (purpose === 'dialog/import-files') return { ...base, ...copied(importFiles) }
  if (purpose === 'dialog/export') return { ...base, ...exportRequest(args, name) }
  const save = purpose === 'dialog/new-project' ? newProject : saveCopy
  const fallback = purpose === 'dialog/new-project' ? 'Untitled' : 'Copy'
  return {
    ...base,
    ...copied(save),
    extension: 'dossier',
    suggestedName: withExtension(fileName(name) || fallback, 'dossier'),
  }
}

function exportRequest(args: object, name: string): Omit<FileRequest, 'purpose'> {
  const format = (args as CommandArgs<'dialog/export'>).format
  const what = format === 'svg' || format === 'png' ? 'Figure' : 'Brief'
  return {
    mode: 'save',
    title: `Export the ${what.toLowerCase()}`,
    accept: 'Export',
    filters: [exports[format]],
    extension: format,
    suggestedName: withExtension(fileName(name) || what, format),
  }
}

function copied<T extends { filters: readonly FileRequest['filters'][number][] }>(request: T) {
  return { ...request, filters: [...request.filters] }
}

function suggested(args: object): string {
  return 'suggestedName' in args && typeof args.suggestedName === 'string' ? args.suggestedName : ''
}

/** A name with what no file system takes replaced by a blank; at most 120 UTF-16 units. */
export function fileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const cleaned = name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, ' ').replace(/\s+/g, ' ')
  return cleaned
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
    .slice(0, 120)
    .trimEnd()
}

/** The name with the extension (no dot) appended unless it ends in it, whatever the case. */
export function withExtension(name: string, extension: string): string {
  return extension === '' || name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`
}
