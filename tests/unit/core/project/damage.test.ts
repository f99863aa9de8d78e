import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import type { OpenProject } from '#core/project/open-project.ts'
import { type DamageOutcome, pagesOf } from '../../../support/damage-child.ts'
import { projectCase } from '../../../support/project-case.ts'
import { acts, articleChanges, doStep, nothingKnown } from '../../../support/project-steps.ts'
import { seeded } from '../../../support/random.ts'

const seed = Number(process.env.DOSSIER_SEED ?? Date.now() % 1_000_000)
const cases = 300
const program = join(import.meta.dirname, '../../../support/damage-child.ts')

/** A project with something of everything: many writes, a compacted replica, a brief, a blob. */
function fill(project: OpenProject): void {
  const random = seeded(7)
  let ids = 0
  const newId = () => `made-${String(ids++).padStart(5, '0')}`
  const known = { ...nothingKnown(), articles: ['a'] }
  for (let at = 0; at < 4; at++) {
    const id = newId()
    known.articles.push(id)
    project.commit('Import', articleChanges(id, `Article ${at}`))
  }
  const steady = acts.filter((act) => act !== 'delete-article' && act !== 'invalid-record' && act !== 'unknown-field')
  for (let at = 0; at < 110; at++) {
    const numbers = [random.below(999), random.below(999), random.below(999)] as const
    doStep(project, known, { act: random.pick(steady), numbers }, newId)
  }
  project.putBlob(new Uint8Array(9000).fill(7), 'image/png')
}

/** Runs cases in a process of their own; one that crashes or goes on for ever is told by the case it was at. */
function runCases(base: string, from: number, to: number): Promise<DamageOutcome[]> {
  const child = spawn(process.execPath, [program, base, String(seed), String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: dirname(base) },
  })
  const outcomes: DamageOutcome[] = []
  let begun = from
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as DamageOutcome | { begin: number }
    if ('begin' in said) begun = said.begin
    else outcomes.push(said)
  })
  onTestFinished(() => {
    if (child.kill('SIGKILL')) console.info(`damage: case ${begun} of seed ${seed} was not ended`)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve(outcomes)
      else reject(new Error(`Case ${begun} of seed ${seed} ended the program with ${code ?? signal}`))
    })
  })
}

it(`a damaged file opens, opens read-only with its losses, or is refused; nothing that is left is lost (${cases} cases, seed ${seed})`, async () => {
  console.info(`damage: seed ${seed} (set DOSSIER_SEED to repeat)`)
  const { files, path } = projectCase()
  const first = files('Ada', { compactFrom: 25 }).create(path(), 'Case')
  first.commit('Import', articleChanges('a', 'Article'))
  fill(first)
  first.close()
  const second = files().open(path())
  fillMore(second)
  second.close()
  const half = cases / 2
  const outcomes = (await Promise.all([runCases(path(), 0, half), runCases(path(), half, cases)])).flat()
  expect(outcomes.filter((one) => one.end === 'wrong')).toEqual([])
  expect(outcomes).toHaveLength(cases)
  const ends = Object.fromEntries(
    (['opened', 'read-only', 'refused'] as const).map((end) => [end, outcomes.filter((one) => one.end === end).length]),
  )
  console.info(`damage: ${pagesOf(path())} pages, ${JSON.stringify(ends)}`)
  expect(ends['read-only']).toBeGreaterThan(cases / 5)
  expect(ends.opened).toBeGreaterThan(0)
  expect(ends.refused).toBeGreaterThan(0)
}, 600_000)

/** Writes after the first session's replicas were compacted. */
function fillMore(project: OpenProject): void {
  const passage = { start: 4, end: 8, exact: 'lead', prefix: 'The ', suffix: ',' }
  for (let at = 0; at < 30; at++) {
    const mention = {
      replica: 'article/a',
      kind: 'mention',
      id: `later-${at}`,
      fields: { entityId: 'e', passage },
    } as const
    project.commit('Tag', [mention])
  }
}
