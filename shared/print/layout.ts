/** What a printed page carries besides its text. */
export interface PrintRequest {
  /** Title of the document, in the PDF's metadata where the HTML has no title. */
  title: string
  /** Line above each page, e.g. a classification. */
  headerLine?: string | null | undefined
  pageSize?: 'A4' | 'Letter' | undefined
}

/** How a browser engine is to print, in inches; the same for Electron's `printToPDF` and the DevTools protocol. */
export interface PrintLayout {
  width: number
  height: number
  margins: { top: number; bottom: number; left: number; right: number }
  headerTemplate: string
  footerTemplate: string
  /** False where the HTML prints header and page number itself, in `@page` margin boxes. */
  displayHeaderFooter: boolean
}

const sizes = { A4: { width: 8.2677, height: 11.6929 }, Letter: { width: 8.5, height: 11 } }

/** The layout of a document. An empty template would print the engine's own header, so none is ever empty. */
export function printLayout(html: string, { headerLine, pageSize = 'A4' }: PrintRequest): PrintLayout {
  return {
    ...sizes[pageSize],
    margins: { top: 0.9, bottom: 0.9, left: 0.9, right: 0.9 },
    headerTemplate: line(headerLine ? escapeHtml(headerLine) : ''),
    footerTemplate: line('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
    displayHeaderFooter: !/@(top|bottom)-(left|center|right)\b/.test(html),
  }
}

/** Header and footer are documents of their own: nothing of the page's styles reaches them. */
function line(content: string): string {
  const style = 'width:100%;font:8pt sans-serif;color:#62625b;text-align:center;margin:0 0.9in'
  return `<div dir="auto" style="${style}">${content}&#8203;</div>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
