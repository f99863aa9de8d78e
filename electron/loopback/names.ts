import { randomBytes } from 'node:crypto'

/** The host names of one launch. Names of their own keep cookies apart, which ignore ports. */
export interface Names {
  /** Host header of the page, with port. */
  page: string
  /** Host header of the file dialog, with port: another site, so that the page cannot reach into it. */
  dialog: string
  pageOrigin: string
  dialogOrigin: string
}

/** Fresh names for a port. */
export function launchNames(port: number): Names {
  const [page, dialog] = [`${randomName()}.localhost:${port}`, `dialog-${randomName()}.localhost:${port}`]
  return { page, dialog, pageOrigin: `http://${page}`, dialogOrigin: `http://${dialog}` }
}

function randomName(): string {
  return randomBytes(10).toString('hex')
}
