import { dateOfStamp } from '#shared/articles/dates.ts'
import { plainLine } from '#shared/articles/plain-line.ts'
import { languageTag } from '#shared/text/language.ts'
import { type KnownMetadata, withoutGaps } from './known.ts'
import { articleAddress } from './links.ts'

/** Metadata in YAML front matter, under the keys that Pandoc, Jekyll, Hugo, Zotero and web clippers use. */
export async function frontMatterMetadata(yaml: string): Promise<{ known: KnownMetadata; warning?: string }> {
  const { parse } = await import('yaml')
  let data: unknown
  try {
    data = parse(yaml, { maxAliasCount: 20 })
  } catch {
    return { known: {}, warning: 'The front matter is not valid YAML; nothing was read from it.' }
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { known: {} }
  const values = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]))
  const text = (...keys: string[]) => keys.map((key) => names(values.get(key)).join(', ')).find((value) => value !== '')
  const list = (...keys: string[]) => keys.map((key) => parts(values.get(key))).find((value) => value.length > 0)
  return {
    known: withoutGaps({
      title: text('title', 'headline'),
      byline: text('byline', 'author', 'authors', 'creator'),
      publisher: text('publisher', 'site', 'sitename', 'website', 'outlet', 'publication', 'newspaper'),
      publishedOn: dateOfStamp(
        text('publishedon', 'published', 'publisheddate', 'datepublished', 'date', 'created') ?? '',
      ),
      language: languageTag(text('language', 'lang', 'locale')),
      url: articleAddress(text('url', 'source', 'link', 'canonical', 'canonicalurl', 'permalink', 'sourceurl')),
      region: text('region', 'regions', 'country'),
      themes: list('themes', 'theme', 'topics', 'topic', 'tags', 'keywords', 'categories', 'category'),
      originalSource: text('originalsource', 'originallypublished', 'via') ?? outletIn(text('source')),
    }),
  }
}

function names(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [plainLine(String(value))].filter((name) => name !== '')
  if (Array.isArray(value)) return value.flatMap(names)
  if (typeof value !== 'object' || value === null) return []
  return 'name' in value ? names(value.name) : []
}

function parts(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(names) : names(value).flatMap((text) => text.split(/\s*[,;،、，]\s*/))
}

/** A source that is named and not an address. */
function outletIn(source: string | undefined): string | undefined {
  return source === undefined || /^https?:/i.test(source) ? undefined : source
}
