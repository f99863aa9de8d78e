#!/usr/bin/env node
/** The command line: runs in Node 24; started with another one, in the Node 24 that came with the packages. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const program = join(root, 'scripts', 'start', 'command-line.ts')
const packaged = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
// npm runs scripts in the package's folder and says where it was called from.
const byNpm = process.env.npm_lifecycle_event === 'dossier' && process.env.INIT_CWD
const cwd = byNpm ? process.env.INIT_CWD : process.cwd()

if (process.versions.node.startsWith('24.')) {
  process.chdir(cwd)
  await import(pathToFileURL(program).href)
} else if (existsSync(packaged)) {
  const child = spawn(packaged, [program, ...process.argv.slice(2)], { cwd, stdio: 'inherit' })
  // The terminal itself interrupts both; whoever ends this one means the other.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`dossier: ${error.message}\n`)
    process.exitCode = 1
  })
  child.on('exit', (code) => process.exit(code ?? 1))
} else {
  process.stderr.write(`dossier: Node 24 is missing. Run npm install in ${root} first.\n`)
  process.exitCode = 1
}
