/** Scheme of the program's page; registered once before the app is ready. */
export const scheme = 'app'
/** Host of the built page. */
export const pageHost = 'bundle'
/** Host under which a document to print is served while it is printed. */
export const printHost = 'print'
/** Origin of the built page as Chromium writes it. */
export const pageOrigin = `${scheme}://${pageHost}`

/** Where the page is and what counts as ours. `dev` is the dev server's address, only when not packaged. */
export interface Home {
  url: string
  origin: string
  dev: boolean
}

/** The page's home: the dev server's while developing, else the built page. */
export function pageHome(devServer: string | undefined, isPackaged: boolean): Home {
  if (isPackaged || !devServer) return { url: `${pageOrigin}/`, origin: pageOrigin, dev: false }
  return { url: devServer, origin: new URL(devServer).origin, dev: true }
}
