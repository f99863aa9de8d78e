import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What the loopback host was asked on its command line. */
export interface LoopbackArguments {
  /** Project file to begin with, absolute. */
  file: string | null
  /** 0 takes any free port. */
  port: number
  /** Prints the address and keeps serving instead of opening a window. */
  noWindow: boolean
  noSandbox: boolean
}

/** Reads the arguments; a string is a sentence on what is wrong with them. */
export function readArguments(argv: string[], cwd: string): LoopbackArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { port: { type: 'string' }, 'no-window': { type: 'boolean' }, 'no-sandbox': { type: 'boolean' } },
    })
    const port = Number(values.port ?? '0')
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port takes a number up to 65535, not ${values.port}.`
    if (positionals.length > 1) return `One project file can be named, not ${positionals.length}.`
    const [file] = positionals
    return {
      file: file === undefined ? null : resolve(cwd, file),
      port,
      noWindow: values['no-window'] ?? false,
      noSandbox: (values['no-sandbox'] ?? false) || process.env.DOSSIER_NO_SANDBOX === '1',
    }
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}
