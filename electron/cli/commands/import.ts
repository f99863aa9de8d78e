import { isAbsolute, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { formatNamed } from '#core/import/sniff.ts'
import { toErrorData } from '#shared/protocol/errors.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import { naming, UsageError } from '../failures.ts'
import type { Outcome } from '../outcome.ts'
import { type Call, type Context, writing } from '../session.ts'

interface Options {
  format?: string
}

const webAddress = /^https?:\/\//i
/** What an article from the standard input is called where its text does not say. */
const inputName = 'standard input'

/** `dossier import`: reads files, web addresses and the standard input (`-`) into a project; what is good is kept. */
export async function importSources(
  file: string,
  sources: string[],
  { format }: Options,
  context: Context & { folder: string },
): Promise<Outcome> {
  if (format !== undefined) requireFormat(format)
  const outcomes = await writing(file, context, async (call) => {
    const all: ImportOutcome[] = []
    for (const run of runsOf(sources)) all.push(...(await importRun(call, run, format, context.folder)))
    return all
  })
  const failures = outcomes.flatMap((outcome) => ('error' in outcome ? [naming(outcome.source, outcome.error)] : []))
  const lines = outcomes.flatMap((outcome) => ('id' in outcome ? [lineOf(outcome)] : []))
  return { value: outcomes, lines, failures }
}

function requireFormat(name: string): void {
  try {
    formatNamed(name)
  } catch (thrown) {
    throw new UsageError(toErrorData(thrown).message)
  }
}

/** Neighbouring paths go to the core together, everything else on its own, so that outcomes keep the order of the sources. */
function runsOf(sources: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const source of sources) {
    const last = runs.at(-1)
    if (last && isPath(source) && isPath(last[0] ?? '-')) last.push(source)
    else runs.push([source])
  }
  return runs
}

function isPath(source: string): boolean {
  return source !== '-' && !webAddress.test(source)
}

async function importRun(
  call: Call,
  run: string[],
  format: string | undefined,
  folder: string,
): Promise<ImportOutcome[]> {
  const [first = ''] = run
  const asked = format === undefined ? {} : { format }
  if (first === '-') {
    const bytes = new Uint8Array(await buffer(process.stdin))
    return named(await call('import/bytes', { files: [{ name: inputName, bytes, ...asked }] }), run)
  }
  if (webAddress.test(first)) return named(await call('import/url', { url: first }), run)
  const paths = run.map((path) => (isAbsolute(path) ? path : resolve(folder, path)))
  return named(await call('import/files', { paths, ...asked }), run)
}

/** Names outcomes as their sources were named on the command line. */
function named(outcomes: ImportOutcome[], sources: readonly string[]): ImportOutcome[] {
  return outcomes.map((outcome, index) => ({ ...outcome, source: sources[index] ?? outcome.source }))
}

function lineOf(outcome: Extract<ImportOutcome, { id: string }>): string {
  const known = outcome.duplicateOf === undefined ? '' : `  same as ${outcome.duplicateOf}`
  return `${outcome.id}  ${outcome.title}  ${counted(outcome.words, 'word')}${known}`
}
