import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PrintRequest } from '#shared/print/layout.ts'
import type { CommandArgs, CommandResult } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { CallCore } from './host.ts'

/** Prints a self-contained HTML page to PDF. Throws `no-browser` or `print-failed`. */
export type BriefPrinter = (html: string, options: PrintRequest & { signal?: AbortSignal }) => Promise<Uint8Array>

interface Means {
  render: CallCore
  print: BriefPrinter
  signal: AbortSignal
}

/** Writes a brief to a file, whole or not at all: into a file beside it, which then takes its name. */
export async function exportBrief(
  { id, format, path }: CommandArgs<'brief/export'>,
  { render, print, signal }: Means,
): Promise<CommandResult<'brief/export'>> {
  await requireFolder(path)
  await requireNoDatabase(path)
  const { title, content, headerLine } = await render('brief/render', { id, format: format === 'md' ? 'md' : 'html' })
  stopIf(signal)
  const bytes = format === 'pdf' ? await print(content, { title, headerLine, signal }) : content
  stopIf(signal)
  await writeWhole(path, bytes)
  return { path }
}

/** Writes a figure to a file, whole or not at all. */
export async function exportFigure({
  path,
  content,
}: CommandArgs<'figure/export'>): Promise<CommandResult<'figure/export'>> {
  await requireFolder(path)
  await requireNoDatabase(path)
  await writeWhole(path, content)
  return { path }
}

/** A folder that is not there is said before the work of printing. */
async function requireFolder(path: string): Promise<void> {
  try {
    await stat(`${dirname(path)}/.`)
  } catch (thrown) {
    throw new DossierError('io', whyUnwritten(path, thrown))
  }
}

/** An export must not take the place of a project, this one included, nor of another program's database. */
async function requireNoDatabase(path: string): Promise<void> {
  const magic = 'SQLite format 3\0'
  const file = await open(path).catch(() => null)
  if (file === null) return
  try {
    const { buffer } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    if (buffer.toString('latin1') !== magic) return
  } catch {
    return
  } finally {
    await file.close()
  }
  throw new DossierError(
    'bad-arguments',
    `${path} is a project or another database, which an export does not replace. Choose another name.`,
  )
}

function stopIf({ aborted }: AbortSignal): void {
  if (aborted) throw new DossierError('cancelled', 'The export was stopped; nothing was written.')
}

/** Writes a file through a temporary one in the same folder. Throws `io` naming the file or folder, the reason, the way out. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}-${Date.now().toString(36)}.tmp`
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, path)
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw new DossierError('io', whyUnwritten(path, thrown))
  }
}

/** Says in a sentence why a file could not be written, in the user's words: never the name of the temporary file. */
export function whyUnwritten(path: string, thrown: unknown): string {
  const folder = dirname(path)
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  switch (code) {
    case 'ENOENT':
      return `${path} could not be written: the folder ${folder} does not exist. Make it, or choose another folder.`
    case 'ENOTDIR':
      return `${path} could not be written: ${folder} is not a folder. Choose another folder.`
    case 'EACCES':
    case 'EPERM':
      return `${path} could not be written: you may not write there. Choose another folder or name.`
    case 'EROFS':
      return `${path} could not be written: the disk of ${folder} is read-only. Choose another disk.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path} could not be written: the disk of ${folder} is full. Free some space, or choose another disk.`
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return `${path} could not be written: a folder has this name. Choose another name.`
    case 'ENAMETOOLONG':
      return `${path} could not be written: the name is too long. Choose a shorter one.`
    case 'EBUSY':
    case 'ETXTBSY':
      return `${path} could not be written: another program uses it. Close it there, or choose another name.`
    default:
      return `${path} could not be written (${code || 'for a reason unknown'}). Choose another folder or name.`
  }
}
