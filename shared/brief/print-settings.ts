/**
 * How a brief's page is printed, in the names of CDP's `Page.printToPDF` (Electron's `printToPDF` has the same).
 * Paper size, margins, running title and page numbers are in the page's own `@page` rules, so the engine's header
 * and footer stay off. Print after `document.fonts.ready`.
 */
export const printSettings = {
  displayHeaderFooter: false,
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const
