import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** The file paths that one window may name in commands: exact real paths, each allowed by an act of the user. */
export class PathGrants {
  readonly #allowed = new Set<string>()
  /** Allowing that is under way: a command that follows a drop at once must find it done. */
  #pending: Promise<unknown> = Promise.resolve()

  /** Allows a path that the user picked, dropped or named on the command line. Returns its real path. */
  allow(path: string): Promise<string> {
    const allowing = realPath(path).then((real) => {
      this.#allowed.add(real)
      return real
    })
    this.#pending = Promise.all([this.#pending, allowing])
    return allowing
  }

  /** The real path of an allowed path, or null where it was not allowed. */
  async check(path: string): Promise<string | null> {
    const [real] = await Promise.all([realPath(path), this.#pending])
    return this.#allowed.has(real) ? real : null
  }
}

/** Path with symbolic links resolved; of a file that does not exist yet, its folder's. */
export async function realPath(path: string): Promise<string> {
  const absolute = resolve(path)
  try {
    return await realpath(absolute)
  } catch {
    return realFolder(absolute)
  }
}

async function realFolder(absolute: string): Promise<string> {
  try {
    return join(await realpath(dirname(absolute)), basename(absolute))
  } catch {
    return absolute
  }
}
