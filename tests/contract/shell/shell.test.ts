import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printPdf } from '#chromium/print.ts'
import { openViewState } from '#core/app/view-state.ts'
import { built } from '../../support/launch/launched.ts'
import { callRaw, callShell } from '../../support/launch/raw-call.ts'
import { asking, startShell } from '../../support/launch/shell.ts'
import type { LaunchedShell, LaunchOptions } from '../../support/launch.ts'
import { launchShell } from '../../support/launch.ts'
import { readPdf } from '../../support/pdf.ts'

let folder: string
let shells: LaunchedShell[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shell-'))
  shells = []
})
afterEach(async () => {
  for (const shell of shells) await shell.close()
  rmSync(folder, { recursive: true, force: true })
})

async function launch(options: LaunchOptions = {}): Promise<LaunchedShell> {
  const shell = await launchShell({ home: folder, ...options })
  shells.push(shell)
  await hasText(shell)
  return shell
}

const hasText = ({ page }: LaunchedShell) => page.waitForFunction(() => document.body.textContent.trim().length > 0)

/** A copy of the sample project in the folder of the test. */
const sample = (name?: string) => sampleIn(folder, name)

function sampleIn(folder: string, name = 'a.dossier'): string {
  const copy = join(folder, name)
  const [file] = readdirSync(built('sample')).filter((one) => one.endsWith('.dossier'))
  copyFileSync(join(built('sample'), file ?? ''), copy)
  return copy
}

async function until(test: () => Promise<boolean>): Promise<void> {
  while (!(await test())) await new Promise((resolve) => setTimeout(resolve, 100))
}
const projectOf = async (shell: LaunchedShell, n = 0) => callShell(await shell.window(n), 'project/info', {})

/** One program, in a folder of its own, for the tests of a group; `take` is called once it is there. */
function forGroup(file: string | null, take: (shell: LaunchedShell, home: string) => Promise<unknown>): void {
  let shell: LaunchedShell | undefined
  let home = ''
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'shell-group-'))
    shell = await launchShell({ home, ...(file && { file: sampleIn(home, file) }) })
    await hasText(shell)
    await take(shell, home)
  })
  afterAll(async () => {
    await shell?.close().finally(() => rmSync(home, { recursive: true, force: true }))
  })
}

describe('a program that has started without a project', () => {
  let shell: LaunchedShell
  let home: string
  forGroup(null, async (...given) => {
    ;[shell, home] = given
  })

  it('shows a page that has a bridge and nothing else of the program', async () => {
    const facts = await shell.page.evaluate(() => ({
      names: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
      secure: isSecureContext,
      frozen: Object.isFrozen(Reflect.get(window, 'dossierBridge')),
      bridge: Object.keys(Reflect.get(window, 'dossierBridge') as object).sort(),
    }))
    expect(facts).toEqual({ names: [], secure: true, frozen: true, bridge: ['grantDroppedFile', 'onMessage', 'post'] })
    expect(shell.problems).toEqual([])
    expect(await shell.standIn.windows()).toEqual([{ title: 'Dossier', visible: true }])
  })

  it('takes no path from a file that a page made', async () => {
    const given = await shell.page.evaluate(() => {
      const { dossierBridge: bridge } = window as unknown as {
        dossierBridge: { grantDroppedFile(file: unknown): string }
      }
      try {
        bridge.grantDroppedFile({ path: '/etc/passwd' })
      } catch {
        return bridge.grantDroppedFile(new File(['x'], 'passwd'))
      }
      return 'taken'
    })
    expect(given).toBe('')
  })

  it('comes to the front when it is started again', async () => {
    const before = (await shell.standIn.recorded('focus')).length
    await shell.secondLaunch([])
    await until(async () => (await shell.standIn.recorded('focus')).length === before + 1)
    expect(await shell.windowCount()).toBe(1)
  })

  it('asks for what keeps pages harmless, in every window', async () => {
    await callShell(shell.page, 'window/new', {})
    await shell.window(1)
    const windows = (await shell.standIn.recorded('windows')) as { show: boolean; webPreferences: object }[]
    expect(windows.length).toBeGreaterThanOrEqual(2)
    for (const { show, webPreferences } of windows) {
      expect(show).toBe(false)
      expect(webPreferences).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        preload: expect.stringMatching(/out\/preload\/index\.cjs$/),
      })
    }
    await shell.standIn.closeWindow(1)
    expect(await shell.standIn.recorded('enableSandbox')).toEqual([true])
    expect(await shell.standIn.recorded('spellchecker')).toEqual([false])
    expect(await shell.standIn.recorded('dictionaryUrl')).toEqual(['https://dictionaries.invalid/'])
    expect(await shell.standIn.recorded('devices')).toEqual([false])
    expect(await shell.standIn.recorded('switches')).toEqual(['host-resolver-rules=MAP * ~NOTFOUND'])
  })

  it('is told the path of a dropped file by its page; then it may use it', async () => {
    const dropped = sampleIn(home, 'dropped.dossier')
    await callShell(shell.page, 'app/set-analyst', { name: 'Ada' })
    await shell.dropFiles([dropped])
    await until(async () => (await projectOf(shell)) !== null)
    expect(await projectOf(shell)).toMatchObject({ path: dropped })
  })

  it('takes a file that the system hands over (macOS), in a window of its own', async () => {
    const handed = sampleIn(home, 'handed.dossier')
    expect(await shell.standIn.openFile(handed)).toBe(true)
    await shell.window(1)
    await until(async () => (await projectOf(shell, 1)) !== null)
    expect(await projectOf(shell, 1)).toMatchObject({ path: handed })
  })
})

