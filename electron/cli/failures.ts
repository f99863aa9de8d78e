import { basename } from 'node:path'
import { CommanderError } from 'commander'
import { toErrorData } from '#shared/protocol/errors.ts'

/** Wrong usage found after the arguments were read: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** What a command says of something that this version does not do. */
export function notThereYet(what: string): UsageError {
  return new UsageError(`${what} is not there yet in this version`)
}

/** A sentence on a file that names it. */
export function naming(file: string, sentence: string): string {
  return file === '' || sentence.includes(basename(file)) ? sentence : `${file}: ${sentence}`
}

/** How the program ends after something was thrown: its exit code, and what it says on stderr ('' after help). */
export function endOf(thrown: unknown, file: string): { code: 0 | 1 | 2; sentence: string } {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return { code: 0, sentence: '' }
    return { code: 2, sentence: thrown.message.replace(/^error: /, '') }
  }
  if (thrown instanceof UsageError) return { code: 2, sentence: thrown.message }
  return { code: 1, sentence: naming(file, toErrorData(thrown).message) }
}
