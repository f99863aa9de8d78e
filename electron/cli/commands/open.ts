import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { identify } from '#core/project/header.ts'
import { migrations } from '#core/project/migrations/list.ts'

interface Options {
  host?: string
  port?: number
  window: boolean
}

/** `dossier open`: starts the program as a process of its own and ends with its exit code. */
export function open(root: string, file: string | undefined, { host, port, window }: Options): Promise<number> {
  if (file !== undefined) identify(file, migrations)
  const args = [
    join(root, 'scripts/start.mjs'),
    ...(host === undefined ? [] : ['--host', host]),
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(window ? [] : ['--no-window']),
    ...(file === undefined ? [] : ['--', file]),
  ]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  // The terminal itself interrupts every process that runs in it.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
