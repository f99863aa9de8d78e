import type { Browser as Engine, Page } from 'playwright-core'
import { type PrintRequest, printLayout } from '#shared/print/layout.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { type Browser, browserAdvice, findBrowser } from './find.ts'
import { npmChromium } from './npm-chromium.ts'

/** A document to print, and how to stop. */
interface PrintOptions extends PrintRequest {
  signal?: AbortSignal | undefined
}

/** Longest time a print may take, in ms. */
const printWithin = 120_000
const address = 'https://print.invalid/'
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/**
 * Prints a self-contained HTML page to PDF: tagged, with outline, once its fonts and images are there.
 * Uses an installed browser, else the npm Chromium. Throws `no-browser`, `print-failed` or `cancelled`.
 */
export async function printPdf(html: string, options: PrintOptions): Promise<Uint8Array> {
  const { browser, engine } = await startPrinter()
  const stop = () => void engine.close()
  options.signal?.addEventListener('abort', stop, { once: true })
  try {
    if (options.signal?.aborted) throw stopped()
    return await printWith(engine, html, options)
  } catch (thrown) {
    throw options.signal?.aborted ? stopped() : failed(browser, thrown)
  } finally {
    options.signal?.removeEventListener('abort', stop)
    await engine.close()
  }
}

/** Starts the first browser that can be started; of several that cannot, the first one's reason is told. */
async function startPrinter(): Promise<{ browser: Browser; engine: Engine }> {
  let reason: unknown
  for (const browser of await printers()) {
    try {
      return { browser, engine: await startEngine(browser) }
    } catch (thrown) {
      reason ??= failed(browser, thrown)
    }
  }
  throw (
    reason ?? new DossierError('no-browser', `There is no browser to print with. ${browserAdvice}, then print again.`)
  )
}

/** The browsers to print with, in order. One that was chosen is the only one; a confined one comes last. */
async function printers(): Promise<Browser[]> {
  const found = findBrowser()
  if (process.env.DOSSIER_BROWSER !== undefined) return found === null ? [] : [found]
  const packaged = await npmChromium()
  const order = found?.confinedTo ? [packaged, found] : [found, packaged]
  return order.filter((browser) => browser !== null)
}

/** Prints our own HTML, scripts off, no network: where the system forbids the sandbox, it goes without. */
async function startEngine(browser: Browser): Promise<Engine> {
  const { chromium } = await import('playwright-core')
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: browser.path,
      env: { ...process.env, ...browser.env },
      args: ['--disable-gpu', '--disable-background-networking', '--disable-extensions'],
      chromiumSandbox,
    })
  if (process.getuid?.() === 0) return start(false)
  return start(true).catch(() => start(false))
}

async function printWith(engine: Engine, html: string, options: PrintOptions): Promise<Uint8Array> {
  const context = await engine.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  context.setDefaultTimeout(printWithin)
  await context.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
        })
      : route.abort(),
  )
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await ready(page)
  const { width, height, margins, ...furniture } = printLayout(html, options)
  return page.pdf({
    width: `${width}in`,
    height: `${height}in`,
    margin: {
      top: `${margins.top}in`,
      bottom: `${margins.bottom}in`,
      left: `${margins.left}in`,
      right: `${margins.right}in`,
    },
    ...furniture,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
}

/** Waits for what `load` does not wait for: fonts, and images that decode late. */
async function ready(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  await page.evaluate(
    'document.fonts.ready.then(() => Promise.allSettled([...document.images].map((i) => i.decode())))',
  )
}

function stopped(): DossierError {
  return new DossierError('cancelled', 'Printing was stopped; nothing was written.')
}

function failed(browser: Browser, thrown: unknown): DossierError {
  const [reason] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')
  return new DossierError('print-failed', `${browser.name} could not print: ${reason}. Nothing was written.`)
}
