import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateProject, manyArticles } from '../support/generate-project.ts'
import { atLeast, atMost, type Measured, median } from './report.ts'

type Figures = { [name: string]: number }

/** Runs a task of `core-tasks.ts` in its own process on a folder. */
function task(name: string, folder: string): Figures {
  const file = join(import.meta.dirname, 'core-tasks.ts')
  const output = execFileSync(process.execPath, [file, name, folder], {
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output.toString().trim().split('\n').at(-1) ?? '{}')
}

const value = (figures: Figures, name: string) => figures[name] ?? Number.NaN
const middle = (runs: Figures[], name: string) => median(runs.map((run) => value(run, name)))

/** A project of 10,000 articles, made once in `folder` with a fixed seed. */
function manyArticlesIn(folder: string): string {
  const project = join(folder, 'many.dossier')
  if (!existsSync(project)) generateProject(project, manyArticles)
  return project
}

/** Opening the project, and what the core then weighs. */
export function openLines(folder: string): Measured[] {
  manyArticlesIn(folder)
  const runs = Array.from({ length: 5 }, () => task('open', folder))
  return [
    atMost('10,000 articles, 500,000 mentions: open → list (core)', middle(runs, 'ms'), 1000, 'ms'),
    atMost('core process, resident, after opening it', middle(runs, 'megabytes'), 300, 'MB'),
  ]
}

/** Queries of four kinds in the project. */
export function searchLines(folder: string): Measured[] {
  manyArticlesIn(folder)
  const figures = task('search', folder)
  return ['one term', 'two terms', 'phrase', 'prefix'].map((kind) =>
    atMost(
      `search in it, ${kind}, p95`,
      value(figures, kind),
      15,
      'ms',
      `${value(figures, `hits of ${kind}`)} hits in 100 queries; CPU ${value(figures, `CPU of ${kind}`).toFixed(1)} ms a query on average`,
    ),
  )
}

/** Tagging a word everywhere, and stopping it. */
export function alsoTagLines(folder: string): Measured[] {
  const project = manyArticlesIn(folder)
  const copy = join(folder, 'also')
  const runs = [1, 2, 3].map((round) => {
    mkdirSync(`${copy}-${round}`, { recursive: true })
    copyFileSync(project, join(`${copy}-${round}`, 'many.dossier'))
    return task('alsoTag', `${copy}-${round}`)
  })
  const whole = (name: string) => Math.round(middle(runs, name))
  const detail = `${whole('created')} mentions, CPU ${whole('cpuMs')} ms; undo ${whole('undoMs')} ms, CPU ${whole('undoCpuMs')} ms`
  return [
    atMost('“also tag the other N”: find and tag', middle(runs, 'ms') / 1000, 8, 's', detail),
    atMost('the same, cancel → stopped', middle(runs, 'cancelMs'), 200, 'ms'),
  ]
}

/** Importing plain texts. */
export function importLines(folder: string): Measured[] {
  const runs = [1, 2, 3].map(() => task('importMany', folder))
  return [
    atLeast(
      'import of 1,000 plain articles of 600 words',
      middle(runs, 'perSecond'),
      100,
      'a second',
      `${middle(runs, 'kept')} kept; ${Math.round(middle(runs, 'perCpuSecond'))} for each second of CPU`,
    ),
  ]
}
