import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import envPaths from 'env-paths'
import { readStart, type StartArguments, usage } from './arguments.ts'
import { build, isBuilt } from './build.ts'
import { type ElectronPlace, electronBinary, fetchElectron } from './electron-binary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** How long a start may wait for Electron's download, in ms. */
const fetchWithin = 60_000
/** Electron that ends within this many ms, and not well, cannot run here. */
const earlyEnd = 6000
const place: ElectronPlace = {
  folder: join(root, 'node_modules/electron'),
  platform: process.platform,
  env: process.env,
}

const noDisplay = 'there is no display'
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Starts the program: Electron where it is or can be had, else the loopback host with one line that says why. */
export async function start(argv: string[]): Promise<void> {
  const options = readStart(argv, process.env.INIT_CWD ?? process.cwd())
  if (typeof options === 'string') return end(`${options}\n${usage}`, 2)
  if (!isBuilt(root)) {
    say('Building Dossier, once …')
    if (!build(root)) return end('Dossier could not be built: see above.', 1)
  }
  const reason = await whyNotElectron(options)
  if (reason === null) return runElectron(options)
  if (options.host === 'electron') return end(`Electron cannot be used: ${reason}.`, 1)
  // Of a missing display the loopback host tells itself.
  await runLoopback(options, reason === noDisplay ? '' : reason)
}

/** Why the loopback host is used instead of Electron, in a few words; null where Electron can be started. */
async function whyNotElectron({ host, loopback, noSandbox }: StartArguments): Promise<string | null> {
  if (host === 'loopback' || loopback.length > 0) return ''
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return noDisplay
  if (process.platform === 'linux' && process.getuid?.() === 0 && !noSandbox) {
    return 'as root it needs --no-sandbox'
  }
  if (electronBinary(place) !== null) return null
  const cache = envPaths('dossier', { suffix: '' }).cache
  const failed = await fetchElectron({ place, cache, within: fetchWithin, now: Date.now(), say })
  return failed === null ? null : `it could not be fetched (${failed})`
}

/** Runs Electron and ends with it; where it dies at once, the loopback host takes over. */
function runElectron(options: StartArguments): Promise<void> {
  const binary = electronBinary(place)
  if (binary === null) return Promise.resolve(end('Electron is not there.', 1))
  const args = [root, ...(options.noSandbox ? ['--no-sandbox'] : []), ...(options.file === null ? [] : [options.file])]
  const began = performance.now()
  const child = spawn(binary, args, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    const onEnd = (code: number | null, why: string) => {
      const early = performance.now() - began < earlyEnd && code !== 0
      if (early && options.host !== 'electron') resolve(runLoopback(options, `it ended at once (${why})`))
      else process.exit(code ?? 1)
    }
    child.once('error', (error) => onEnd(null, error.message))
    child.once('exit', (code, signal) => onEnd(code, signal ?? `code ${code}`))
  })
}

/** Runs the loopback host in this process. */
async function runLoopback({ file, loopback, noSandbox }: StartArguments, reason: string): Promise<void> {
  if (reason !== '') say(`Dossier runs without Electron: ${reason}.`)
  const entry = join(root, 'out/main/loopback.js')
  const args = [...loopback, ...(noSandbox ? ['--no-sandbox'] : []), ...(file === null ? [] : [file])]
  process.argv = [process.execPath, entry, ...args]
  await import(pathToFileURL(entry).href)
}

function end(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = code
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start(process.argv.slice(2))
