import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, protocol } from 'electron'
import { z } from 'zod'
import { dossierHome } from '../core/link/home.ts'
import { filesFromArgv } from './argv.ts'
import type { Shell } from './boot.ts'
import { followFailures, withoutBrokenGpu } from './failures.ts'
import { scheme } from './origin.ts'

/** What a second start hands to the first. It comes from outside and is checked. */
const launchShape = z.object({ argv: z.array(z.string().max(32_768)).max(1000), cwd: z.string().max(32_768) })

const home = dossierHome()
const launch = { argv: process.argv.slice(process.defaultApp ? 2 : 1), cwd: process.cwd() }
let shell: Shell | undefined
const early: string[] = []

/** Shows files now, or when the program is up. */
function open(paths: string[]): void {
  if (shell) void shell.open(paths)
  else early.push(...paths)
}

function onSecondStart(data: unknown): void {
  const read = launchShape.safeParse(data)
  open(read.success ? filesFromArgv(read.data.argv, read.data.cwd) : [])
}

/** Everything that must be said before the app is ready. */
function prepare(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  app.enableSandbox()
  const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${devServer ? ', EXCLUDE localhost' : ''}`)
  if (process.env.DOSSIER_HOME) {
    const userData = join(home, 'electron')
    mkdirSync(userData, { recursive: true })
    app.setPath('userData', userData)
  }
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) {
      if (app.commandLine.hasSwitch(name)) app.commandLine.removeSwitch(name)
    }
  }
  withoutBrokenGpu(home)
  followFailures(home)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
}

async function start(): Promise<void> {
  await app.whenReady()
  const { boot } = await import('./boot.ts')
  const paths = [...filesFromArgv(launch.argv, launch.cwd), ...early.splice(0)]
  shell = await boot(home, paths)
  if (early.length > 0) await shell.open(early.splice(0))
}

prepare()
if (!app.requestSingleInstanceLock(launch)) {
  process.stderr.write(`Dossier is running already, or ${app.getPath('userData')} cannot be written.\n`)
  app.exit(0)
} else {
  app.on('second-instance', (_event, _argv, _cwd, data) => onSecondStart(data))
  void start()
}
