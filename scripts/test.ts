import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: types, lint, build, then all vitest folders. Each type project, the lint and the build count as one test.
 * Ends with one line `N passed, N failed`. Arguments go to vitest and leave out types and lint.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const projects = ['shared', 'shared/brief', 'electron', 'electron/shell', 'renderer', 'tests']

interface Count {
  passed: number
  failed: number
}

function run(script: string, args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' })
  return status === 0
}

function step(name: string, script: string, args: string[]): Count {
  const began = performance.now()
  const ok = run(script, args)
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs vitest and reads its own count. A run that failed without a failed test counts as one. */
function vitest(args: string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = run('node_modules/vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...args])
  const count = readReport(report)
  rmSync(folder, { recursive: true, force: true })
  return { passed: count.passed, failed: ok || count.failed > 0 ? count.failed : 1 }
}

function readReport(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const read = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  const broken = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: read.numPassedTests, failed: read.numFailedTests + broken.length }
}

const args = process.argv.slice(2)
const checks: (() => Count)[] = [
  ...projects.map((project) => () => step(`types of ${project}`, 'node_modules/typescript/bin/tsc', ['-p', project])),
  () => step('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
]
const steps = [...(args.length === 0 ? checks : []), () => step('build', 'scripts/build.ts', []), () => vitest(args)]
const counts = steps.map((one) => one())
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
