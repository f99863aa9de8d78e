/** Addresses of the shell's own scheme as Chromium loads them here: a secure origin that nothing resolves. */
const suffix = '.app.invalid'

/** `app://bundle/x` as `https://bundle.app.invalid/x`; others as they are. */
export function toLoaded(url: string): string {
  return url.replace(/^app:\/\/([^/?#]+)/, `https://$1${suffix}`)
}

/** The address as the shell knows it. */
export function toOwn(url: string): string {
  return url.replace(/^https:\/\/([a-z-]+)\.app\.invalid/, 'app://$1')
}

/** Origin of an address as Chromium would report it. */
export function originOf(url: string): string {
  const own = toOwn(url)
  return /^app:\/\/[^/?#]+/.exec(own)?.[0] ?? (URL.canParse(own) ? new URL(own).origin : 'null')
}
