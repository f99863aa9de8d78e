import { rename, rm, writeFile } from 'node:fs/promises'
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
  const { title, content, headerLine } = await render('brief/render', { id, format: format === 'md' ? 'md' : 'html' })
  stopIf(signal)
  const bytes = format === 'pdf' ? await print(content, { title, headerLine, signal }) : content
  stopIf(signal)
  await writeWhole(path, bytes)
  return { path }
}

function stopIf({ aborted }: AbortSignal): void {
  if (aborted) throw new DossierError('cancelled', 'The export was stopped; nothing was written.')
}

/** Writes a file through a temporary one in the same folder. Throws `io` naming the file and the reason. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}-${Date.now().toString(36)}.tmp`
  try {
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, path)
  } catch (thrown) {
    await rm(beside, { force: true })
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new DossierError('io', `${path} could not be written: ${reason}. Choose another folder or name.`)
  }
}
