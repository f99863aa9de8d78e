import { STATUS_CODES } from 'node:http'
import { DossierError } from '#shared/protocol/errors.ts'
import { AddressRefused } from './guarded-agent.ts'

const wayOut = 'Open it in a browser, save it and import the file'

/** The failure of a fetch, as the sentence an analyst reads. */
export function fetchFailed(address: URL, reason: string): DossierError {
  const shown = new URL(address)
  shown.username = ''
  shown.password = ''
  return new DossierError('fetch-failed', `“${shown.href.slice(0, 300)}” cannot be fetched: ${reason}.`)
}

/** What an answer that is no page means. */
export function statusFailure(address: URL, status: number): DossierError {
  if (status === 401 || status === 403 || status === 451 || status === 429) {
    return fetchFailed(address, `the site refuses to give it to a program (${named(status)}). ${wayOut}`)
  }
  if (status === 404 || status === 410)
    return fetchFailed(address, `there is no page at this address (${named(status)})`)
  if (status >= 500) return fetchFailed(address, `the site has a fault (${named(status)}). Try again later`)
  return fetchFailed(address, `the site answered ${named(status)}. ${wayOut}`)
}

/** What an answer of a type that holds no article means. */
export function typeFailure(address: URL, type: string): DossierError {
  if (type === 'application/pdf') {
    return fetchFailed(
      address,
      'it is a PDF, which Dossier cannot read yet. Save its text as HTML or plain text and import that',
    )
  }
  return fetchFailed(address, `it is of the type ${type}. Dossier reads web pages, Markdown and plain text`)
}

/** Turns whatever went wrong on the way into `fetch-failed`. `timeLimit` in ms is given when the time was up. */
export function fetchFailure(thrown: unknown, address: URL, timeLimit: number | null): DossierError {
  if (thrown instanceof DossierError) return thrown
  const refused = causesOf(thrown).find((cause) => cause instanceof AddressRefused)
  if (refused) return refusal(refused, address)
  if (timeLimit !== null) {
    const seconds = Math.max(1, Math.round(timeLimit / 1000))
    return fetchFailed(
      address,
      `it did not arrive within ${seconds} s. Try again, or open it in a browser, save it and import the file`,
    )
  }
  return fetchFailed(address, reasonOf(causesOf(thrown)))
}

function refusal({ host, address: found }: AddressRefused, address: URL): DossierError {
  const what = host === found ? `${found} is` : `${host} leads to ${found},`
  return fetchFailed(
    address,
    `${what} an address of this computer or of a private network. If you trust it, allow such addresses in the settings`,
  )
}

function reasonOf(causes: readonly Error[]): string {
  const codes = causes.map((cause) => ('code' in cause ? String(cause.code) : ''))
  const has = (...wanted: string[]) => wanted.some((code) => codes.includes(code))
  if (has('ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA'))
    return 'no such site was found. Check the address, and that this computer is online'
  if (has('ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH')) return 'the site does not answer. Try again later'
  if (has('ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE')) return 'the site broke off the connection. Try again'
  if (has('UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT')) {
    return 'the site takes too long to answer. Try again later'
  }
  if (codes.some((code) => /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL)/.test(code))) {
    return `its certificate is not in order, so that nobody can tell whose page it is. ${wayOut} if you trust it`
  }
  if (codes.some((code) => /^(?:Z_|ERR_.*BROTLI|ERR_.*ZLIB)/.test(code)))
    return 'it is packed in a way that cannot be unpacked'
  return `${causes[0]?.message ?? 'the connection failed'}. ${wayOut}`
}

function causesOf(thrown: unknown): Error[] {
  const found: Error[] = []
  for (let cause = thrown; cause instanceof Error && found.length < 8; cause = cause.cause) {
    found.push(cause)
    if (cause instanceof AggregateError) found.push(...cause.errors.filter((one) => one instanceof Error))
  }
  return found
}

function named(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim()
}
