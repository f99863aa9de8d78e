/** Sources that differ between hosts and builds. */
interface PolicyOptions {
  /** Besides 'self': the WebSocket of the loopback host, the dev server's. */
  connect?: string[]
  /** Origins that may be framed: the loopback host's file dialog. */
  frame?: string[]
  /** What a page in an ordinary browser must be denied by its policy: other windows. Electron denies them itself. */
  sandbox?: boolean
  /** Hot reload injects scripts into the page; never set in a build. */
  dev?: boolean
}

/** The Content-Security-Policy of the page. Mantine sets styles inline, so styles must be allowed to. */
export function pagePolicy({ connect = [], frame = [], sandbox = false, dev = false }: PolicyOptions = {}): string {
  const rules: [string, ...string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...(dev ? ["'unsafe-inline'"] : [])],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", ...(dev ? ['data:'] : [])],
    ['connect-src', "'self'", ...connect],
    ['worker-src', "'self'", ...(dev ? ['blob:'] : [])],
    ['frame-src', ...(frame.length > 0 ? (frame as [string]) : (["'none'"] as const))],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ...(sandbox ? [sandboxRule] : []),
  ]
  return rules.map((rule) => rule.join(' ')).join('; ')
}

/** Everything a sandbox may allow that the program uses; popups and the like are not among it. */
const sandboxRule: [string, ...string[]] = [
  'sandbox',
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-downloads',
]

/** Headers of every answer, on both hosts. */
export const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=()',
} as const

/** An image of an article is drawn, never run: a document made of it can do nothing. */
const blobPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
const imageTypes = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
])

/** Headers under which a blob is served: images as themselves, anything else as a download of bytes. */
export function blobHeaders(mediaType: string): Record<string, string> {
  const base = {
    ...commonHeaders,
    'content-security-policy': blobPolicy,
    'cache-control': 'private, max-age=31536000, immutable',
  }
  if (imageTypes.has(mediaType)) return { ...base, 'content-type': mediaType }
  return { ...base, 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }
}

const blobPath = /^\/blob\/([0-9a-f]{64})$/

/** SHA-256 that a path asks a blob by, or null. */
export function blobHash(urlPath: string): string | null {
  return blobPath.exec(urlPath)?.[1] ?? null
}
