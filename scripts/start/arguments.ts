import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What `npm start` was asked. */
export interface StartArguments {
  host: 'electron' | 'loopback' | null
  /** Project file, absolute. */
  file: string | null
  /** Options that only the loopback host has, as they were given. */
  loopback: string[]
  noSandbox: boolean
}

export const usage = 'npm start -- [FILE] [--host electron|loopback] [--port N] [--no-window] [--no-sandbox]'

/** Reads the arguments; a string is a sentence on what is wrong with them. */
export function readStart(argv: string[], cwd: string): StartArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        'no-window': { type: 'boolean' },
        'no-sandbox': { type: 'boolean' },
      },
    })
    const { host = null, port } = values
    if (host !== null && host !== 'electron' && host !== 'loopback')
      return `--host is electron or loopback, not ${host}.`
    if (positionals.length > 1) return `One project file can be named, not ${positionals.length}.`
    const [file] = positionals
    const loopback = [...(port === undefined ? [] : ['--port', port]), ...(values['no-window'] ? ['--no-window'] : [])]
    if (host === 'electron' && loopback.length > 0) return `${loopback[0]} belongs to --host loopback.`
    return {
      host,
      file: file === undefined ? null : resolve(cwd, file),
      loopback,
      noSandbox: values['no-sandbox'] ?? false,
    }
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}
