#!/usr/bin/env node
/** `npm start`: runs on any Node from 20 on and goes on in the Node 24 that came with the packages. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'scripts/start/program.ts')
const packaged = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { start } = await import('./start/program.ts')
  await start(process.argv.slice(2))
} else if (existsSync(packaged)) {
  const child = spawn(packaged, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
} else {
  process.stderr.write('Node 24 is missing. Run npm install in the folder of Dossier first.\n')
  process.exit(1)
}
