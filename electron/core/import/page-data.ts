import type { Element, Root } from 'hast'
import { attribute, elementsOf, plainText } from './elements.ts'

/** What a page says of itself outside its text. */
export interface PageData {
  /** Contents of `meta` elements by lower-case name, property or itemprop, in order. */
  meta: Map<string, string[]>
  /** JSON-LD objects that describe an article, graphs taken apart. */
  articles: Record<string, unknown>[]
  elements: Element[]
}

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|NewsPosting|WebPage)$/

/** Collects what a page says of itself. */
export function pageData(tree: Root): PageData {
  const elements = elementsOf(tree)
  return { meta: metaOf(elements), articles: articlesOf(elements), elements }
}

/** The first content that is not empty among `meta` elements of the given names, in the order of the names. */
export function firstMeta(data: PageData, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = data.meta.get(name)?.find((content) => content !== '')
    if (found !== undefined) return found
  }
  return undefined
}

/** Text of a JSON-LD value: a string, or the `name` of an object; the values of a list joined by commas. */
export function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (Array.isArray(value)) {
    const names = value.map(nameIn).filter((name) => name !== undefined)
    return names.length > 0 ? names.join(', ') : undefined
  }
  return isRecord(value) ? nameIn(value.name) : undefined
}

function metaOf(elements: readonly Element[]): Map<string, string[]> {
  const meta = new Map<string, string[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = (attribute(element, 'content') || attribute(element, 'value')).trim()
    const names = ['name', 'property', 'itemProp', 'httpEquiv'].map((name) => attribute(element, name).toLowerCase())
    for (const name of new Set(names.flatMap((list) => list.split(/\s+/)))) {
      if (name !== '') meta.set(name, [...(meta.get(name) ?? []), content])
    }
  }
  return meta
}

function articlesOf(elements: readonly Element[]): Record<string, unknown>[] {
  const scripts = elements.filter(
    (element) => element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type')),
  )
  const objects = scripts.flatMap((script) => flattened(parsed(scriptText(script)), 0))
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)))
  const isPage = (object: Record<string, unknown>) => typesOf(object).every((type) => type.endsWith('WebPage'))
  return articles.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)))
}

function scriptText(script: Element): string {
  return script.children.map((child) => (child.type === 'text' ? child.value : plainText(child))).join('')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''))
  } catch {
    return null
  }
}

function flattened(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => flattened(item, depth + 1))
  if (!isRecord(value)) return []
  return [value, ...flattened(value['@graph'], depth + 1)]
}

function typesOf(object: Record<string, unknown>): string[] {
  const type = object['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
