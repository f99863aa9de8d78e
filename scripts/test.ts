import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: types and lint, the build beside them, then all vitest folders. Each type project, the lint and the build count as one test.
 * Ends with one line `N passed, N failed`. Arguments go to vitest and leave out types and lint.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const projects = ['shared', 'shared/brief', 'electron', 'electron/shell', 'renderer', 'tests']

interface Count {
  passed: number
  failed: number
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: Assertion[] }[]
}

interface Assertion {
  fullName: string
  status: string
  failureMessages: string[]
}

/** Programs that tests start again and again are compiled once. */
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env }

async function run(script: string, args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env })
  const [code] = await once(child, 'close')
  return code === 0
}

async function step(name: string, script: string, args: string[]): Promise<Count> {
  const began = performance.now()
  const ok = await run(script, args)
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs vitest and reads its own count. A run that failed without a failed test counts as one. */
async function vitest(args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
    ...args,
  ])
  const count = readReport(report)
  rmSync(folder, { recursive: true, force: true })
  return { passed: count.passed, failed: ok || count.failed > 0 ? count.failed : 1 }
}

function readReport(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  for (const line of secondTries(report)) process.stdout.write(`${line}\n`)
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Tests that passed only when they were tried again, each with what failed before. */
function secondTries({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `passed at the second try: ${name} ${fullName}\n${failureMessages[0]}`),
  )
}

/** The checks one after another: each uses all cores for itself. */
async function check(): Promise<Count[]> {
  const counts: Count[] = []
  for (const project of projects)
    counts.push(await step(`types of ${project}`, 'node_modules/typescript/bin/tsc', ['-p', project]))
  counts.push(await step('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))
  return counts
}

const args = process.argv.slice(2)
// The build works on one core most of its time.
const [built, checked] = await Promise.all([step('build', 'scripts/build.ts', []), args.length === 0 ? check() : []])
const counts = [...checked, built, await vitest(args)]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0
