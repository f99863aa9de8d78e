/**
 * One task of the core's bench in a process of its own, so that memory and caches are its own:
 * `node tests/bench/core-tasks.ts TASK FOLDER`. Prints one JSON object of numbers.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { names, vocabulary, wanted, writeText } from '../support/generate-text.ts'
import { seeded } from '../support/random.ts'
import { type BenchCore, benchCore, cpuSince, time } from './core-client.ts'
import { p95 } from './report.ts'

type Figures = { [name: string]: number }
const [task = '', folder = ''] = process.argv.slice(2)
const project = join(folder, 'many.dossier')

async function open(core: BenchCore): Promise<Figures> {
  const ms = await time(async () => {
    await core.send('project/open', { path: project })
    await core.send('article/list', {})
  })
  return { ms, megabytes: process.memoryUsage().rss / 1e6 }
}

/** The generator's own words, so that the queries hit what a reader of these texts would ask for. */
function queries(): { [kind: string]: string[] } {
  const random = seeded(1)
  const words = vocabulary(random).filter((word) => word.length > 3)
  const pick = () => words[Math.floor(random.below(words.length) ** 2 / words.length)] ?? wanted
  const hundred = (make: () => string) => Array.from({ length: 100 }, make)
  return {
    'one term': hundred(pick),
    'two terms': hundred(() => `${pick()} ${pick()}`),
    phrase: hundred(() => `"${pick()} ${pick()}"`),
    prefix: hundred(() => `${pick().slice(0, 4)}*`),
  }
}

async function search(core: BenchCore): Promise<Figures> {
  await core.send('project/open', { path: project })
  const figures: Figures = {}
  for (const [kind, texts] of Object.entries(queries())) {
    const samples: number[] = []
    let hits = 0
    const start = process.cpuUsage()
    for (const text of texts) {
      samples.push(
        await time(async () => {
          hits += (await core.send('search/query', { text, limit: 50 })).length
        }),
      )
    }
    figures[kind] = p95(samples)
    figures[`hits of ${kind}`] = hits
    figures[`CPU of ${kind}`] = cpuSince(start) / texts.length
  }
  return figures
}

async function alsoTag(core: BenchCore): Promise<Figures> {
  await core.send('project/open', { path: project })
  const entity = { name: wanted, type: 'government' as const }
  let found = 0
  let created = 0
  const start = process.cpuUsage()
  const ms = await time(async () => {
    const items = (await core.send('occurrence/find', { text: wanted })).map(({ articleId, start, end }) => ({
      articleId,
      start,
      end,
    }))
    found = items.length
    created = (await core.send('mention/create-many', { entity, items })).created
  })
  const cpuMs = cpuSince(start)
  const undoStart = process.cpuUsage()
  const undoMs = await time(() => core.send('undo/undo', {}))
  const undoCpuMs = cpuSince(undoStart)
  return { ms, cpuMs, found, created, undoMs, undoCpuMs, cancelMs: await cancel(core) }
}

async function cancel(core: BenchCore): Promise<number> {
  const found = await core.send('occurrence/find', { text: wanted })
  const items = found.map(({ articleId, start, end }) => ({ articleId, start, end }))
  const stop = new AbortController()
  const running = core
    .send('mention/create-many', { entity: { name: 'Other', type: 'place' }, items }, stop.signal)
    .then(
      () => Number.NaN,
      () => performance.now(),
    )
  await new Promise((go) => setTimeout(go, 150))
  const from = performance.now()
  stop.abort()
  return (await running) - from
}

async function importMany(core: BenchCore): Promise<Figures> {
  const random = seeded(3)
  const sources = { vocabulary: vocabulary(random), names: names(random, 100) }
  const files = join(folder, 'plain')
  mkdirSync(files, { recursive: true })
  const paths = Array.from({ length: 1000 }, (_, index) => {
    const path = join(files, `article-${index}.txt`)
    const { blocks } = writeText(random, sources, 600, 20)
    writeFileSync(path, `Report ${index}\n\n${blocks.map((block) => block.text).join('\n\n')}\n`)
    return path
  })
  await core.send('project/create', { path: join(folder, `imported-${process.pid}.dossier`) })
  let kept = 0
  const start = process.cpuUsage()
  const ms = await time(async () => {
    kept = (await core.send('import/files', { paths })).filter((outcome) => 'id' in outcome).length
  })
  return { ms, kept, perSecond: kept / (ms / 1000), perCpuSecond: kept / (cpuSince(start) / 1000) }
}

const tasks: { [name: string]: (core: BenchCore) => Promise<Figures> } = { open, search, alsoTag, importMany }
const run = tasks[task]
if (!run) throw new Error(`No such task: ${task}`)
const core = benchCore(folder)
const figures = await run(core)
await core.close()
console.log(JSON.stringify(figures))
