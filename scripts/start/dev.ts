import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { electronBinary } from './electron-binary.ts'

/** `npm run dev`: Electron with hot reload where its program is there, else the loopback host with it. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const place = { folder: join(root, 'node_modules/electron'), platform: process.platform, env: process.env }
const args = process.argv.slice(2)
const wanted = args.find((argument) => argument.startsWith('--host='))?.slice('--host='.length)
const useElectron = wanted === 'electron' || (wanted === undefined && electronBinary(place) !== null)
const rest = args.filter((argument) => !argument.startsWith('--host='))
const program = useElectron
  ? [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', ...(rest.length > 0 ? ['--', ...rest] : [])]
  : [join(root, 'electron/loopback/dev.ts'), ...rest]
const child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
