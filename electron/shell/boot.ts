import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, protocol, session, shell } from 'electron'
import about from '../../package.json' with { type: 'json' }
import { CoreClient } from '../core/link/core-client.ts'
import { type FolderMemory, folderMemory } from '../core/link/folder-memory.ts'
import type { HostPort } from '../core/link/host.ts'
import workerFile from '../core/link/worker.ts?modulePath'
import { AppearanceOf } from './appearance.ts'
import { restrictContents } from './contents-rules.ts'
import { askForFile } from './dialogs.ts'
import { Ending } from './ending.ts'
import { MenuBar } from './menu-bar.ts'
import { type Home, pageHome, scheme } from './origin.ts'
import { pageProtocol } from './page-protocol.ts'
import { createPrinter, type Printer } from './print.ts'
import { restrictSession } from './session-rules.ts'
import { windowMemory } from './window-state.ts'
import { Windows } from './windows.ts'

/** The program after it is ready. */
export interface Shell {
  /** Shows files, or brings the program to the front when there are none. */
  open(paths: readonly string[]): Promise<void>
}

/** Starts the program: core, page, windows, menu. `home` is the analyst's folder. */
export async function boot(home: string, paths: readonly string[]): Promise<Shell> {
  const root = app.getAppPath()
  const page = pageHome(process.env.ELECTRON_RENDERER_URL, app.isPackaged)
  const core = startCore(home, root)
  const printer = createPrinter()
  restrict(page)
  protocol.handle(
    scheme,
    pageProtocol({ folder: join(root, 'out/renderer'), blob: (hash) => core.blob(hash), printed: printer.printed }),
  )
  const ending: Ending = new Ending(() => windows, core)
  const windows: Windows = new Windows({
    core,
    host: hostPort(() => windows, ending, printer, folderMemory(home)),
    home: page,
    preload: join(root, 'out/preload/index.cjs'),
    packaged: app.isPackaged,
    memory: windowMemory(home),
    onEvent: (event) => appearance.follow(event),
    onClose: (id) => ending.step({ type: 'close-asked', window: id }),
    onClosed: (id) => void ending.step({ type: 'closed', window: id }),
    onSessionEnd: () => ending.sessionEnds(),
  })
  const appearance = new AppearanceOf(new MenuBar(windows, () => void showAbout()))
  ending.follow()
  await appearance.begin(core)
  app.on('activate', () => {
    if (windows.size === 0) void windows.create()
  })
  const open = (files: readonly string[]) => show(windows, files)
  await open(paths)
  return { open }
}

/** SQLite cannot read inside the program's archive, so the sample lies beside it. */
function startCore(home: string, root: string): CoreClient {
  const sampleFolder = join(root.replace(/app\.asar$/, 'app.asar.unpacked'), 'out/sample')
  return new CoreClient({
    workerFile,
    worker: { home, sampleFolder },
    onCrash: (reason) => void process.stderr.write(`Dossier's core stopped: ${reason}\n`),
  })
}

function restrict(page: Home): void {
  restrictSession(session.defaultSession, page)
  app.on('session-created', (created) => restrictSession(created, page))
  app.on('web-contents-created', (_event, contents) => restrictContents(contents, page, (url) => void openOutside(url)))
}

function hostPort(windows: () => Windows, ending: Ending, printer: Printer, memory: FolderMemory): HostPort {
  const shellOf = (clientId: string) => windows().get(Number(clientId))
  return {
    info: { host: 'electron', platform: process.platform, version: about.version, dropGivesPaths: true },
    askForFile: async (request, { clientId }) => {
      const window = shellOf(clientId)?.window
      return window ? askForFile(request, window, memory, app.getPath('documents')) : null
    },
    openWindow: async (path) => void (await windows().create(path)),
    setTitle: (clientId, title) => shellOf(clientId)?.window.setTitle(title),
    closeWindow: (clientId) => ending.closeNow(Number(clientId)),
    openOutside,
    print: printer.print,
  }
}

async function openOutside(url: string): Promise<void> {
  await shell.openExternal(url)
}

/** Files that are gone are named in a message; the program shows the others, and a window in any case. */
async function show(windows: Windows, files: readonly string[]): Promise<void> {
  const missing = files.filter((file) => !existsSync(file))
  const there = files.filter((file) => existsSync(file))
  if (there.length > 0 || windows.size > 0) await windows.openFiles(there)
  if (windows.size === 0) await windows.create()
  for (const file of missing) {
    await dialog.showMessageBox({
      type: 'warning',
      message: `${file} was not found.`,
      detail: 'It may have been moved or renamed. Open it from its new place.',
      buttons: ['OK'],
      defaultId: 0,
      cancelId: 0,
    })
  }
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    message: `Dossier ${about.version}`,
    detail: `${about.description}\n\nElectron ${process.versions.electron}, Chromium ${process.versions.chrome}, Node ${process.versions.node}`,
    buttons: ['OK'],
    defaultId: 0,
    cancelId: 0,
  })
}
