import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/source-files.ts'

/** One measured line: what, the figure with its unit, what it must be, and whether it is. */
export interface Measured {
  what: string
  value: number
  unit: string
  must: string
  ok: boolean
  /** All samples, and what they were compared with. */
  detail?: string
}

/** Median of some samples. Throws on none. */
export function median(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)]
  if (middle === undefined || upper === undefined) throw new Error('no samples to take a median of')
  return (middle + upper) / 2
}

/** The value below which 95 % of the samples lie (nearest rank). */
export function p95(samples: number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.ceil(sorted.length * 0.95) - 1]
  if (value === undefined) throw new Error('no samples to take a percentile of')
  return value
}

/** A line with an upper limit. */
export function atMost(what: string, value: number, limit: number, unit: string, detail?: string): Measured {
  return { what, value, unit, must: `≤ ${limit} ${unit}`.trim(), ok: value <= limit, ...(detail ? { detail } : {}) }
}

/** A line with a lower limit. */
export function atLeast(what: string, value: number, limit: number, unit: string, detail?: string): Measured {
  return { what, value, unit, must: `≥ ${limit} ${unit}`.trim(), ok: value >= limit, ...(detail ? { detail } : {}) }
}

function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.version}`
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim()
  } catch {
    return 'unknown'
  }
}

function line(measured: Measured): string {
  const value = `${measured.value.toFixed(measured.value < 10 ? 2 : 0)} ${measured.unit}`
  const text = `${measured.ok ? ' ' : '!'} ${measured.what.padEnd(66)} ${value.padStart(12)}   ${measured.must}`
  return measured.detail ? `${text}\n      ${measured.detail}` : text
}

/** Prints the table and writes it as JSON to `bench-results/`. */
export function report(lines: Measured[]): void {
  console.log(`\n${machine()}, commit ${commit()}`)
  console.log('Medians. "!" marks a figure that misses what it must be. Ratios are to plain DOM in the same run.\n')
  for (const one of lines) console.log(line(one))
  const folder = join(root, 'bench-results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `bench-${new Date().toISOString().replaceAll(':', '-')}.json`)
  writeFileSync(file, JSON.stringify({ machine: machine(), commit: commit(), lines }, null, 2))
  console.log(`\nWritten to ${file}`)
}
