import { spawn } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import type { OpenProject } from '#core/project/open-project.ts'
import { commandCount, runCommands } from '../../../support/kill-child.ts'
import { projectCase } from '../../../support/project-case.ts'
import { dumpTables } from '../../../support/project-dump.ts'
import { seeded } from '../../../support/random.ts'

const seed = Number(process.env.DOSSIER_SEED ?? Date.now() % 2 ** 31)
const rounds = 50
const program = join(import.meta.dirname, '../../../support/kill-child.ts')

/** When to kill: some ms after a command was answered, or in the middle of the write that follows. */
type Moment = { after: number; ms: number } | { after: number; inWrite: true }

/** Starts the program on a file and kills it. Returns the last command it answered. */
function runAndKill(path: string, moment: Moment): Promise<number> {
  const child = spawn(process.execPath, [program, path, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = () => child.kill('SIGKILL')
  let answered = -1
  createInterface({ input: child.stdout }).on('line', (line) => {
    answered = Number(line)
    if (answered !== moment.after) return
    if ('ms' in moment) setTimeout(kill, moment.ms)
    else whenWriting(path, () => child.exitCode !== null, kill)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      const asPlanned = signal === 'SIGKILL' || (code === 0 && answered === commandCount - 1)
      if (asPlanned) resolve(answered)
      else reject(new Error(`The program ended with ${code ?? signal} after command ${answered}`))
    })
  })
}

/** Calls back when the file has a journal: a transaction is being written. */
function whenWriting(path: string, hasEnded: () => boolean, then: () => void): void {
  if (existsSync(`${path}-journal`)) then()
  else if (!hasEnded()) setImmediate(() => whenWriting(path, hasEnded, then))
}

/** The tables after each command, from a run that nobody kills; the first entry is before any. */
async function expectedTables(base: string, copy: string): Promise<string[]> {
  copyFileSync(base, copy)
  const states: string[] = []
  const look = (project: OpenProject) => states.push(JSON.stringify(dumpTables(project.db)))
  await runCommands(copy, seed, (_command, project) => look(project))
  return states
}

it(`a program killed at any moment has kept every command it answered (${rounds} times, seed ${seed})`, async () => {
  console.info(`kill: seed ${seed} (set DOSSIER_SEED to repeat)`)
  const { project: make, path, files } = projectCase({ inMemory: false })
  const base = make('base')
  const before = JSON.stringify(dumpTables(base.db))
  base.close()
  const states = [before, ...(await expectedTables(base.path, path('calm')))]
  const random = seeded(seed)
  let unclean = 0
  let inWrite = 0
  const round = async (number: number) => {
    const file = path(`round-${number}`)
    copyFileSync(base.path, file)
    const after = random.below(commandCount)
    const answered = await runAndKill(
      file,
      number % 2 === 0 ? { after, inWrite: true } : { after, ms: random.next() * 12 },
    )
    if (existsSync(`${file}-journal`)) inWrite++
    const project = files().open(file)
    if (project.unclean) unclean++
    const { ok, problems } = await project.check(false)
    expect({ ok, problems: problems.filter((one) => one.code === 'waiting') }).toEqual({ ok: true, problems: [] })
    const found = JSON.stringify(dumpTables(project.db))
    project.close()
    expect(states.slice(answered + 1, answered + 3)).toContain(found)
  }
  const queue = Array.from({ length: rounds }, (_, number) => number)
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await round(next)
  }
  await Promise.all([worker(), worker()])
  console.info(`kill: ${unclean} left open, ${inWrite} of them in the middle of a write`)
  expect(unclean).toBeGreaterThan(rounds / 2)
  expect(inWrite).toBeGreaterThan(rounds / 5)
}, 600_000)
