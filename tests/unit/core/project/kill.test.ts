import { spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
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

/** Starts the program on a file and kills it a moment after it has answered `last`. Returns the last command it answered. */
function runAndKill(path: string, last: number, moment: number): Promise<number> {
  const child = spawn(process.execPath, [program, path, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let answered = -1
  createInterface({ input: child.stdout }).on('line', (line) => {
    answered = Number(line)
    if (answered === last) setTimeout(() => child.kill('SIGKILL'), moment)
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
  const round = async (number: number) => {
    const file = path(`round-${number}`)
    copyFileSync(base.path, file)
    const answered = await runAndKill(file, random.below(commandCount), random.next() * 12)
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
  expect(unclean).toBeGreaterThan(rounds / 2)
}, 300_000)
