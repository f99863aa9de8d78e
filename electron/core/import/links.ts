/** Schemes a link in an article may lead to. Everything else (`javascript:`, `data:`, `file:`) stays text. */
const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:'])

/** The absolute address a link leads to, or null: a bare fragment, an unreadable address, or a scheme that is not allowed. */
export function linkAddress(href: string, base: string | undefined): string | null {
  const written = href.trim()
  if (written === '' || written.startsWith('#')) return null
  const url = parse(written, base)
  return url && allowed.has(url.protocol) ? url.href : null
}

/** Where an image is: a web address, a `data:` URL, or a path relative to the document; null for anything else. */
export function imageAddress(src: string): string | null {
  const written = src.trim()
  if (written === '') return null
  if (/^data:image\//i.test(written)) return written
  if (written.startsWith('//')) return URL.parse(`https:${written}`)?.href ?? null
  if (!/^[a-z][a-z0-9+.-]*:/i.test(written)) return written
  return /^https?:/i.test(written) ? (URL.parse(written)?.href ?? null) : null
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|wt_mc|at_medium|at_campaign)$/i

/** An article's address as it is stored and compared: no fragment, no campaign parameters, no default port. Null when it is no web address. */
export function articleAddress(address: string | null | undefined, base?: string): string | null {
  const url = address ? parse(address.trim(), base) : null
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}

function parse(address: string, base: string | undefined): URL | null {
  return URL.parse(address, base)
}
