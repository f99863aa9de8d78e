/** Stable codes of errors that cross the protocol. */
const errorCodes = [
  'bad-arguments',
  'unknown-command',
  'not-allowed',
  'not-found',
  'no-project',
  'already-exists',
  'read-only',
  'conflict',
  'cancelled',
  'not-sqlite',
  'foreign-file',
  'newer-schema',
  'damaged',
  'locked',
  'io',
  'import-failed',
  'fetch-failed',
  'no-browser',
  'print-failed',
  'unsupported',
  'internal',
] as const
/** One of the stable codes. */
export type ErrorCode = (typeof errorCodes)[number]

/** An error as plain data: a stable code and a sentence that names the thing, the reason and the way out. */
export interface ErrorData {
  code: ErrorCode
  message: string
  data?: { [key: string]: string | number | boolean | null }
}

/** An expected failure. Anything else that is thrown becomes `internal`. */
export class DossierError extends Error {
  readonly code: ErrorCode
  readonly data: ErrorData['data']
  constructor(code: ErrorCode, message: string, data?: ErrorData['data']) {
    super(message)
    this.name = 'DossierError'
    this.code = code
    this.data = data
  }
}

/** Reduces anything thrown to plain data that survives every transport. */
export function toErrorData(thrown: unknown): ErrorData {
  if (thrown instanceof DossierError) {
    return { code: thrown.code, message: thrown.message, ...(thrown.data ? { data: thrown.data } : {}) }
  }
  return { code: 'internal', message: `Something went wrong inside Dossier: ${reason(thrown)}. Nothing was changed.` }
}

/** Rebuilds the error on the receiving side. */
export function fromErrorData(error: ErrorData): DossierError {
  return new DossierError(error.code, error.message, error.data)
}

function reason(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown)
  } catch {
    return 'an error that cannot be shown'
  }
}