describe('a program that has started with a project', () => {
  let shell: LaunchedShell
  let file: string
  forGroup('a.dossier', async (started, home) => {
    shell = started
    file = join(home, 'a.dossier')
    await until(async () => (await projectOf(shell)) !== null)
  })

  it('remembers the file of the command line', async () => {
    expect(await projectOf(shell)).toMatchObject({ path: file, readOnly: false })
    expect(await shell.standIn.recorded('recentDocuments')).toEqual([file])
    await until(async () => (await shell.standIn.menuEntries()).some(({ id }) => id === `shell.open-recent:${file}`))
    await until(async () => (await shell.standIn.windows())[0]?.title !== 'Dossier')
  })

  it('brings its window to the front when the file is opened again', async () => {
    const before = (await shell.standIn.recorded('focus')).length
    await shell.secondLaunch([file])
    await until(async () => (await shell.standIn.recorded('focus')).length === before + 1)
    expect(await shell.windowCount()).toBe(1)
  })

  it('prints a PDF in a hidden window, with everything written out', async () => {
    const [brief] = await callShell(shell.page, 'brief/list', {})
    const path = join(folder, 'brief.pdf')
    shell.dialogAnswers([path])
    await callShell(shell.page, 'dialog/export', { format: 'pdf' })
    await callShell(shell.page, 'brief/export', { id: brief?.id ?? '', format: 'pdf', path })
    const facts = await readPdf(readFileSync(path))
    expect(facts).toMatchObject({ tagged: true, title: brief?.title })
    expect(facts.outline.length).toBeGreaterThan(1)
    const [options] = (await shell.standIn.recorded('printToPDF')) as object[]
    expect(options).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true })
    expect(await shell.windowCount()).toBe(1)
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
    expect(await shell.standIn.recorded('network')).toEqual([])
    const { content, title } = await callShell(shell.page, 'brief/render', { id: brief?.id ?? '', format: 'html' })
    const other = await readPdf(await printPdf(content, { title }))
    expect({ ...facts, fonts: facts.fonts.length }).toEqual({ ...other, fonts: other.fonts.length })
  })

  it('names a file that cannot be written, with its folder and the way out', async () => {
    const [brief] = await callShell(shell.page, 'brief/list', {})
    const path = join(folder, 'gone', 'brief.pdf')
    shell.dialogAnswers([path])
    await callShell(shell.page, 'dialog/export', { format: 'pdf' })
    const answer = await callRaw(shell.page, 'brief/export', { id: brief?.id ?? '', format: 'pdf', path })
    expect(answer).toMatchObject({
      error: { code: 'io', message: expect.stringContaining(`the folder ${join(folder, 'gone')} does not exist`) },
    })
  })
})

