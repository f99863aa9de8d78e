import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import about from '../../package.json' with { type: 'json' }
import { dossierHome } from '../core/link/home.ts'
import { readArguments } from './arguments.ts'
import { handToRunning, takeStarts } from './instance.ts'
import { type Loopback, type LoopbackOptions, runLoopback, startFailure } from './run.ts'

/** What differs between the built program and one run from its sources. */
export type Places = Pick<LoopbackOptions, 'workerFile' | 'pageFolder' | 'sampleFolder' | 'development'>

/** Runs the loopback host as a program until its last window is closed or it is told to end. */
export async function program(places: Places): Promise<void> {
  const options = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (typeof options === 'string') return end(options, 2)
  if (options.file !== null && !existsSync(options.file)) return end(`${options.file} was not found.`, 1)
  const home = dossierHome()
  if (options.port === 0 && (await handToRunning(home, options.file))) {
    process.stdout.write('Dossier is running already and has taken this start.\n')
    process.exit(0)
  }
  try {
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const loopback = await runLoopback({ ...options, ...places, home, version: about.version, say })
    endOnSignals(loopback)
    offerAddresses(loopback, say)
    const starts = await takeStarts(home, (file) => void loopback.open(file))
    await loopback.open(options.file)
    await loopback.ended
    starts?.close()
    process.exit(0)
  } catch (thrown) {
    end(startFailure(thrown, options.port), 1)
  }
}

function end(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

function endOnSignals(loopback: Loopback): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void loopback.close())
}

/** In a terminal, Enter prints a fresh address, for a browser that has lost its cookie. */
function offerAddresses(loopback: Loopback, say: (line: string) => void): void {
  if (!process.stdin.isTTY) return
  const lines = createInterface({ input: process.stdin })
  lines.on('line', () => say(loopback.newAddress(null)))
  void loopback.ended.then(() => lines.close())
}
