import { EventEmitter } from 'node:events'
import type { BrowserContext, CDPSession, Page, Request as PageRequest, Route } from 'playwright-core'
import { app, emitApp, StandInEvent } from './app.ts'
import { theBrowser } from './browser.ts'
import { entryOfKey } from './menu.ts'
import { type FromPage, installWorld, type PageWorld, readPreload } from './page-world.ts'
import { record } from './records.ts'
import { originOf, toLoaded, toOwn } from './scheme.ts'
import { answerRoute, applyPermissions } from './session.ts'
import { strict } from './strict.ts'
import { colorScheme, onTheme } from './system.ts'

export interface WebPreferences {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
}

type OpenHandler = (details: { url: string }) => { action: string }

let nextId = 1

/** A page behind a window: loading, its preload, messages, printing. */
export class StandInContents extends EventEmitter {
  readonly id = nextId++
  readonly ipc = new EventEmitter()
  readonly #preload: string | undefined
  readonly #opened: Promise<{ page: Page; context: BrowserContext; cdp: CDPSession; world: PageWorld }>
  #current: { page: Page; cdp: CDPSession; world: PageWorld } | null = null
  #url = ''
  #loading = false
  #crashed = false
  #destroyed = false
  #openHandler: OpenHandler | null = null
  #mainFrame: object = {}
  /** Wishes of the owner that the page's window is closed. */
  onKey: (item: { click?: unknown; role?: string }) => void = () => undefined