it('says when the file of its start is not there, and shows a window', async () => {
  const shell = await launch({ file: join(folder, 'gone.dossier') })
  await until(async () => (await shell.standIn.openDialogs()) === 1)
  expect(JSON.stringify(await shell.standIn.recorded('dialogs'))).toContain('gone.dossier was not found')
  shell.dialogAnswers([0 as never])
  expect(await projectOf(shell)).toBeNull()
})

describe('a second start', () => {
  it('hands its file to the first and ends: a free window takes it, then a new one', async () => {
    const shell = await launch()
    const [one, two] = [sample('one.dossier'), sample('two.dossier')]
    expect(await shell.secondLaunch([one])).toContain('running already')
    await until(async () => (await projectOf(shell)) !== null)
    expect(await projectOf(shell)).toMatchObject({ path: one })
    await shell.secondLaunch(['--allow-file-access-from-files', two])
    await shell.window(1)
    await until(async () => (await projectOf(shell, 1)) !== null)
    expect(await projectOf(shell, 1)).toMatchObject({ path: two })
  })

  it('after a crash of the first starts by itself', async () => {
    const first = startShell(folder, [])
    await until(async () => (await asking(first).browser()).targets.length === 1)
    first.process.kill('SIGKILL')
    await first.ended
    expect(await (await launch()).windowCount()).toBe(1)
  })
})

describe('the menu', () => {
  let shell: LaunchedShell
  forGroup('a.dossier', async (started) => {
    shell = started
    await shell.page.getByRole('navigation', { name: 'Views' }).waitFor()
  })

  it('runs the page’s commands in the window in front', async () => {
    await shell.menu('view.theme.dark')
    await until(async () => (await shell.standIn.recorded('themeSource')).includes('dark'))
    await shell.page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark')
    await until(async () =>
      (await shell.standIn.menuEntries()).some(({ id, checked }) => id === 'view.theme.dark' && checked === true),
    )
    await shell.menu('file.new-window')
    await shell.window(1)
    await shell.menu('shell.close-window', 1)
    await until(async () => (await shell.windowCount()) === 1)
  })

  it('leaves shortcuts to the page, and takes its own', async () => {
    await shell.page.keyboard.press('Control+Shift+N')
    const second = await shell.window(1)
    await second.waitForFunction(() => document.body.textContent.trim().length > 0)
    // The line keeps its order: what the same key may have asked for a second time is there after two answers.
    await projectOf(shell)
    await projectOf(shell)
    expect(await shell.windowCount()).toBe(2)
    // The window goes while the key is still down.
    await second.keyboard.press('Control+Shift+W').catch(() => undefined)
    await until(async () => (await shell.windowCount()) === 1)
  })
})

describe('file dialogs', () => {
  let shell: LaunchedShell
  forGroup(null, async (started) => {
    shell = started
  })

  it('are the system’s; the name gets its ending, the folder is remembered', async () => {
    shell.dialogAnswers([join(folder, 'new')])
    expect(await callShell(shell.page, 'dialog/new-project', { suggestedName: 'Idlib' })).toEqual({
      path: join(folder, 'new.dossier'),
    })
    shell.dialogAnswers([null, [join(folder, 'a.md'), join(folder, 'b.md')]])
    expect(await callShell(shell.page, 'dialog/open-project', {})).toBeNull()
    expect(await callShell(shell.page, 'dialog/import-files', {})).toEqual({
      paths: [join(folder, 'a.md'), join(folder, 'b.md')],
    })
    const [first, second, third] = (await shell.standIn.recorded('dialogs')) as {
      options: { [name: string]: unknown }
    }[]
    expect(first?.options).toMatchObject({
      defaultPath: expect.stringMatching(/Idlib\.dossier$/),
      filters: [{ extensions: ['dossier'] }],
    })
    expect(second?.options).toMatchObject({ properties: ['openFile'], defaultPath: folder })
    expect(third?.options).toMatchObject({ properties: ['openFile', 'multiSelections'] })
  })

  it('ask before they replace a file under the ending they add', async () => {
    writeFileSync(join(folder, 'there.dossier'), 'x')
    shell.dialogAnswers([join(folder, 'there'), 1 as never])
    expect(await callShell(shell.page, 'dialog/save-copy', {})).toBeNull()
    shell.dialogAnswers([join(folder, 'there'), 0 as never])
    expect(await callShell(shell.page, 'dialog/save-copy', {})).toEqual({ path: join(folder, 'there.dossier') })
  })

  it('allow what was picked, and nothing else', async () => {
    const refused = { error: { code: 'not-allowed' } }
    expect(await callRaw(shell.page, 'project/open', { path: sample() })).toMatchObject(refused)
    shell.dialogAnswers([sample()])
    await callShell(shell.page, 'dialog/open-project', {})
    expect(await callShell(shell.page, 'project/open', { path: sample() })).toMatchObject({ readOnly: false })
  })
})

