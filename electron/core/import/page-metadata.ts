import type { Element } from 'hast'
import { dateOfStamp } from '#shared/articles/dates.ts'
import { readMetadataLine } from '#shared/articles/lines.ts'
import { plainLine } from '#shared/articles/plain-line.ts'
import { languageTag } from '#shared/text/language.ts'
import { attribute, plainText } from './elements.ts'
import type { Extract } from './extract.ts'
import { type KnownMetadata, withoutGaps } from './known.ts'
import { articleAddress } from './links.ts'
import { firstMeta, nameIn, type PageData } from './page-data.ts'

const dateNames = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pdate',
  'ptime',
  'displaydate',
]

/** Metadata of a page: JSON-LD, then OpenGraph and other `meta` elements, then marked elements of the page. */
export function pageMetadata(
  data: PageData,
  extract: Extract | null,
  address: string | undefined,
  base: string | undefined = address,
): KnownMetadata {
  const [article] = data.articles
  const title = extract?.title ?? nameIn(article?.headline) ?? firstMeta(data, 'og:title', 'twitter:title', 'dc.title')
  const byline = extract?.byline ?? nameIn(article?.author) ?? firstMeta(data, 'author', 'dc.creator', 'byl')
  const publisher = extract?.siteName ?? nameIn(article?.publisher)
  return withoutGaps({
    title: headline(plainLine(title ?? titleElement(data)), data.elements),
    ...bylineOf(byline),
    publisher: publisher ?? firstMeta(data, 'og:site_name', 'dc.publisher', 'publisher', 'application-name'),
    publishedOn: dateOf(data, address, base),
    language: languageOf(data),
    url: addressOf(data, address, base),
    themes: themesOf(data),
  })
}

/** The address a page names as its own, where it names one that can be right. */
export function addressOf(
  data: PageData,
  address: string | undefined,
  base: string | undefined = address,
): string | null {
  const link = data.elements.find(
    (one) => one.tagName === 'link' && attribute(one, 'rel').split(' ').includes('canonical'),
  )
  const written = (link && attribute(link, 'href')) || firstMeta(data, 'og:url') || nameIn(data.articles[0]?.url)
  const own = articleAddress(written, base)
  const fetched = articleAddress(address)
  if (own === null || fetched === null) return own ?? fetched
  const [ownUrl, fetchedUrl] = [new URL(own), new URL(fetched)]
  const isHome = ownUrl.pathname === '/' && ownUrl.search === '' && fetchedUrl.pathname !== '/'
  return ownUrl.host === fetchedUrl.host && !isHome ? own : fetched
}

function titleElement(data: PageData): string {
  const title = data.elements.find(({ tagName }) => tagName === 'title')
  return title ? plainText(title) : ''
}

/** The page's heading where the title is that and the name of the site. */
function headline(title: string, elements: readonly Element[]): string {
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map((heading) => plainLine(plainText(heading)))
  const found = headings.find(
    (heading) =>
      heading.length > 5 && title.startsWith(heading) && /^\s*[|_\-–—·•:»/]/u.test(title.slice(heading.length)),
  )
  return found ?? title
}

/** A byline with what pages put around it ("By", the date, a role line) taken off. */
function bylineOf(text: string | undefined): Pick<KnownMetadata, 'byline'> {
  const line = plainLine(text ?? '')
  if (line === '' || line.length > 300 || /^https?:/i.test(line)) return {}
  return { byline: readMetadataLine(line)?.byline ?? line }
}

function dateOf(data: PageData, address: string | undefined, base: string | undefined): string | null {
  const stamps = [
    ...data.articles.map((article) => nameIn(article.datePublished)),
    firstMeta(data, ...dateNames),
    timeElement(data.elements),
    ...data.articles.map((article) => nameIn(article.dateCreated)),
  ]
  for (const stamp of stamps) {
    const date = stamp === undefined ? null : dateOfStamp(stamp)
    if (date) return date
  }
  const inPath = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(
    URL.parse(addressOf(data, address, base) ?? '')?.pathname ?? '',
  )
  return inPath ? dateOfStamp(`${inPath[1]}-${inPath[2]}-${inPath[3]}`) : null
}

/** The time a page marks as its publication; failing a mark, the only time there is. */
function timeElement(elements: readonly Element[]): string | undefined {
  const times = elements.filter(({ tagName, properties }) => tagName === 'time' || properties.itemProp !== undefined)
  const marked = times.find(
    (time) =>
      /\bdatePublished\b/.test(attribute(time, 'itemProp')) ||
      time.properties.pubDate !== undefined ||
      time.properties.pubdate !== undefined,
  )
  const stamped = times.filter((time) => time.tagName === 'time' && attribute(time, 'dateTime') !== '')
  const time = marked ?? (stamped.length === 1 ? stamped[0] : undefined)
  return time && (attribute(time, 'dateTime') || attribute(time, 'content') || plainText(time))
}

function languageOf(data: PageData): string | null {
  const stated = (name: string) => {
    const element = data.elements.find(({ tagName, properties }) => tagName === name && properties.lang !== undefined)
    return element ? attribute(element, 'lang') : undefined
  }
  const candidates = [
    stated('article'),
    stated('main'),
    stated('html'),
    stated('body'),
    firstMeta(data, 'content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'),
    nameIn(data.articles[0]?.inLanguage),
  ]
  for (const candidate of candidates) {
    const tag = languageTag(candidate)
    if (tag) return tag
  }
  return null
}

function themesOf(data: PageData): string[] {
  const tags = data.meta.get('article:tag') ?? data.meta.get('og:article:tag')
  const keywords = nameIn(data.articles[0]?.keywords) ?? firstMeta(data, 'news_keywords')
  const themes = (tags ?? [keywords ?? '']).flatMap((list) => list.split(/\s*[,;،、，]\s*/))
  return [...new Set(themes.map(plainLine).filter((theme) => theme !== '' && theme.length <= 80))].slice(0, 20)
}
