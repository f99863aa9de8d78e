import { BrowserWindow } from 'electron'
import { printLayout } from '#shared/print/layout.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { BriefPrinter } from '../core/link/export-brief.ts'
import { printHost, scheme } from './origin.ts'
import { safePreferences } from './preferences.ts'

/** Longest time a print may take, in ms. */
const printWithin = 120_000
const settled =
  'document.fonts.ready.then(() => Promise.allSettled([...document.images].map((i) => i.decode()))).then(() => 1)'

/** Prints documents to PDF in hidden windows. */
export interface Printer {
  print: BriefPrinter
  /** HTML that a hidden window is to load, by its name. */
  printed(name: string): string | null
  /** Says whether a window is one of the printer's. */
  owns(window: BrowserWindow): boolean
}

/** The printer of this program. Its windows have no preload and load nothing but what is printed. */
export function createPrinter(): Printer {
  const waiting = new Map<string, string>()
  const windows = new Set<BrowserWindow>()

  const print: BriefPrinter = async (html, { signal, ...request }) => {
    const name = crypto.randomUUID()
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...safePreferences, backgroundThrottling: false },
    })
    const end = () => {
      if (!window.isDestroyed()) window.destroy()
    }
    windows.add(window)
    waiting.set(name, html)
    signal?.addEventListener('abort', end, { once: true })
    const overdue = setTimeout(end, printWithin)
    try {
      return await printWindow(window, `${scheme}://${printHost}/${name}`, html, request)
    } catch (thrown) {
      throw failed(thrown, signal)
    } finally {
      clearTimeout(overdue)
      signal?.removeEventListener('abort', end)
      waiting.delete(name)
      windows.delete(window)
      end()
    }
  }
  return { print, printed: (name) => waiting.get(name) ?? null, owns: (window) => windows.has(window) }
}

async function printWindow(
  window: BrowserWindow,
  url: string,
  html: string,
  request: Parameters<typeof printLayout>[1],
): Promise<Uint8Array> {
  const { width, height, margins, ...furniture } = printLayout(html, request)
  await window.loadURL(url)
  await window.webContents.executeJavaScript(settled)
  return window.webContents.printToPDF({
    landscape: false,
    scale: 1,
    pageRanges: '',
    pageSize: { width, height },
    margins,
    ...furniture,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

function failed(thrown: unknown, signal: AbortSignal | undefined): DossierError {
  if (signal?.aborted) return new DossierError('cancelled', 'Printing was stopped; nothing was written.')
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  return new DossierError('print-failed', `The brief could not be printed: ${reason}. Nothing was written.`)
}
