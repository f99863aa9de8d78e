import { basename } from 'node:path'

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
