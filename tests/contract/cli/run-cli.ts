import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import { type ArticleSource, makeProject } from '../../support/make-project.ts'

const bin = fileURLToPath(new URL('../../../scripts/dossier.mjs', import.meta.url))
/** What runs where the build is older than the sources. */
export const fromSource = fileURLToPath(new URL('../../../electron/cli/main.ts', import.meta.url))

// Every run is two processes, and on a busy machine a start takes seconds.
vi.setConfig({ testTimeout: 240_000 })

/** How a run of the command line ended. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Uint8Array
  env?: { [name: string]: string }
  /** Folder of the caller; that of the test when absent. */
  cwd?: string
  /** The file that Node runs; the command's own when absent. */
  program?: string
}

/** A folder with a home of its own, in which the real command line is run. */
export interface Cli {
  folder: string
  path(name: string): string
  run(args: readonly string[], options?: RunOptions): Promise<Run>
  /** Starts a run that goes on until it is told to end; it is killed when the test ends. */
  start(args: readonly string[], options?: RunOptions): ChildProcessWithoutNullStreams
  /** The value that a run with `--json` prints; fails unless it exits 0 with a silent stderr. */
  json<T>(...args: string[]): Promise<T>
  /** Makes a project file of articles and returns its name. */
  project(articles?: readonly ArticleSource[], name?: string): string
}

export function testCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const start: Cli['start'] = (args, { env = {}, cwd = folder, program = bin } = {}) =>
    spawn(process.execPath, [program, ...args], {
      cwd,
      env: { ...process.env, DOSSIER_HOME: join(folder, 'home'), NODE_OPTIONS: '', ...env },
    })
  const run: Cli['run'] = (args, options = {}) => finish(start(args, options), options.input ?? '')
  return {
    folder,
    start: (args, options) => {
      const child = start(args, options)
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    },
    path: (name) => join(folder, name),
    run,
    json: async <T>(...args: string[]) => {
      const { code, stdout, stderr } = await run([...args, '--json'])
      if (code !== 0 || stderr !== '') throw new Error(`dossier ${args.join(' ')} ended with ${code}: ${stderr}`)
      return JSON.parse(stdout) as T
    },
    project: (articles = [], name = 'case.dossier') => {
      makeProject(join(folder, name), articles)
      return name
    },
  }
}

async function finish(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Run> {
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  await ended
  return { code: child.exitCode, stdout, stderr }
}
