import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = /\.dossier$/i

/**
 * Project files named on a command line, as absolute paths. Switches are skipped, as Chromium adds its own; what
 * follows `--` is not read. `cwd` is the folder of whoever started the program.
 */
export function filesFromArgv(argv: readonly string[], cwd: string): string[] {
  const end = argv.indexOf('--')
  const named = (end < 0 ? argv : argv.slice(0, end)).filter((argument) => !argument.startsWith('-'))
  const paths = named.map((argument) => toPath(argument, cwd)).filter((path) => path !== null)
  return [...new Set(paths.filter((path) => project.test(path)))]
}

function toPath(argument: string, cwd: string): string | null {
  try {
    if (/^file:/i.test(argument)) return fileURLToPath(argument)
  } catch {
    return null
  }
  return isAbsolute(argument) ? argument : resolve(cwd, argument)
}
