import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allRecords } from '#core/commands/article-records.ts'
import { claimHandlers } from '#core/commands/claims.ts'
import { entityHandlers } from '#core/commands/entities.ts'
import type { Environment } from '#core/commands/environment.ts'
import { eventHandlers } from '#core/commands/events.ts'
import { identityHandlers } from '#core/commands/identity.ts'
import { judgingHandlers } from '#core/commands/judging.ts'
import { relationHandlers } from '#core/commands/relations.ts'
import { Sql } from '#core/project/database.ts'
import type { Parcel } from '#core/project/exchange.ts'
import { projectFiles } from '#core/project/open.ts'
import type { OpenProject } from '#core/project/open-project.ts'
import { rebuildTables } from '#core/project/repair/in-place.ts'
import { dumpReplicas, dumpTables, expectSame, makeFolder, removeFolder } from '../../../support/project-dump.ts'
import {
  acts,
  articleChanges,
  doStep,
  type Known,
  nothingKnown,
  type StepPlan,
} from '../../../support/project-steps.ts'

const seed = Number(process.env.DOSSIER_SEED ?? Date.now() % 2 ** 31)
const runs = 200
const copies = 3

let folder: string
beforeAll(() => {
  folder = makeFolder({ inMemory: true })
})
afterAll(() => removeFolder(folder))

type Event =
  | { type: 'step'; who: number; plan: StepPlan }
  | { type: 'undo' | 'redo' | 'reopen'; who: number }
  | { type: 'deliver'; from: number; to: number; numbers: readonly number[] }

const who = fc.nat({ max: copies - 1 })
const number = fc.nat({ max: 999 })
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('step' as const),
      who,
      plan: fc.record({ act: fc.constantFrom(...acts), numbers: fc.tuple(number, number, number) }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reopen' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('deliver' as const),
      from: who,
      to: who,
      numbers: fc.array(number, { minLength: 1, maxLength: 8 }),
    }),
  },
)

/** Three copies of one project, each with an analyst of its own, and what any of them has made. */
interface Copies {
  projects: OpenProject[]
  known: Known
  newId: () => string
}

function files(analyst: number, newId: () => string) {
  let now = 1_700_000_000_000 + analyst
  const effects = { now: () => (now += 10), newId }
  return projectFiles(
    effects,
    { id: `analyst-${analyst}`, name: `Analyst ${analyst}`, color: null },
    { compactFrom: 3 },
  )
}

let made = 0

function openCopies(): Copies {
  let ids = 0
  const run = made++
  const newId = () => `id-${run}-${ids++}`
  const path = (copy: number) => join(folder, `${run}-${copy}.dossier`)
  const first = files(0, newId).create(path(0), 'Project')
  const known = nothingKnown()
  known.articles.push('first')
  first.commit('Import', articleChanges('first', 'First'))
  first.close()
  for (let copy = 1; copy < copies; copy++) copyFileSync(path(0), path(copy))
  const projects = Array.from({ length: copies }, (_, copy) => files(copy, newId).open(path(copy)))
  return { projects, known, newId }
}

async function happen(all: Copies, one: Event): Promise<void> {
  const { projects, known, newId } = all
  if (one.type === 'deliver') {
    deliver(projectAt(projects, one.from), projectAt(projects, one.to), one.numbers)
    return
  }
  const project = projectAt(projects, one.who)
  if (one.type === 'step') doStep(project, known, one.plan, newId)
  else if (one.type === 'undo') await project.undo()
  else if (one.type === 'redo') await project.redo()
  else projects[one.who] = reopen(project, one.who, newId)
}

function reopen(project: OpenProject, analyst: number, newId: () => string): OpenProject {
  project.close()
  return files(analyst, newId).open(project.path)
}

function projectAt(projects: readonly OpenProject[], at: number): OpenProject {
  const project = projects[at]
  if (!project) throw new Error(`No copy ${at}`)
  return project
}

/** Some rows of one copy's log arrive at another, in any order, some of them twice, the rest later. */
function deliver(from: OpenProject, to: OpenProject, numbers: readonly number[]): void {
  const { rows, snapshots } = from.parcel()
  const picked = numbers.map((number) => rows[number % rows.length]).filter((row) => row !== undefined)
  receive(to, { rows: picked, snapshots })
  receive(to, { rows: picked.toReversed(), snapshots })
}

