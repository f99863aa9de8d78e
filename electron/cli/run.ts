import { endOf, UsageError } from './failures.ts'
import type { Outcome } from './outcome.ts'
import { makeProgram, type Place } from './program.ts'

/** Runs the command of the process's arguments and sets the exit code: 0 done, 1 failed or problems found, 2 wrong usage. */
export async function runCommandLine(place: Place): Promise<void> {
  const argv = process.argv.slice(2)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  process.stdout.on('error', endWithReader)
  const state = { file: '' }
  const program = makeProgram({
    ...place,
    folder: process.cwd(),
    signal: stop.signal,
    begin: (file) => {
      state.file = file
    },
    answer,
    ended: (code) => {
      process.exitCode = code
    },
  })
  try {
    if (argv.length === 0) throw new UsageError('a command is needed: dossier --help lists them')
    await program.parseAsync(argv, { from: 'user' })
  } catch (thrown) {
    const { code, sentence } = endOf(thrown, state.file)
    if (sentence !== '') complain(sentence)
    process.exitCode = code
  }
}

/** Whoever reads the output has read enough. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

function answer({ value, lines, failures = [] }: Outcome, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(''))
  for (const failure of failures) complain(failure)
  if (failures.length > 0) process.exitCode = 1
}

/** One line on stderr. */
function complain(sentence: string): void {
  process.stderr.write(`dossier: ${sentence.trim().replace(/\s*\n\s*/g, ' ')}\n`)
}
