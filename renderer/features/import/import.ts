import type { CommandArgs } from '#shared/protocol/commands.ts'
import { toErrorData } from '#shared/protocol/errors.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { useApp } from '../../app/store.ts'
import { send } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'
import { notifyError, notifyWork } from '../../ui/notify.tsx'
import { showOutcome, showStopped } from './outcome.tsx'

type ImportName = 'import/files' | 'import/bytes' | 'import/text' | 'import/url'

interface ImportOptions {
  /** Failures are shown by the caller, at its field. */
  quiet?: boolean
}

/** Work that is over sooner than this shows no progress, in ms. */
const showAfter = 300

/** Runs an import with progress and Stop, says how it went, opens a single new article. */
async function run<N extends ImportName>(
  name: N,
  args: CommandArgs<N>,
  title: string,
  { quiet = false }: ImportOptions = {},
): Promise<ImportOutcome[]> {
  const stop = new AbortController()
  let notice: ReturnType<typeof notifyWork> | undefined
  const timer = setTimeout(() => {
    notice = notifyWork(title, () => stop.abort())
  }, showAfter)
  try {
    const outcomes = (await send(name, args, {
      signal: stop.signal,
      onProgress: ({ done, total, label }) => notice?.update({ title: label ?? title, done, total }),
    })) as ImportOutcome[]
    follow(quiet ? outcomes.filter((outcome) => 'id' in outcome) : outcomes)
    return outcomes
  } catch (error) {
    if (showStopped(error)) return []
    if (quiet) return failed(error)
    reportError(error, 'Nothing was imported')
    return []
  } finally {
    clearTimeout(timer)
    notice?.end()
  }
}

function failed(error: unknown): ImportOutcome[] {
  const { code, message } = toErrorData(error)
  return code === 'cancelled' ? [] : [{ source: '', error: message }]
}

function follow(outcomes: readonly ImportOutcome[]) {
  showOutcome(outcomes)
  const made = outcomes.filter((outcome) => 'id' in outcome)
  const first = made[0]
  if (first && (made.length === 1 || useApp.getState().articleId === null)) useApp.getState().openArticle(first.id)
}

/** Asks for files and imports them. */
export async function importChosen(): Promise<void> {
  const choice = await send('dialog/import-files', {}).catch(reportError)
  if (choice && choice.paths.length > 0) await importPaths(choice.paths)
}

/** Imports files by path (Electron, and files picked in the host's dialog). */
export function importPaths(paths: string[]): Promise<ImportOutcome[]> {
  return run('import/files', { paths }, paths.length === 1 ? 'Importing a file' : 'Importing files')
}

/** Imports files that the page was given, by their bytes; those that cannot be read are named, the others go on. */
export async function importFiles(files: readonly File[]): Promise<ImportOutcome[]> {
  const read = await Promise.all(files.map(readFile))
  const readable = read.filter((file) => file !== null)
  if (readable.length === 0) return []
  return run('import/bytes', { files: readable }, files.length === 1 ? 'Importing a file' : 'Importing files')
}

async function readFile(file: File): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    notifyError(
      'It is not there any more, or it may not be read. Check the file and drop it again.',
      `${file.name} was not imported`,
    )
    return null
  }
}

/** Imports a web page. Fetched by the core, never by the page. */
export function importUrl(url: string, options?: ImportOptions): Promise<ImportOutcome[]> {
  return run('import/url', { url }, 'Fetching the page', options)
}

/** Imports text or HTML as one article. */
export function importText(args: CommandArgs<'import/text'>): Promise<ImportOutcome[]> {
  return run('import/text', args, 'Importing text')
}