  constructor(preferences: WebPreferences, size: { width: number; height: number }) {
    super()
    this.#preload = readPreload(preferences.preload)
    this.#opened = this.#open(size)
    onTheme(() => void this.#applyTheme())
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  get mainFrame(): object {
    this.#alive()
    return this.#mainFrame
  }

  /** Page of the test's browser that this is; for the harness. */
  async targetId(): Promise<string> {
    const { cdp } = await this.#page()
    // A page that has crashed is none until it is replaced.
    return this.#crashed ? '' : (await cdp.send('Target.getTargetInfo')).targetInfo.targetId
  }

  async loadURL(url: string): Promise<void> {
    this.#alive()
    this.#url = url
    const { page, context } = await this.#page()
    await applyPermissions(context, toLoaded(url))
    this.#loading = true
    try {
      await page.goto(toLoaded(url), { waitUntil: 'load' })
    } catch (thrown) {
      const reason = /net::(ERR_\w+)/.exec(String(thrown))?.[1] ?? 'ERR_FAILED'
      throw Object.assign(new Error(`${reason} (-2) loading '${url}'`), { code: reason, errno: -2, url })
    } finally {
      this.#loading = false
    }
  }

  reload(): void {
    this.#alive()
    void this.#reload()
  }

  /** Logs and drops what cannot be sent, as Electron does; it never throws for a value. */
  send(channel: string, ...args: unknown[]): void {
    this.#alive()
    try {
      this.#current?.world.deliver(channel, structuredClone(args))
    } catch (thrown) {
      process.stderr.write(`Error sending from webFrameMain: ${String(thrown)}\n`)
    }
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#alive()
    this.#openHandler = handler
  }

  async executeJavaScript(code: string): Promise<unknown> {
    this.#alive()
    return (await this.#page()).page.evaluate(code)
  }

  async printToPDF(options: { [name: string]: unknown }): Promise<Buffer> {
    this.#alive()
    if (typeof options !== 'object') throw new TypeError('printToPDF needs its options')
    record('printToPDF', options)
    const { cdp } = await this.#page()
    const { data } = await cdp.send('Page.printToPDF', printParameters(options))
    return Buffer.from(data, 'base64')
  }

  /** Lets a message arrive as if another frame had sent it; null is a frame that is gone. */
  forge(frame: { origin: string; main: boolean } | null, message: unknown): void {
    const senderFrame = frame?.main ? Object.assign(this.#mainFrame, { origin: frame.origin }) : frame
    this.ipc.emit('dossier', { sender: this, senderFrame }, message)
  }

  /** Crashes the page's process. */
  async crash(): Promise<void> {
    const { page } = await this.#page()
    const crashed = new Promise((resolve) => page.once('crash', resolve))
    void page.goto('chrome://crash').catch(() => undefined)
    await crashed
  }

  /** Says which files the next drag carries. */
  async dragging(files: Parameters<PageWorld['dragging']>[0]): Promise<void> {
    await (await this.#page()).world.dragging(files)
  }

  async closePage(): Promise<void> {
    this.#destroyed = true
    this.emit('destroyed')
    await this.#opened
    await this.#current?.page.close().catch(() => undefined)
  }

  async #page() {
    const { context } = await this.#opened
    if (this.#current === null) throw new TypeError('Object has been destroyed')
    return { ...this.#current, context }
  }

  async #open(size: { width: number; height: number }) {
    const context = await theBrowser(app.getPath('userData'))
    const page = await context.newPage()
    await page.setViewportSize(size)
    const cdp = await context.newCDPSession(page)
    const world = await installWorld(cdp, this.#preload, (message) => this.#receive(message))
    this.#current = { page, cdp, world }
    await page.route('**/*', (route, request) => this.#route(route, request))
    cdp.on('Page.windowOpen', ({ url }) => this.#asked(url))
    page.on('crash', () => this.#gone())
    page.on('console', (message) => {
      if (/preload/.test(message.text())) this.emit('preload-error', new StandInEvent(), '', new Error(message.text()))
    })
    await this.#applyTheme()
    return { page, context, cdp, world }
  }

  async #reload(): Promise<void> {
    const { page } = await this.#page()
    if (!this.#crashed) return void (await page.reload())
    await page.close()
    await this.#open(page.viewportSize() ?? { width: 1200, height: 800 })
    this.#crashed = false
    await this.loadURL(this.#url)
  }

  async #applyTheme(): Promise<void> {
    await this.#current?.page.emulateMedia({ colorScheme: colorScheme() }).catch(() => undefined)
  }

  #receive(message: FromPage): void {
    if (this.#destroyed) return
    if ('pressed' in message) {
      const item = entryOfKey(message.pressed)
      if (item !== undefined) this.onKey(item)
      return
    }
    const url = this.#current?.page.url() ?? ''
    const frame = this.#mainFrame
    Object.assign(frame, { origin: originOf(url), url: toOwn(url) })
    this.ipc.emit(message.channel, { sender: this, senderFrame: frame }, ...structuredClone(message.args))
  }

  /** Navigations that the page begins ask first; those of `loadURL` do not. */
  async #route(route: Route, request: PageRequest): Promise<void> {
    if (request.isNavigationRequest()) {
      const isMainFrame = request.frame().parentFrame() === null
      if (isMainFrame)
        this.emit('did-start-navigation', { url: toOwn(request.url()), isMainFrame, isSameDocument: false })
      if (!this.#loading && this.#refused(request.url(), isMainFrame)) return route.abort('aborted')
      if (isMainFrame) this.#mainFrame = {}
    }
    await answerRoute(route, request)
  }

  #refused(url: string, isMainFrame: boolean): boolean {
    const details = Object.assign(new StandInEvent(), { url: toOwn(url), isMainFrame })
    this.emit('will-frame-navigate', details)
    if (isMainFrame) this.emit('will-navigate', details)
    return details.defaultPrevented
  }

  #asked(url: string): void {
    const answer = this.#openHandler?.({ url: toOwn(url) }) ?? { action: 'allow' }
    record('windowOpen', { url, action: answer.action })
  }

  #gone(): void {
    this.#crashed = true
    this.emit('render-process-gone', new StandInEvent(), { reason: 'crashed', exitCode: 133 })
    emitApp('render-process-gone', this, { reason: 'crashed', exitCode: 133 })
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
  }
}

/** A new page's contents, told to the app before anything happens in it. */
export function newContents(preferences: WebPreferences, size: { width: number; height: number }): StandInContents {
  const contents = strict('webContents', new StandInContents(preferences, size))
  emitApp('web-contents-created', contents)
  return contents
}

/** Electron's defaults, not those of the protocol: untagged, no outline, margins of 0.4 in, Letter. */
function printParameters(options: { [name: string]: unknown }) {
  const known = new Set(
    ['landscape', 'displayHeaderFooter', 'printBackground', 'scale', 'pageSize', 'margins', 'pageRanges'].concat([
      'headerTemplate',
      'footerTemplate',
      'preferCSSPageSize',
      'generateTaggedPDF',
      'generateDocumentOutline',
    ]),
  )
  for (const name of Object.keys(options))
    if (!known.has(name)) throw new Error(`not in the stand-in: printToPDF ${name}`)
  if (typeof (options.scale ?? 1) !== 'number') throw new TypeError('scale must be a number')
  const { width = 8.5, height = 11 } = (options.pageSize ?? {}) as { width?: number; height?: number }
  const margin = { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4, ...(options.margins as object | undefined) }
  return {
    landscape: options.landscape === true,
    displayHeaderFooter: options.displayHeaderFooter === true,
    printBackground: options.printBackground === true,
    scale: (options.scale as number | undefined) ?? 1,
    paperWidth: width,
    paperHeight: height,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    pageRanges: String(options.pageRanges ?? ''),
    headerTemplate: String(options.headerTemplate ?? ''),
    footerTemplate: String(options.footerTemplate ?? ''),
    preferCSSPageSize: options.preferCSSPageSize === true,
    generateTaggedPDF: options.generateTaggedPDF === true,
    generateDocumentOutline: options.generateDocumentOutline === true,
  }
}
