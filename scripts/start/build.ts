import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made of. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'scripts/sample',
  'scripts/places',
  'scripts/brief-fonts.ts',
  'scripts/world-ground.ts',
  'package.json',
  'electron.vite.config.ts',
]
const stamp = 'out/built'

/** Says whether `out/` is there and newer than all sources. */
export function isBuilt(root: string): boolean {
  const built = timeOf(join(root, stamp))
  return built > 0 && sources.every((source) => newest(join(root, source)) <= built)
}

/** Builds main, preload, page and the sample project. What the tools say is shown only where one fails; then it returns false. */
export function build(root: string): boolean {
  const steps = [
    [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'],
    [join(root, 'scripts/sample/make.ts'), join(root, 'out/sample')],
  ]
  const began = new Date()
  rmSync(join(root, stamp), { force: true })
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, { cwd: root, encoding: 'utf8' })
    if (status === 0) continue
    process.stderr.write(`${stdout}${stderr}\n`)
    return false
  }
  writeFileSync(join(root, stamp), `${began.toISOString()}\n`)
  // What was saved while it built is newer than the build.
  utimesSync(join(root, stamp), began, began)
  return true
}

/** Time of the newest file at or below a path, in ms; 0 where there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return timeOf(path)
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((latest, entry) => Math.max(latest, timeOf(join(entry.parentPath, entry.name))), 0)
}

function timeOf(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}