/** A parcel with the same row twice is sent as two. */
function receive(to: OpenProject, { rows, snapshots }: Parcel): void {
  const [first, again] = [new Map(rows.map((one) => [one.row.id, one])), rows]
  to.receive({ rows: [...first.values()], snapshots }, 'copy')
  for (const one of again.slice(0, 1)) to.receive({ rows: [one], snapshots }, 'copy')
}

function exchangeAll(projects: readonly OpenProject[]): void {
  for (let round = 0; round < 2; round++) {
    for (const from of projects) for (const to of projects) if (from !== to) to.receive(from.parcel(), 'copy')
  }
}

async function expectEqual(projects: readonly OpenProject[]): Promise<void> {
  const [first, ...others] = projects.map((project) => ({
    replicas: dumpReplicas(project),
    tables: dumpTables(project.db),
  }))
  for (const other of others) expectSame(other, first)
  for (const project of projects) {
    const { ok, problems } = await project.check(false)
    expect({ ok, problems: problems.filter((one) => one.code === 'waiting') }).toEqual({ ok: true, problems: [] })
  }
}

/** What every reading command says of the project: it answers whatever was merged into what, and points at whatever. */
function answers(project: OpenProject, { articles }: Known): unknown {
  const environment = { project: () => project } as unknown as Environment
  const context = { clientId: 'page', signal: new AbortController().signal, progress: () => undefined }
  const ask = context as unknown as Parameters<ReturnType<typeof eventHandlers>['event/list']>[1]
  const events = eventHandlers(environment)
  const relations = relationHandlers(environment)
  const judging = judgingHandlers(environment)
  return [
    entityHandlers(environment)['entity/list']({}, ask),
    identityHandlers(environment)['entity/merge-proposals']({}, ask),
    claimHandlers(environment)['claim/list']({}, ask),
    events['event/list']({}, ask),
    relations['relation/list']({}, ask),
    relations['relation-type/list']({}, ask),
    judging['claim-link/list']({}, ask),
    judging['indicator/list']({}, ask),
    articles.map((articleId) => [events['event/list']({ articleId }, ask), allRecords(project, articleId)]),
  ]
}

/** Shows that the runs did something: a test that never merges proves nothing. */
function count(happened: { [what: string]: number }, { projects }: Copies): void {
  const queries = {
    changes: 'SELECT count(*) AS n FROM log',
    delivered: "SELECT count(*) AS n FROM log WHERE analyst <> 'analyst-0'",
    snapshots: 'SELECT count(*) AS n FROM snapshots',
    undone: `SELECT count(*) AS n FROM log WHERE origin LIKE '{"type":"undo"%'`,
  }
  for (const [what, query] of Object.entries(queries)) {
    const row = projectAt(projects, 0).db.prepare<[], { n: number }>(query).get()
    happened[what] = (happened[what] ?? 0) + (row?.n ?? 0)
  }
}

/** Emptied and made anew from the replicas, the tables hold the same rows. */
function expectRebuildChangesNothing(project: OpenProject): void {
  const before = dumpTables(project.db)
  rebuildTables(new Sql(project.db))
  expectSame(dumpTables(project.db), before)
}

it(`${copies} copies that exchange their logs in any order become equal (${runs} runs, seed ${seed})`, async () => {
  console.info(`convergence: seed ${seed} (set DOSSIER_SEED to repeat)`)
  const happened = { changes: 0, delivered: 0, snapshots: 0, undone: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 45 }), async (events) => {
      const all = openCopies()
      try {
        for (const one of events) await happen(all, one)
        exchangeAll(all.projects)
        await expectEqual(all.projects)
        const [said, ...others] = all.projects.map((project) => answers(project, all.known))
        for (const other of others) expectSame(other, said)
        for (const project of all.projects) expectRebuildChangesNothing(project)
        count(happened, all)
      } finally {
        for (const project of all.projects) project.close()
      }
    }),
    { numRuns: runs, seed, interruptAfterTimeLimit: undefined },
  )
  console.info(`convergence: ${JSON.stringify(happened)}`)
  for (const number of Object.values(happened)) expect(number).toBeGreaterThan(runs / 4)
}, 600_000)
