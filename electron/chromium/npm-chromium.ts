import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import envPaths from 'env-paths'
import type { Browser } from './find.ts'

const packageName = '@sparticuz/chromium'

/**
 * The headless Chromium of the npm package, unpacked once per version and user, or null where the package is not
 * installed or has no binary for this platform. It prints and runs tests; it cannot show a window.
 */
export async function npmChromium(cache: string = envPaths('dossier', { suffix: '' }).cache): Promise<Browser | null> {
  const packed = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : null
  if (packed === null) return null
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string }
  const folder = join(await writableFolder(cache), `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder, packed)
  return {
    name: 'Chromium from npm',
    path: join(folder, 'chromium'),
    headlessOnly: true,
    env: environment(folder),
    confinedTo: null,
  }
}

function packageFolder(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve(packageName)
    return main.slice(0, main.lastIndexOf(join(packageName)) + packageName.length)
  } catch {
    return null
  }
}

async function writableFolder(wanted: string): Promise<string> {
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 })
    return wanted
  } catch {
    return mkdtemp(join(tmpdir(), 'dossier-'))
  }
}

/** The package unpacks into the temp folder it sees when it is imported, so a process of its own does it; a rename makes it whole. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const work = await mkdtemp(`${folder}-`)
  const script = 'import(process.argv[1]).then((module) => module.default.executablePath())'
  const entry = join(packed, 'build/esm/index.js')
  const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', NODE_OPTIONS: '' }
  try {
    await promisify(execFile)(process.execPath, ['-e', script, entry], { env, timeout: 120_000 })
    await writeFile(join(work, 'fonts/fonts.conf'), fontsConfig(folder))
    await rename(work, folder)
  } catch (thrown) {
    await rm(work, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw thrown
  }
}

/** The package brings NSS and a font along for machines that have neither. */
function environment(folder: string): Record<string, string> {
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const hasFonts = existsSync('/etc/fonts/fonts.conf')
  return { LD_LIBRARY_PATH: libraries, ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }) }
}

function fontsConfig(folder: string): string {
  const fonts = `<dir>${join(folder, 'fonts/fonts')}</dir><cachedir>${join(dirname(folder), 'fonts')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}<config></config></fontconfig>\n`
}
