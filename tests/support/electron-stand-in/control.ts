import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { app, emitApp } from './app.ts'
import { debuggingPort } from './browser.ts'
import { openWindows } from './browser-window.ts'
import { answerDialogs, type DialogAnswer, openDialogs } from './dialog.ts'
import { chooseMenu, menuEntries } from './menu.ts'
import { recorded } from './records.ts'

/** What a test asks of the running stand-in, over the process's own channel. */
export interface Controls {
  browser(): Promise<{ port: number | null; targets: string[] }>
  answerDialogs(answers: DialogAnswer[]): void
  openDialogs(): number
  menu(id: string, window: number): void
  menuEntries(): {
    path: string[]
    id?: string
    role?: string
    accelerator?: string
    enabled?: boolean
    checked?: boolean
  }[]
  openFile(path: string): boolean
  recorded(name: string): unknown[]
  windows(): { title: string; visible: boolean }[]
  closeWindow(index: number): void
  resize(index: number, bounds: { x: number; y: number; width: number; height: number }): void
  crash(index: number): Promise<void>
  dragging(index: number, paths: string[]): Promise<void>
  /** A message as if it came from another frame. */
  forge(index: number, frame: { origin: string; main: boolean } | null, message: unknown): void
  quit(): void
}

const controls: Controls = {
  async browser() {
    const shown = openWindows().map(({ window }) => window.contents.targetId().catch(() => ''))
    return { port: await debuggingPort(app.getPath('userData')), targets: await Promise.all(shown) }
  },
  answerDialogs,
  openDialogs,
  menu: (id, index) => chooseMenu(id, openWindows()[index]?.outside),
  menuEntries: () =>
    menuEntries().map(({ path, item }) => {
      const { id, role, accelerator, enabled, checked } = item
      return JSON.parse(JSON.stringify({ path, id, role, accelerator, enabled, checked }))
    }),
  openFile: (path) => emitApp('open-file', path).defaultPrevented,
  recorded,
  windows: () => openWindows().map(({ window }) => ({ title: window.title, visible: window.isVisible() })),
  closeWindow: (index) => openWindows()[index]?.window.close(),
  resize: (index, bounds) => openWindows()[index]?.window.setBounds(bounds),
  crash: async (index) => openWindows()[index]?.window.contents.crash(),
  dragging: async (index, paths) => {
    const files = paths.map((path) => ({
      path,
      name: basename(path),
      size: readFileSync(path).length,
      lastModified: Math.floor(statSync(path).mtimeMs),
    }))
    await openWindows()[index]?.window.contents.dragging(files)
  },
  forge: (index, frame, message) => openWindows()[index]?.window.contents.forge(frame, message),
  quit: () => app.quit(),
}

/** A test's question, answered by a message with the same number. */
interface ControlMessage {
  number: number
  name: keyof Controls
  args: unknown[]
}

/** Answers the test that started this process. */
export function followTest(): void {
  process.on('message', async ({ number, name, args }: ControlMessage) => {
    try {
      const value = await (controls[name] as (...args: unknown[]) => unknown)(...args)
      process.send?.({ number, value })
    } catch (thrown) {
      process.send?.({ number, error: String(thrown) })
    }
  })
  process.channel?.unref()
}
