import type { Element, Root, RootContent } from 'hast'
import { attribute, isElement } from './elements.ts'

/** What the extractor found in a page. */
export interface Extract {
  /** Marks (`data-dossier`) of the elements it took for the article. */
  kept: Set<number>
  title?: string
  byline?: string
  siteName?: string
}

/** The little of a document that is read back from the extractor. */
interface KeptElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
  getAttribute(name: string): string | null
}

/**
 * Runs Mozilla's Readability over a marked tree and says which marked elements it keeps. The tree is not changed.
 * Null when it finds no article.
 */
export async function extract(tree: Root): Promise<Extract | null> {
  const [{ toHtml }, { parseHTML }, { Readability }] = await Promise.all([
    import('hast-util-to-html'),
    import('linkedom'),
    import('@mozilla/readability'),
  ])
  const { document } = parseHTML(toHtml(slimmed(tree), { allowDangerousHtml: false }))
  if (!document.documentElement) return null
  const result = new Readability<KeptElement>(document, {
    serializer: (node) => node as unknown as KeptElement,
  }).parse()
  if (!result?.content) return null
  return { kept: marksIn(result.content), ...present(result) }
}

function marksIn(content: KeptElement): Set<number> {
  const marked = [content, ...content.querySelectorAll('[data-dossier]')]
  return new Set(
    marked.map((element) => Number(element.getAttribute('data-dossier') ?? -1)).filter((mark) => mark >= 0),
  )
}

function present(result: {
  title?: string | null | undefined
  byline?: string | null | undefined
  siteName?: string | null | undefined
}) {
  const found: Pick<Extract, 'title' | 'byline' | 'siteName'> = {}
  if (result.title?.trim()) found.title = result.title.trim()
  if (result.byline?.trim()) found.byline = result.byline.trim()
  if (result.siteName?.trim()) found.siteName = result.siteName.trim()
  return found
}

/** A copy of the tree without what the extractor drops anyway or trips over. */
function slimmed(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(slimNode) }
}

function slimNode(node: RootContent): RootContent[] {
  if (node.type === 'comment') return []
  if (!isElement(node)) return [node]
  if (isDropped(node)) return []
  const properties = { ...node.properties }
  if (/^\s*javascript:/i.test(attribute(node, 'href'))) delete properties.href
  return [{ ...node, properties, children: node.children.flatMap(slimNode) as Element['children'] }]
}

function isDropped(element: Element): boolean {
  if (element.tagName === 'script') return !/^application\/ld\+json\b/i.test(attribute(element, 'type'))
  return ['style', 'svg', 'noscript', 'template', 'iframe', 'object', 'embed'].includes(element.tagName)
}