describe('the end', () => {
  it('waits for the page to save, and leaves nothing behind', async () => {
    const file = sample()
    const shell = await launch({ file })
    await until(async () => (await projectOf(shell)) !== null)
    await shell.page.getByRole('navigation', { name: 'Views' }).waitFor()
    await shell.page.keyboard.press('Control+b')
    await shell.page.keyboard.press('Control+q').catch(() => undefined)
    expect(await shell.quit()).toBe(0)
    expect(readdirSync(folder).filter((name) => /lock|journal|wal/i.test(name))).toEqual([])
    expect(openViewState(folder).load('app', 'layout')).not.toBeNull()
    expect(shell.said()).not.toContain('did not expect')
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('that %s asks for waits for the page to save', async (signal) => {
    const file = sample()
    const shell = await launch({ file })
    await until(async () => (await projectOf(shell)) !== null)
    await shell.page.getByRole('navigation', { name: 'Views' }).waitFor()
    await shell.page.keyboard.press('Control+b')
    expect(await shell.signal(signal)).toBe(0)
    expect(openViewState(folder).load('app', 'layout')).not.toBeNull()
  })

  it('does not wait for a page that hangs', async () => {
    const shell = await launch()
    void shell.page
      .evaluate(() => {
        for (;;) if (performance.now() < 0) break
      })
      .catch(() => undefined)
    expect(await shell.quit()).toBe(0)
  })

  it('comes with the last window', async () => {
    const shell = await launch()
    await shell.standIn.closeWindow(0)
    expect(await shell.quit()).toBe(0)
  })

  it('stores where the window was', async () => {
    const shell = await launch()
    await shell.standIn.resize(0, { x: 200, y: 120, width: 1111, height: 777 })
    await shell.quit()
    const again = await launch()
    const [options] = (await again.standIn.recorded('windows')) as object[]
    expect(options).toMatchObject({ x: 200, y: 120, width: 1111, height: 777 })
  })
})

describe('a page that crashes', () => {
  it('comes back with its project; after two times in a minute the program asks', async () => {
    const shell = await launch({ file: sample() })
    await until(async () => (await projectOf(shell)) !== null)
    const asks = async () => (await shell.standIn.openDialogs()) === 1
    const isBack = async () => (await shell.standIn.browser()).targets[0] !== ''
    // On a machine so slow that three crashes take longer than a minute, it asks after a later one.
    let returns = 0
    for (;;) {
      await shell.standIn.crash(0)
      await until(async () => (await asks()) || (await isBack()))
      if (await asks()) break
      const page = await shell.window(0)
      await page.waitForFunction(() => document.body.textContent.trim().length > 0)
      expect(await callShell(page, 'project/info', {})).toMatchObject({ path: sample() })
      returns++
    }
    expect(returns).toBeGreaterThanOrEqual(2)
    shell.dialogAnswers([1 as never])
    expect(await shell.quit()).toBe(0)
  })
})

it('a folder that cannot be written is said in a line', async () => {
  writeFileSync(join(folder, 'electron'), 'a file where the folder should be')
  const program = startShell(folder, [])
  expect(await program.ended).not.toBeNull()
  expect(program.said()).toMatch(/EEXIST|cannot be written/)
  expect(existsSync(join(folder, 'electron'))).toBe(true)
})
